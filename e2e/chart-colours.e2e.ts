import { describe, expect, it } from 'vitest';
import { openMore } from './support/controls';
import { chartContrasts } from './support/contrast';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { shareVisits } from './support/visits';

describe('the charts', () => {
  const visits = shareVisits({ width: 1360 });

  it.each(['sales/', 'revenue/', 'strategy/', ''])('of /%s have contrast', async (path) => {
    const { page, assertClean } = await visits.load(path);
    await inTurn(['light', 'dark'] as const, async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const { texts, marks } = await chartContrasts(page);
      expect(texts.length).toBeGreaterThan(15);
      expect(marks.length).toBeGreaterThan(8);
      expect(
        texts.filter(({ ratio }) => ratio < 4.5),
        colorScheme,
      ).toEqual([]);
      expect(
        marks.filter(({ ratio }) => ratio < 3),
        colorScheme,
      ).toEqual([]);
    });
    assertClean();
  });

  it('stand in the colours that a reader forces', async () => {
    const { page, assertClean } = await openPage('', { forcedColors: 'active' });
    const strokes = await page
      .locator('.chart .mark')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).stroke))]);
    expect(strokes).toHaveLength(1);
    const { texts } = await chartContrasts(page);
    expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    assertClean();
  });

  it('stand still where a reader wants no motion', async () => {
    const { page, assertClean } = await openPage('', { reducedMotion: 'reduce' });
    await openMore(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    assertClean();
  });
});
