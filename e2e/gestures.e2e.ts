import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import {
  closeButton,
  drawerOn,
  openDay,
  openMore,
  searchField,
  themeChip,
  yearField,
  yearHandle,
} from './support/controls';
import { shownAt } from './support/expected';
import { inTurn } from './support/in-turn';
import { expectView, openRecorded } from './support/recorded';
import { addressIn, shownOn } from './support/seen';

/** As long as a busy machine, or a reader in thought, may take between two steps, in milliseconds. */
const LONG = 5000;

const dayField = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('textbox', { name: en.knownOn.control.field });

/** The clock of the page goes on by far more than any timer waits. */
async function pause(page: Page): Promise<void> {
  await page.clock.runFor(LONG);
}

/** What of the page follows the filters stands as at this address, whichever address is written. */
async function expectShown(page: Page, address: string): Promise<void> {
  const { panels, sentence, rows } = shownAt(address);
  await expect.poll(async () => shownOn(page)).toMatchObject({ panels, sentence, rows });
}

/** Takes a handle with the mouse and moves it over several years, with a long pause in each, and then lets go. */
async function dragHandle(
  page: Page,
  end: 'from' | 'to',
  years: readonly number[],
  inEach?: (year: number) => Promise<unknown>,
): Promise<void> {
  const handle = yearHandle(page, end);
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the screen');
  const [first, last] = [2010, 2019];
  const thumb = 18;
  const xOf = (year: number): number =>
    box.x + thumb / 2 + ((year - first) / (last - first)) * (box.width - thumb);
  const y = box.y + box.height / 2;
  await page.mouse.move(xOf(Number(await handle.inputValue())), y);
  await page.mouse.down();
  await inTurn(years, async (year) => {
    await page.mouse.move(xOf(year), y, { steps: 3 });
    await pause(page);
    await inEach?.(year);
  });
  // Let go beside the handle, as most readers do.
  await page.mouse.move(xOf(years.at(-1) ?? first), y + 200);
  await page.mouse.up();
}

describe('a gesture makes one entry, however long it takes', () => {
  it('a dragged handle, which the page follows', async () => {
    const { page, writes, assertClean } = await openRecorded('');
    await dragHandle(page, 'from', [2011, 2012, 2013, 2014], async (year) => {
      await expectShown(page, `/?years=${year}..latest&v=1`);
      expect(addressIn(page)).toBe('/');
    });
    await expectView(page, '/?years=2014..latest&v=1');
    await page.goBack();
    await expectView(page, '/');
    await page.goForward();
    await expectView(page, '/?years=2014..latest&v=1');
    await dragHandle(page, 'to', [2017, 2015]);
    await expectView(page, '/?years=2014..2015&v=1');
    expect(await writes()).toEqual([
      'push /?years=2014..latest&v=1',
      'push /?years=2014..2015&v=1',
    ]);
    assertClean();
  });

  it('the dragged handle of the day', async () => {
    const { page, writes, assertClean } = await openRecorded('/revenue/');
    await openDay(page);
    const handle = page.getByRole('slider', { name: en.knownOn.title });
    const box = await handle.boundingBox();
    if (box === null) throw new Error('The handle is not on the screen');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 9, y);
    await page.mouse.down();
    await inTurn([0.8, 0.6, 0.4], async (share) => {
      await page.mouse.move(box.x + box.width * share, y, { steps: 15 });
      await pause(page);
    });
    expect(await writes()).toEqual([]);
    await page.mouse.up();
    await expect.poll(() => addressIn(page)).toMatch(/^\/revenue\/\?asof=/);
    expect(await writes()).toHaveLength(1);
    await page.goBack();
    await expectView(page, '/revenue/');
    assertClean();
  });

  it('an arrow key held down, made when it is let go', async () => {
    const { page, writes, assertClean } = await openRecorded('/revenue/');
    await yearHandle(page, 'to').focus();
    await inTurn([2018, 2017, 2016, 2015], async (year) => {
      await page.keyboard.down('ArrowLeft');
      await pause(page);
      await expectShown(page, `/revenue/?years=earliest..${year}&v=1`);
      expect(addressIn(page)).toBe('/revenue/');
    });
    await page.keyboard.up('ArrowLeft');
    await expectView(page, '/revenue/?years=earliest..2015&v=1');
    await pause(page);
    expect(await writes()).toEqual(['push /revenue/?years=earliest..2015&v=1']);
    await page.goBack();
    await expectView(page, '/revenue/');
    assertClean();
  });

  it('a typed date, part by part', async () => {
    const { page, pushes, assertClean } = await openRecorded('');
    await openDay(page);
    await dayField(page).focus();
    // What stands in the field is chosen, so that it is typed over. On the way it is no day, and then one that is on the line.
    await inTurn(['5 ', 'May ', '201', '5'], async (part) => {
      await page.keyboard.type(part);
      await pause(page);
    });
    await expect.poll(() => addressIn(page)).toBe('/?asof=2015-05-05&v=1');
    expect(await pushes()).toEqual([]);
    await page.keyboard.press('Enter');
    await pause(page);
    expect(await pushes()).toEqual(['/?asof=2015-05-05&v=1']);
    await page.goBack();
    await expectView(page, '/');
    expect(await dayField(page).inputValue()).not.toBe('5 May 2015');
    await page.goForward();
    await expect.poll(async () => dayField(page).inputValue()).toBe('5 May 2015');
    assertClean();
  });

  it('a typed word, and Back takes it away whole', async () => {
    const { page, pushes, assertClean } = await openRecorded('');
    await openMore(page);
    await searchField(page).focus();
    await inTurn('factory', async (letter) => {
      await page.keyboard.type(letter);
      await pause(page);
    });
    // The address shows it before it is entered.
    await expect.poll(() => addressIn(page)).toBe('/?q=factory&v=1');
    expect(await pushes()).toEqual([]);
    await page.keyboard.press('Enter');
    await expectView(page, '/?q=factory&v=1');
    expect(await pushes()).toEqual(['/?q=factory&v=1']);
    await page.goBack();
    await expectView(page, '/');
    await page.goForward();
    await expectView(page, '/?q=factory&v=1');
    assertClean();
  });

  it('a key held down on a button, and no more writes than browsers allow', async () => {
    const { page, writes, pushes, assertClean } = await openRecorded('');
    const chip = themeChip(page, 'sales');
    await chip.focus();
    await inTurn(Array.from({ length: 15 }), async () => {
      await page.keyboard.down('Enter');
      await pause(page);
    });
    // The first press has its entry; the fifteenth leaves the chip as the first did.
    await page.keyboard.up('Enter');
    await expectView(page, '/?themes=sales&v=1');
    expect(await pushes()).toEqual(['/?themes=sales&v=1']);
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await pushes()).toEqual(['/?themes=sales&v=1', '/']);
    expect((await writes()).length).toBe(2);
    assertClean();
  });
});

describe('what comes between', () => {
  it('Back at once after an arrow key undoes the step, and nothing undoes Back', async () => {
    const { page, writes, assertClean } = await openRecorded('');
    await themeChip(page, 'revenue').press('Enter');
    await yearHandle(page, 'to').press('ArrowLeft');
    await page.goBack();
    await pause(page);
    await expectView(page, '/?themes=revenue&v=1');
    await themeChip(page, 'revenue').press('Enter');
    await expectView(page, '/');
    expect(await writes()).toEqual([
      'push /?themes=revenue&v=1',
      'push /?years=earliest..2018&themes=revenue&v=1',
      'push /',
    ]);
    assertClean();
  });

  it('Back while an arrow key is down calls the gesture off', async () => {
    const { page, writes, assertClean } = await openRecorded('');
    await themeChip(page, 'revenue').press('Enter');
    await yearHandle(page, 'to').focus();
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.down('ArrowLeft');
    await page.goBack();
    await page.keyboard.up('ArrowLeft');
    await pause(page);
    await expectView(page, '/');
    await page.goForward();
    await expectView(page, '/?themes=revenue&v=1');
    await pause(page);
    expect(await writes()).toEqual(['push /?themes=revenue&v=1']);
    assertClean();
  });

  it('Back while words or a date are typed calls them off, and Forward does not bring them back', async () => {
    const { page, pushes, assertClean } = await openRecorded('');
    await themeChip(page, 'revenue').press('Enter');
    await openMore(page);
    await searchField(page).focus();
    await page.keyboard.type('goal');
    await pause(page);
    await page.goBack();
    await expectView(page, '/');
    await page.goForward();
    await expectView(page, '/?themes=revenue&v=1');
    await openDay(page);
    await dayField(page).focus();
    await page.keyboard.type('01');
    await pause(page);
    await page.goBack();
    await expectView(page, '/');
    const standing = await dayField(page).inputValue();
    await page.goForward();
    await expectView(page, '/?themes=revenue&v=1');
    expect(await dayField(page).inputValue()).toBe(standing);
    await dayField(page).blur();
    await pause(page);
    await expectView(page, '/?themes=revenue&v=1');
    expect(await pushes()).toEqual(['/?themes=revenue&v=1']);
    assertClean();
  });

  it('another control ends it: an entry for each, and Back takes them one by one', async () => {
    const { page, pushes, assertClean } = await openRecorded('');
    await openMore(page);
    await searchField(page).focus();
    await page.keyboard.type('phones');
    await themeChip(page, 'sales').click();
    await yearHandle(page, 'from').focus();
    await page.keyboard.down('ArrowRight');
    // Pressed while the key is down, and so that the handle keeps the focus.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-theme="revenue"][aria-pressed]')?.click();
    });
    await page.keyboard.up('ArrowRight');
    await pause(page);
    const trail = [
      '/?q=phones&v=1',
      '/?themes=sales&q=phones&v=1',
      '/?years=2011..latest&themes=sales&q=phones&v=1',
      '/?years=2011..latest&themes=revenue_sales&q=phones&v=1',
    ];
    expect(await pushes()).toEqual(trail);
    await inTurn([...trail.toReversed().slice(1), '/'], async (address) => {
      await page.goBack();
      await expectView(page, address);
    });
    assertClean();
  });

  it('a claim that is stepped to is no gesture: leaving a field makes no entry of it', async () => {
    const { page, pushes, assertClean } = await openRecorded('/?claim=c-0001&v=1');
    await drawerOn(page).getByRole('button', { name: en.claim.next }).click();
    await pause(page);
    const stepped = addressIn(page);
    expect(stepped).not.toBe('/?claim=c-0001&v=1');
    await yearField(page, 'to').focus();
    await closeButton(page).focus();
    await pause(page);
    expect(await pushes()).toEqual([]);
    expect(addressIn(page)).toBe(stepped);
    assertClean();
  });

  it('the page is loaded anew: what was typed stays', async () => {
    const { page, assertClean } = await openRecorded('');
    await openMore(page);
    await searchField(page).focus();
    await page.keyboard.type('india');
    await page.reload();
    await expectView(page, '/?q=india&v=1');
    await themeChip(page, 'sales').press('Enter');
    await page.goBack();
    await expectView(page, '/?q=india&v=1');
    assertClean();
  });
});
