import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn } from './support/in-turn';
import { sidewaysScroll } from './support/readable';
import { shareVisits } from './support/visits';

/** The reader's own letters, twice as large as usual. */
async function enlargeLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
}

/** Texts of the frame and headings that reach beyond the window. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header, h1, h2, h3, nav .control, main p, main .control')]
      .filter(
        (element) => element.checkVisibility() && element.closest('.sr-only, nav nav') === null,
      )
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.textContent.slice(0, 40)),
  );
}

describe('with letters of twice the size', () => {
  const visits = shareVisits({ width: 390, height: 844, before: enlargeLetters });

  it.each([
    '',
    'sales/',
    'expansion/',
    'strategy/',
    'claims/c-0031/',
    'targets/',
    'conflicts/',
    'conflicts/revenue-goal-2015/',
    'sources/',
    'story/2/',
  ])('/%s fits a phone: nothing is cut, and nothing scrolls sideways', async (path) => {
    const { page, assertClean } = await visits.load(path);
    await inTurn([768, 390, 320], async (width) => {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(async () => sidewaysScroll(page), { message: `${width}` }).toBe(0);
      expect(await cutTexts(page), `${width}`).toEqual([]);
    });
    assertClean();
  });
});
