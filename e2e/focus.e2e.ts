import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { themeChip, yearHandle } from './support/controls';
import { nextStop, tabTo } from './support/focus';
import { inTurn } from './support/in-turn';
import { CLAIM, CONFLICT, SOURCE } from './support/record-pages';
import { shareVisits } from './support/visits';

/** How many pixels of two pictures differ by more than the edges of what is drawn twice. */
async function changedPixels(page: Page, a: string, b: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixelsOf = async (picture: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [first, second] = await Promise.all(pictures.map(pixelsOf));
      return Array.from(first ?? []).filter(
        (value, index) => index % 4 === 0 && Math.abs(value - (second?.[index] ?? 0)) > 60,
      ).length;
    },
    [a, b],
  );
}

const visits = shareVisits();

/** Presses Tab at most so many times, and gives how many stops there were: whatever has the focus is seen. */
async function walk(page: Page, most: number): Promise<number> {
  const step = async (stops: number): Promise<number> => {
    if (stops === most) return stops;
    const problem = await nextStop(page);
    // Past the last stop the browser's own window has the focus.
    if (problem === 'nothing has the focus') return stops;
    expect(problem, `stop ${stops}`).toBeNull();
    return step(stops + 1);
  };
  return step(0);
}

/** One of each, besides panels. */
const KINDS_OF_PAGE = [
  'targets/',
  'conflicts/',
  'claims/',
  'sources/',
  'numbers/',
  `claims/${CLAIM}/`,
  `conflicts/${CONFLICT}/`,
  `sources/${SOURCE}/`,
];

describe('the focus is seen', () => {
  it.each(['/?years=2012..2014&v=1', '/revenue/', '/?tab=table&years=2013&v=1'])(
    'at every stop of %s',
    async (path) => {
      const { page, assertClean } = await visits.load(path);
      const stops = await walk(page, 400);
      expect(stops).toBeGreaterThan(20);
      expect(stops).toBeLessThan(300);
      assertClean();
    },
  );

  // Past what is the same on every page, which is walked above.
  it.each(KINDS_OF_PAGE)('at the first stops of what /%s is about', async (path) => {
    const { page, assertClean } = await visits.load(path);
    await page.locator('[href="#content"]').press('Enter');
    expect(await walk(page, 16)).toBeGreaterThan(8);
    assertClean();
  });

  it('around a handle of the years, light and dark', async () => {
    const { page, assertClean } = await visits.load('/sales/');
    const handle = yearHandle(page, 'from');
    const box = await handle.boundingBox();
    if (box === null) throw new Error('The handle is not on the screen');
    const { x, y, height } = box;
    const clip = { x: x - 6, y: y - 6, width: 34, height: height + 12 };
    const picture = async (): Promise<string> =>
      (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    await inTurn(['light', 'dark'] as const, async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await themeChip(page, 'sales').focus();
      const before = await picture();
      await tabTo(page, handle, { key: 'Shift+Tab' });
      expect(await changedPixels(page, before, await picture()), colorScheme).toBeGreaterThan(60);
      await tabTo(page, themeChip(page, 'sales'));
      expect(await changedPixels(page, before, await picture()), colorScheme).toBeLessThan(20);
    });
    assertClean();
  });
});
