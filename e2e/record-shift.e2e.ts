import { describe, expect, it } from 'vitest';
import { openPage } from './support/page';
import { PAGES, STATES } from './support/record-pages';
import { shiftsOn, watchShifts } from './support/shifts';

/** Of all shifts together. Zero is meant; the rest is for how a browser rounds. */
const MOST = 0.01;

describe.each([1360, 390])('at %i pixels nothing jumps while it loads:', (width) => {
  it.each([...PAGES, ...Object.values(STATES)])('/%s', async (path) => {
    const { page, assertClean } = await openPage(path, {
      width,
      before: async (opening) => opening.addInitScript(watchShifts),
    });
    const { sum, lines } = await shiftsOn(page);
    expect(sum, lines.join('\n')).toBeLessThan(MOST);
    assertClean(/404/);
  });
});
