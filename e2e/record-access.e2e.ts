import { describe, expect, it } from 'vitest';
import { axeViolations, CONTRAST } from './support/axe';
import { focusProblem } from './support/focus';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { sidewaysScroll, smallTexts } from './support/readable';
import { PAGES, STATES } from './support/record-pages';

const ALL = [...PAGES, ...Object.values(STATES)];

/** Stops of the keyboard that are looked at on a page: past the filters and well into what it is about. */
const STOPS = 45;

describe('the pages of the record and their states', () => {
  it.each(ALL)('/%s breaks no rule, light and dark, and fits a phone', async (path) => {
    const { page, assertClean } = await openPage(path);
    expect(await axeViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, CONTRAST), 'dark').toEqual([]);
    await inTurn([390, 320], async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => sidewaysScroll(page), { message: `${width}` }).toBe(0);
      expect(await smallTexts(page, 12), `${width}`).toEqual([]);
    });
    assertClean(/404/);
  });

  it.each(PAGES)('/%s shows what has the focus', async (path) => {
    const { page, assertClean } = await openPage(path);
    await inTurn(Array.from({ length: STOPS }).keys(), async (stop) => {
      await page.keyboard.press('Tab');
      // Past the last stop the browser's own window has the focus.
      if (await page.evaluate(() => document.activeElement === document.body)) return;
      expect(await focusProblem(page), `stop ${stop}`).toBeNull();
    });
    assertClean();
  });
});
