import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import {
  closeButton,
  drawerOn,
  marksOf,
  panelOn,
  openMore,
  searchField,
  yearHandle,
  shapeOf,
  themeChip,
} from './support/controls';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { expectView, openRecorded } from './support/recorded';
import { addressIn } from './support/seen';

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
      await openMore(page);
      await searchField(page).fill('phones');
      await page.keyboard.press('Enter');
    });
    await step(async () => page.getByRole('link', { name: en.app.overview, exact: true }).click());
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
    const { page, assertClean } = await openPage('', { height: 420 });
    const link = panelOn(page, 'strategy').getByRole('link', {
      name: en.panel.enlarge('Strategy shifts'),
    });
    await link.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    expect(at).toBeGreaterThan(100);
    await link.click();
    await expectView(page, '/strategy/');
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(at);
    await expectView(page, '/');
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
    await page.setViewportSize({ width: 1280, height: 420 });
    const link = panelOn(page, 'strategy').getByRole('link', {
      name: en.panel.enlarge('Strategy shifts'),
    });
    await link.focus();
    const onOverview = await whereOn(page);
    expect(onOverview.y).toBeGreaterThan(100);
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
    // First where the reader is: to read what is chosen moves the focus, and puts it back where it was then.
    await expect.poll(async () => whereOn(page)).toEqual(onOverview);
    await expectView(page, '/');
    const written = (await writes()).length;
    await page.goForward();
    await expect.poll(async () => whereOn(page)).toEqual(onPanel);
    await expectView(page, '/strategy/');
    // What was pressed is gone with the view that it left: the focus of a filter comes back to it.
    await page.goBack();
    await expectView(page, '/');
    await themeChip(page, 'sales').press('Enter');
    await expectView(page, '/?themes=sales&v=1');
    await yearHandle(page, 'to').focus();
    await page.goBack();
    await expect.poll(async () => focusedOn(page)).toContain('Sales');
    await page.goForward();
    await expect.poll(async () => focusedOn(page)).toBe(en.filters.to);
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
    await expect.poll(async () => whereOn(page)).toEqual(before);
    await expectView(page, '/');
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
    await yearHandle(page, 'to').focus();
    await page.goBack();
    await expect.poll(async () => focusedOn(page)).toContain('Sales');
    await page.reload();
    await expectView(page, '/');
    assertClean();
  });
});
