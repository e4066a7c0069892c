import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { writtenEn } from '@/i18n/en-written';
import { PANELS } from './support/expected';
import { boxesOn, movedBoxes, openHeld, readableOn, type Readable } from './support/first';
import { waitUntilReady } from './support/page';
import { RECORD } from './support/record';
import { shareVisits, type Visits } from './support/visits';

const CONFLICT = `conflicts/${RECORD.assessments[0]?.id ?? ''}/`;
const SOURCE = `sources/${RECORD.sources[0]?.id ?? ''}/`;
const CLAIM = 'claims/c-0031/';
const KINDS_OF_PAGE = [
  '',
  ...PANELS.map((panel) => `${panel}/`),
  'targets/',
  'conflicts/',
  'sources/',
  'claims/',
  CLAIM,
  CONFLICT,
  SOURCE,
];

/** Holds a page at what was written and lets the app take over: nothing moves. Gives what it then shows. */
async function expectTakeOver(visits: Visits, address: string): Promise<Readable> {
  const { page, problems, letGo, assertClean } = await openHeld(visits, address);
  const before = await boxesOn(page);
  expect(await page.locator('#first').count()).toBe(1);
  await letGo();
  await waitUntilReady(page, problems);
  expect(await page.locator('#first').count()).toBe(0);
  expect(movedBoxes(before, await boxesOn(page))).toEqual([]);
  const shown = await readableOn(page);
  assertClean();
  return shown;
}

const withoutScript = shareVisits({ width: 1360, javaScript: false });
const wide = shareVisits({ width: 1360 });

describe.each(KINDS_OF_PAGE)('/%s as it was written', (address) => {
  it('does not move when the app takes over, and says and draws the same without it, and what cannot be done', async () => {
    const expected = await expectTakeOver(wide, address);
    const { page, assertClean } = await withoutScript.load(address);
    expect(await readableOn(page)).toEqual(expected);
    expect(expected.headings.join(' ')).not.toBe('');
    expect(await page.locator('noscript p').filter({ visible: true }).allInnerTexts()).toEqual([
      writtenEn.withoutScript,
    ]);
    // What does nothing is not there; the heads of columns are their names.
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('th').filter({ visible: true, hasText: /./ }).count()).toBe(
      await page.locator('th').filter({ visible: true }).count(),
    );
    assertClean();
  });
});

const MOST_PAGES = ['sales/', 'strategy/', 'targets/', 'claims/', CLAIM, CONFLICT];

describe.each([768, 390, 320])('when the app takes over at %i pixels', (width) => {
  const visits = shareVisits({ width });

  it.each([
    // The pages with most of all at every width, the others at the widest (above) and on a phone.
    '',
    'conflicts/',
    ...(width === 390 ? MOST_PAGES : []),
  ])('nothing of /%s moves', async (address) => {
    await expectTakeOver(visits, address);
  });
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
