import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { writtenEn } from '@/i18n/en-written';
import { ALL_PAGES, PAGES as STANDING } from './support/built-pages';
import { expectContrastInDark, expectFits, expectNoViolations } from './support/accessible';
import { PANELS } from './support/expected';
import { boxesOn, movedBoxes, openHeld, readableOn } from './support/first';
import { waitUntilReady, type OpenedPage } from './support/page';
import { smallTexts } from './support/readable';
import { RECORD } from './support/record';
import { PAGES, STATES } from './support/record-pages';
import { expectStill, watchShifts } from './support/shifts';
import { shareVisits, type Visits } from './support/visits';

/** Pages by their path, each with its title. */
const TITLES = new Map(ALL_PAGES.map(({ path, title }) => [path, title]));

/** Holds a page at what was written and lets the app take over: nothing moves, then or while it loads. */
async function expectTakeOver(visits: Visits, address: string): Promise<OpenedPage> {
  const opened = await openHeld(visits, address);
  const { page, problems, letGo } = opened;
  const before = await boxesOn(page);
  expect(await page.locator('#first').count()).toBe(1);
  await letGo();
  await waitUntilReady(page, problems);
  expect(await page.locator('#first').count()).toBe(0);
  expect(movedBoxes(before, await boxesOn(page))).toEqual([]);
  await expectStill(page);
  return opened;
}

/** Everything is fetched anew, as at a first visit. */
const FIRST = { cold: true, before: watchShifts } as const;

const wide = shareVisits({ ...FIRST, width: 1360 });
const withoutScript = shareVisits({ width: 1360, javaScript: false });

describe('the pages that are looked at', () => {
  it('are all that stand by themselves, and more', () => {
    expect(PAGES).toEqual(expect.arrayContaining(STANDING.map(({ path }) => path)));
  });
});

/** In the fonts that it fetches early, and in no letter that is too small. */
async function expectReadable(page: Page): Promise<void> {
  const loaded = await page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)];
    return faces.filter((face) => face.status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThanOrEqual(2);
  expect(await smallTexts(page, 12)).toEqual([]);
}

describe.each(PAGES)('a first visit to /%s', (path) => {
  it('does not jump when the app takes over, is ready in its fonts, and breaks no rule; without scripts it says and draws the same', async () => {
    const { page, assertClean } = await expectTakeOver(wide, path);
    expect(await page.title()).toBe(TITLES.get(path));
    const expected = await readableOn(page);
    expect(expected.headings.join(' ')).not.toBe('');
    await expectReadable(page);
    await expectNoViolations(page, path);
    // Of all others a state is looked at in the dark (below, and in `access`).
    if (/^(?:claims|sources)\//.test(path)) await expectContrastInDark(page, path);
    assertClean();
    await expectWritten(path, expected);
  });
});

/** The page without scripts: all of it, and nothing that does nothing. */
async function expectWritten(
  path: string,
  expected: Awaited<ReturnType<typeof readableOn>>,
): Promise<void> {
  const { page, assertClean } = await withoutScript.load(path);
  expect(await readableOn(page)).toEqual(expected);
  expect(await page.locator('noscript p').filter({ visible: true }).allInnerTexts()).toEqual([
    writtenEn.withoutScript,
  ]);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  // The heads of columns are their names.
  expect(await page.locator('th').filter({ visible: true, hasText: /./ }).count()).toBe(
    await page.locator('th').filter({ visible: true }).count(),
  );
  assertClean();
}

describe('a first visit on a phone', () => {
  const visits = shareVisits({ ...FIRST, width: 390, height: 800 });

  it.each(PAGES)(
    'to /%s does not jump, and fits, also on narrower ones and in a window of 1280 at 200 %%',
    async (path) => {
      const { page, assertClean } = await expectTakeOver(visits, path);
      await expectFits(page, path);
      assertClean();
    },
  );
});

describe.each([768, 320])('a first visit at %i pixels', (width) => {
  const visits = shareVisits({ ...FIRST, width });

  // The pages with most of all.
  it.each(['', 'conflicts/'])('to /%s does not jump', async (path) => {
    await expectTakeOver(visits, path);
  });
});

describe('a state of a page', () => {
  const visits = shareVisits(FIRST);

  it.each(Object.entries(STATES))(
    'does not jump while it loads, breaks no rule, and fits: %s',
    async (_name, path) => {
      const { page, assertClean } = await visits.load(path);
      await expectStill(page);
      await expectNoViolations(page, path, 'dark');
      await expectFits(page, path);
      assertClean(/404/);
    },
  );
});

describe('without JavaScript', () => {
  it('a mark leads to the page of its claim', async () => {
    const { page } = await withoutScript.load('');
    const mark = page.locator('#first [data-claim]').filter({ visible: true }).first();
    const claim = (await mark.getAttribute('data-claim')) ?? '';
    await mark.locator('.anchor').click();
    expect(new URL(page.url()).pathname).toBe(`/claims/${claim}/`);
    const gloss = RECORD.claimById.get(claim)?.gloss.en ?? '';
    expect(await page.getByText(gloss).first().isVisible()).toBe(true);
  });

  it('an address where there is nothing offers all pages', async () => {
    const { page } = await withoutScript.load('nowhere/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.notFound.title);
    const links = await page.locator('main a').all();
    expect(links.length).toBeGreaterThan(PANELS.length);
  });
});
