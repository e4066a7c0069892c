import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { publishedEditions } from '@/testing/now-context';
import { ROOT } from '../scripts/project';
import { EDITIONS_FOLDER } from '../scripts/record/data-set';
import { noticeOn, resetButton } from './support/controls';
import { scopeIn, sentenceIn, viewAt } from './support/expected';
import { openPage, waitUntilReady } from './support/page';
import { addressIn, shownOn } from './support/seen';

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id).toSorted();

type Json = {
  readonly view: Readonly<Record<string, unknown>>;
  readonly claims: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
};

/** What the menu of the page saves as JSON, under which name. */
async function taken(page: Page): Promise<{ readonly name: string; readonly json: Json }> {
  await page.getByRole('button', { name: en.takeAway.title, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.takeAway.files.json }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), json: JSON.parse(text) as Json };
}

/** The addresses that stand in what only paper shows. */
async function printedSources(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print-only').waitFor();
  const lines = await page.locator('.print-only li').allInnerTexts();
  await page.emulateMedia({ media: 'screen' });
  return lines;
}

describe('what a page is about', () => {
  it.each([
    ['/targets/?verdict=missed&v=1', 'xiaomi-targets-2010-2019-missed.json'],
    ['/claims/c-0031/?years=2019&v=1', 'xiaomi-claim-c-0031-2010-2019.json'],
    ['/claims/c-0031/?asof=2013-01-01&v=1', null],
    ['/revenue/?kinds=target&v=1', 'xiaomi-revenue-2010-2019-selection.json'],
    ['/sources/la-tribune-2015/?topics=revenue&v=1', null],
    ['/conflicts/phones-goal-2015/', null],
  ])('is taken away, said and printed alike: %s', async (address, name) => {
    const { page, assertClean } = await openPage(address);
    const view = viewAt(address);
    const { claims, sources } = scopeIn(view);
    expect(claims.length).toBeGreaterThan(0);
    const saved = await taken(page);
    expect(idsOf(saved.json.claims)).toEqual(idsOf(claims));
    expect(idsOf(saved.json.sources)).toEqual(idsOf(sources));
    if (name !== null) expect(saved.name).toBe(name);
    expect(saved.json.view).toMatchObject({ place: view.place, verdict: view.verdict });
    expect((await shownOn(page)).sentence).toBe(sentenceIn(view));
    const printed = await printedSources(page);
    expect(printed).toHaveLength(sources.length);
    for (const { url } of sources) expect(printed.join('\n')).toContain(url);
    assertClean();
  });

  it('is the promises with the verdict of the address, until a reset', async () => {
    const { page, assertClean } = await openPage('/targets/?verdict=missed&v=1');
    const { judgements } = scopeIn(viewAt('/targets/?verdict=missed&v=1'));
    expect(await page.locator('main li h3').count()).toBe(judgements.length);
    await resetButton(page).click();
    await expect.poll(() => addressIn(page)).toBe('/targets/');
    expect(await resetButton(page).count()).toBe(0);
    assertClean();
  });

  it('is what the foot of a frame names: an embedded conflict its own sources', async () => {
    const { page, assertClean } = await openPage('/embed/conflicts/phones-goal-2015/');
    const { sources } = scopeIn(viewAt('/conflicts/phones-goal-2015/'));
    const foot = page.getByRole('contentinfo').last();
    expect(await foot.innerText()).toContain(en.share.sources(sources.length));
    const links = await foot
      .locator('a:not([href^="/"])')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
    expect(links.toSorted()).toEqual(sources.map(({ url }) => url).toSorted());
    assertClean();
  });
});

const EDITION = publishedEditions()[0] ?? '';
const FROZEN = `/claims/?years=2008..2021&topics=retired&edition=${EDITION}&v=1`;

type Files = {
  readonly 'vocabulary.json': {
    years: { from: number; to: number };
    topics: { id: string; name: { en: string }; lane: boolean }[];
  };
  readonly 'timelines/sales.json': { claims: { id: string; topics: string[] }[] };
};

/** The published edition, as if it had had a topic that today no longer knows, and other years; and known to the app as such. */
async function serveThen(page: Page): Promise<void> {
  const published = await readFile(path.join(ROOT, EDITIONS_FOLDER, `${EDITION}.json`), 'utf8');
  const edition = JSON.parse(published) as { files: Files };
  const { 'vocabulary.json': vocabulary, 'timelines/sales.json': sales } = edition.files;
  vocabulary.years = { from: 2008, to: 2021 };
  vocabulary.topics.push({ id: 'retired', name: { en: 'Retired' }, lane: false });
  sales.claims[0]?.topics.push('retired');
  const body = JSON.stringify(edition);
  await page.route(`**/editions/${EDITION}.json`, async (route) => route.fulfill({ body }));
  await page.route(/\/assets\/app-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const known = text.replaceAll(fingerprintOfText(published), fingerprintOfText(body));
    expect(known).not.toBe(text);
    await route.fulfill({ response, body: known });
  });
}

describe('a frozen link with a name that has been retired since, and years that have been left out', () => {
  it('opens as it was, also by Back; the way to today says what is gone', async () => {
    const { page, assertClean } = await openPage(FROZEN, { before: serveThen });
    const holds = async (): Promise<void> => {
      await expect.poll(() => addressIn(page)).toBe(FROZEN);
      await waitUntilReady(page);
      expect(await noticeOn(page).innerText()).toBe('');
      expect((await shownOn(page)).rows).toHaveLength(1);
    };
    await holds();
    const band = page.getByRole('complementary', { name: en.editions.band });
    await band.getByRole('link', { name: en.editions.today }).click();
    await expect.poll(async () => noticeOn(page).innerText()).toContain('retired');
    await expect.poll(() => addressIn(page)).toBe('/claims/?years=2010..2019&v=1');
    await page.goBack();
    await holds();
    assertClean();
  });

  it('is held against its edition: what that does not have is told once it is there', async () => {
    const link = `/claims/?years=1999..2021&topics=never_retired&edition=${EDITION}&v=1`;
    const { page, assertClean } = await openPage(link, { before: serveThen });
    await expect.poll(async () => noticeOn(page).innerText()).toContain('never');
    await expect.poll(() => addressIn(page)).toBe(FROZEN);
    expect(await noticeOn(page).innerText()).toContain('1999..2021');
    assertClean();
  });
});
