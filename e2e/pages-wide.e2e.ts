import { describe, expect, it } from 'vitest';
import { ALL_PAGES, PAGES as LISTED } from './support/built-pages';
import { expectContrastInDark, expectNoViolations } from './support/accessible';
import { smallTexts } from './support/readable';
import { PAGES } from './support/record-pages';
import { expectStill, watchShifts } from './support/shifts';
import { shareVisits } from './support/visits';

/** Pages by their path, each with its title. */
const TITLES = new Map(ALL_PAGES.map(({ path, title }) => [path, title]));

describe('the pages that are looked at', () => {
  it('are all that stand by themselves, and more', () => {
    expect(PAGES).toEqual(expect.arrayContaining(LISTED.map(({ path }) => path)));
  });
});

const visits = shareVisits({ cold: true, before: watchShifts });

describe.each(PAGES)('a first visit to /%s', (path) => {
  it('becomes ready in its fonts, without a jump, a message, an error, a foreign request or what axe objects to', async () => {
    const { page, assertClean } = await visits.load(path);
    await expectStill(page);
    expect(await page.title()).toBe(TITLES.get(path));
    expect(await page.locator('#root').innerText()).not.toBe('');
    const loaded = await page.evaluate(async () => {
      const faces = [...(await document.fonts.ready)];
      return faces.filter((face) => face.status === 'loaded').length;
    });
    // Those that it fetches early are in use.
    expect(loaded).toBeGreaterThanOrEqual(2);
    expect(await smallTexts(page, 12)).toEqual([]);
    await expectNoViolations(page, path);
    // Of all others a state is looked at in the dark (`states-wide`, `access`).
    if (/^(?:claims|sources)\//.test(path)) await expectContrastInDark(page, path);
    assertClean();
  });
});
