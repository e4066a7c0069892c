import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import {
  closeButton,
  drawerOn,
  marksOf,
  panelOn,
  searchField,
  shapeOf,
  themeChip,
  yearHandle,
} from './support/controls';
import { controlsAt, shownAt } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, type OpenedPage } from './support/page';
import { addressIn, controlsOn, shownOn } from './support/seen';

/** Opens a page that keeps a list of all that is written into the history. */
async function openRecorded(path: string): Promise<
  OpenedPage & {
    /** `push /sales/`, `replace /?q=x&v=1`, in the order in which they were written. */
    readonly writes: () => Promise<readonly string[]>;
    readonly entries: () => Promise<number>;
  }
> {
  const opened = await openPage(path, {
    before: async (page) => page.addInitScript(recordWrites),
  });
  return {
    ...opened,
    writes: async () => opened.page.evaluate<readonly string[]>('globalThis.writes'),
    entries: async () => opened.page.evaluate(() => history.length),
  };
}

/** Runs in the page. */
function recordWrites(): void {
  const writes: string[] = [];
  Reflect.set(globalThis, 'writes', writes);
  for (const [method, name] of [
    ['pushState', 'push'],
    ['replaceState', 'replace'],
  ] as const) {
    const write = history[method].bind(history);
    history[method] = (state, unused, url) => {
      writes.push(`${name} ${String(url)}`);
      write(state, unused, url);
    };
  }
}

async function expectView(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressIn(page)).toBe(address);
  await expect.poll(async () => shownOn(page), { message: address }).toEqual(shownAt(address));
  expect(await controlsOn(page), address).toEqual(controlsAt(address));
}

/** Takes a handle with the mouse and moves it over several years, and then lets go. */
async function dragHandle(
  page: Page,
  end: 'from' | 'to',
  years: readonly number[],
  whileMoving?: (year: number) => Promise<unknown>,
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
    await whileMoving?.(year);
  });
  await page.mouse.up();
}

describe('Back and Forward', () => {
  it('step through views, and make no echo', async () => {
    const { page, writes, assertClean } = await openRecorded('/?utm_source=chat&years=2014&v=1');
    const trail = [addressIn(page)];
    // It is put right once: what is not ours goes behind what is.
    expect(await writes()).toEqual([`replace ${trail.join()}`]);
    const step = async (act: () => Promise<unknown>): Promise<void> => {
      await act();
      await expect.poll(() => addressIn(page)).not.toBe(trail.at(-1));
      trail.push(addressIn(page));
    };
    await step(async () => themeChip(page, 'sales').click());
    await step(async () => shapeOf(marksOf(page, 'sales').first()).click());
    await step(async () => closeButton(page).click());
    await step(async () =>
      panelOn(page, 'sales')
        .getByRole('link', { name: en.panel.enlarge('Smartphone sales') })
        .click(),
    );
    await step(async () => {
      await searchField(page).fill('phones');
      await page.keyboard.press('Enter');
    });
    await step(async () => page.getByRole('link', { name: en.panel.back }).click());
    const claim = /claim=(?<id>c-\d{4})/.exec(trail[2] ?? '')?.groups?.['id'] ?? '';
    expect(trail).toEqual([
      '/?years=2014&utm_source=chat&v=1',
      '/?years=2014&themes=sales&utm_source=chat&v=1',
      `/?years=2014&themes=sales&claim=${claim}&utm_source=chat&v=1`,
      '/?years=2014&themes=sales&utm_source=chat&v=1',
      '/sales/?years=2014&themes=sales&utm_source=chat&v=1',
      '/sales/?years=2014&themes=sales&q=phones&utm_source=chat&v=1',
      '/?years=2014&themes=sales&q=phones&utm_source=chat&v=1',
    ]);
    const before = await writes();
    const there = trail.toReversed().slice(1);
    await inTurn(there, async (address) => {
      await page.goBack();
      await expectView(page, address);
    });
    await inTurn(trail.slice(1), async (address) => {
      await page.goForward();
      await expectView(page, address);
    });
    // A late echo would be written before the next view is.
    await themeChip(page, 'sales').click();
    const last = '/?years=2014&q=phones&utm_source=chat&v=1';
    await expectView(page, last);
    expect(await writes()).toEqual([...before, `push ${last}`]);
    assertClean();
  });

  it('open the claim again, and close it', async () => {
    const { page, assertClean } = await openPage('/sales/');
    const mark = marksOf(page, 'sales').nth(2);
    await shapeOf(mark).click();
    const id = (await mark.getAttribute('data-claim')) ?? '';
    await expectView(page, `/sales/?claim=${id}&v=1`);
    await page.goBack();
    await drawerOn(page).waitFor({ state: 'detached' });
    await expectView(page, '/sales/');
    await page.goForward();
    await drawerOn(page).waitFor();
    await expectView(page, `/sales/?claim=${id}&v=1`);
    assertClean();
  });

  it('come back to where the reader had scrolled', async () => {
    const { page, assertClean } = await openPage('');
    const link = panelOn(page, 'strategy').getByRole('link', {
      name: en.panel.enlarge('Strategy shifts'),
    });
    await link.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    expect(at).toBeGreaterThan(300);
    await link.click();
    await expectView(page, '/strategy/');
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expectView(page, '/');
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(at);
    assertClean();
  });
});

/** Name of what has the focus: its label, or its text. */
async function focusedOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Where the reader is on the screen. */
async function whereOn(page: Page): Promise<{ readonly y: number; readonly focus: string }> {
  return { y: await page.evaluate(() => scrollY), focus: await focusedOn(page) };
}

describe('Back and Forward put the reader back', () => {
  it('to the link, the drawer and the filter that they left, scrolled as it was', async () => {
    const { page, writes, assertClean } = await openRecorded('');
    const link = panelOn(page, 'strategy').getByRole('link', {
      name: en.panel.enlarge('Strategy shifts'),
    });
    await link.focus();
    const onOverview = await whereOn(page);
    expect(onOverview.y).toBeGreaterThan(300);
    await page.keyboard.press('Enter');
    await expectView(page, '/strategy/');
    const mark = marksOf(page, 'strategy').nth(12);
    await mark.scrollIntoViewIfNeeded();
    await shapeOf(mark).click();
    await drawerOn(page).waitFor();
    const focus = (await mark.getAttribute('aria-label')) ?? '';
    await page.goBack();
    await drawerOn(page).waitFor({ state: 'detached' });
    await expect.poll(async () => focusedOn(page)).toBe(focus);
    const onPanel = await whereOn(page);
    await page.goBack();
    await expectView(page, '/');
    await expect.poll(async () => whereOn(page)).toEqual(onOverview);
    const written = (await writes()).length;
    await page.goForward();
    await expectView(page, '/strategy/');
    await expect.poll(async () => whereOn(page)).toEqual(onPanel);
    // What was pressed is gone with the view that it left: the focus of a filter comes back to it.
    await page.goBack();
    await expectView(page, '/');
    await themeChip(page, 'sales').press('Enter');
    await expectView(page, '/?themes=sales&v=1');
    await searchField(page).focus();
    await page.goBack();
    await expect.poll(async () => focusedOn(page)).toContain('Sales');
    await page.goForward();
    await expect.poll(async () => focusedOn(page)).toBe(en.filters.names.q);
    expect(await writes()).toHaveLength(written + 1);
    assertClean();
  });

  it('also after the page was loaded again, and after another site', async () => {
    const { page, assertClean } = await openPage('');
    const link = panelOn(page, 'strategy').getByRole('link', {
      name: en.panel.enlarge('Strategy shifts'),
    });
    await link.focus();
    const before = await whereOn(page);
    await page.reload();
    await expect.poll(async () => whereOn(page)).toEqual(before);
    await page.keyboard.press('Enter');
    await expectView(page, '/strategy/');
    await page.reload();
    await expectView(page, '/strategy/');
    await page.goBack();
    await expectView(page, '/');
    await expect.poll(async () => whereOn(page)).toEqual(before);
    await page.goto('about:blank');
    await page.goBack();
    await expect.poll(async () => whereOn(page)).toEqual(before);
    assertClean(/ERR_ABORTED/);
  });

  it('without any storage until the page is left', async () => {
    const { page, assertClean } = await openPage('', {
      before: async (opening) =>
        opening.addInitScript(() => {
          Object.defineProperty(globalThis, 'sessionStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        }),
    });
    await themeChip(page, 'sales').press('Enter');
    await expectView(page, '/?themes=sales&v=1');
    await searchField(page).focus();
    await page.goBack();
    await expect.poll(async () => focusedOn(page)).toContain('Sales');
    await page.reload();
    await expectView(page, '/');
    assertClean();
  });
});

describe('a key held down', () => {
  it('writes no more often than browsers allow, and the address ends with the view', async () => {
    // Where there is little to draw, so that keys come as fast as they can.
    const { page, writes, assertClean } = await openRecorded('/?q=nothing-has-this&v=1');
    const chip = themeChip(page, 'sales');
    await chip.focus();
    await inTurn(Array.from({ length: 101 }), async () => page.keyboard.press('Enter'));
    expect((await writes()).length).toBeLessThanOrEqual(80);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    assertClean();
  });
});

describe('what a reader moves or types', () => {
  it('a dragged handle is followed by the page and makes one entry', async () => {
    const { page, writes, entries, assertClean } = await openRecorded('');
    const before = await entries();
    await dragHandle(page, 'from', [2011, 2012, 2013, 2014], async (year) => {
      const { panels, sentence, rows } = shownAt(`/?years=${year}..latest&v=1`);
      await expect.poll(async () => shownOn(page)).toMatchObject({ panels, sentence, rows });
      expect(addressIn(page)).toBe('/');
    });
    await expectView(page, '/?years=2014..latest&v=1');
    expect(await entries()).toBe(before + 1);
    await page.goBack();
    await expectView(page, '/');
    await page.goForward();
    await dragHandle(page, 'to', [2017, 2015]);
    await expectView(page, '/?years=2014..2015&v=1');
    expect(await writes()).toEqual([
      'push /?years=2014..latest&v=1',
      'push /?years=2014..2015&v=1',
    ]);
    assertClean();
  });

  it('the handle of the day makes one entry too, and none while it moves', async () => {
    const { page, writes, assertClean } = await openRecorded('/revenue/');
    const handle = page.getByRole('slider', { name: en.knownOn.title });
    const box = await handle.boundingBox();
    if (box === null) throw new Error('The handle is not on the screen');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 9, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, y, { steps: 40 });
    expect(await writes()).toEqual([]);
    await page.mouse.up();
    await expect.poll(async () => (await writes()).length).toBe(1);
    expect(addressIn(page)).toMatch(/^\/revenue\/\?asof=/);
    await page.goBack();
    await expectView(page, '/revenue/');
    assertClean();
  });

  it('arrow keys on a handle make one entry where it comes to rest', async () => {
    const { page, writes, assertClean } = await openRecorded('/revenue/');
    const handle = yearHandle(page, 'to');
    await inTurn(Array.from({ length: 4 }), async () => handle.press('ArrowLeft'));
    await expectView(page, '/revenue/?years=earliest..2015&v=1');
    expect(await writes()).toEqual(['push /revenue/?years=earliest..2015&v=1']);
    await page.goBack();
    await expectView(page, '/revenue/');
    assertClean();
  });

  it('a typed word makes one entry at most, and Back takes it away whole', async () => {
    const { page, writes, entries, assertClean } = await openRecorded('');
    const before = await entries();
    await searchField(page).pressSequentially('factory', { delay: 30 });
    await page.keyboard.press('Enter');
    await expectView(page, '/?q=factory&v=1');
    expect(await entries()).toBe(before + 1);
    expect((await writes()).filter((write) => write.startsWith('push'))).toHaveLength(1);
    await page.goBack();
    await expectView(page, '/');
    await page.goForward();
    await expectView(page, '/?q=factory&v=1');
    assertClean();
  });

  it('the address follows what is typed before it is entered', async () => {
    const { page, entries, assertClean } = await openRecorded('');
    const before = await entries();
    await searchField(page).pressSequentially('india');
    await expect.poll(() => addressIn(page)).toBe('/?q=india&v=1');
    expect(await entries()).toBe(before);
    assertClean();
  });
});
