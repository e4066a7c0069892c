import { describe, expect, it } from 'vitest';
import { openPage } from './support/page';
import { PAGES, STATES } from './support/record-pages';
import { shiftsOn, watchShifts } from './support/shifts';

/** Of all shifts together. Zero is meant; the rest is for how a browser rounds. */
const MOST = 0.01;

/** Every state on a wide screen and on a phone, and the pages between them and on a small one too. */
const LOOKED_AT: Readonly<Record<number, readonly string[]>> = {
  1360: [...PAGES, ...Object.values(STATES)],
  820: PAGES,
  390: [...PAGES, ...Object.values(STATES)],
  320: PAGES,
};

describe.each([1360, 820, 390, 320])('at %i pixels nothing jumps while it loads:', (width) => {
  it.each(LOOKED_AT[width] ?? [])('/%s', async (path) => {
    const { page, assertClean } = await openPage(path, {
      width,
      before: async (opening) => opening.addInitScript(watchShifts),
    });
    const { sum, lines } = await shiftsOn(page);
    expect(sum, lines.join('\n')).toBeLessThan(MOST);
    assertClean(/404/);
  });
});
