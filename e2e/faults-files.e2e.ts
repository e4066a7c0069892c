import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { writtenEn } from '@/i18n/en-written';
import { marksOf, panelOn, themeChip } from './support/controls';
import { PANELS, shownAt } from './support/expected';
import { readableOn } from './support/first';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady, type OpenedPage, type OpenOptions } from './support/page';
import { serveFaulty, type FaultySite } from './support/server';
import { addressIn, shownOn } from './support/seen';

/** What goes wrong with files, and what a reader meets then: docs/faults.md. */

/** All of them, those in the head as well. */
const SCRIPTS = /\.js$/;
const APP = /\/assets\/app-[\w-]+\.js$/;
const DATA = /\/assets\/[\w-]+\.json$/;
const SALES = /\/assets\/sales-[\w-]+\.json$/;

/** Opens a page of a server with faults, and waits for nothing. */
async function openFaulty(
  { url }: FaultySite,
  address: string,
  more: Pick<OpenOptions, 'rests'> = {},
): Promise<OpenedPage> {
  return openPage(address, {
    site: url,
    apart: 'cold',
    ready: false,
    untilLoaded: false,
    ...more,
  });
}

async function readWritten(address: string): Promise<string> {
  const { page } = await openPage(address, { javaScript: false, apart: 'cold' });
  const text = await mainText(page);
  await page.close();
  return text;
}

const texts = new Map<string, Promise<string>>();

/** What a page of the build says to who reads it. */
async function writtenText(address: string): Promise<string> {
  const known = texts.get(address) ?? readWritten(address);
  texts.set(address, known);
  return known;
}

async function mainText(page: Page): Promise<string> {
  return page.locator('main').first().innerText();
}

/** The sentence above the page and what is said beside it are the app's own. */
async function expectKept(page: Page, written: string): Promise<void> {
  const lines = written.split('\n').filter((line) => line.trim().length > 20);
  expect(lines.length).toBeGreaterThan(3);
  const now = await mainText(page);
  const lost = lines.slice(1).filter((line) => !now.includes(line));
  expect(lost).toEqual([]);
}

async function isHere(page: Page, text: string): Promise<boolean> {
  return page.getByText(text, { exact: true }).isVisible();
}

async function firstIsGone(page: Page): Promise<void> {
  await expect.poll(async () => page.locator('#first').count()).toBe(0);
}

describe('a reader whose scripts never arrive', () => {
  it('reads the page at an address with a parameter of somebody else’s, which hides nothing', async () => {
    const site = await serveFaulty();
    site.fail(SCRIPTS, 'hangs');
    const { page } = await openFaulty(site, '/sales/?fbclid=1&utm_source=x');
    await expect.poll(async () => page.locator('#first h1').first().isVisible()).toBe(true);
    expect(await page.locator('[data-asked]').count()).toBe(0);
    expect(await isHere(page, writtenEn.late)).toBe(false);
  });

  it('waits a few seconds for another view, and then reads the default one, which says so', async () => {
    const site = await serveFaulty();
    site.fail(SCRIPTS, 'hangs');
    const { page } = await openFaulty(site, '/sales/?years=2015&v=1');
    await page.locator('#first h1').first().waitFor({ state: 'attached' });
    expect(await page.locator('#first h1').first().isVisible()).toBe(false);
    await expect.poll(async () => page.locator('#first h1').first().isVisible()).toBe(true);
    expect(await isHere(page, writtenEn.late)).toBe(true);
    expect(addressIn(page)).toBe('/sales/?years=2015&v=1');
  });

  it('has the view that was asked for as soon as they do, without the note', async () => {
    const site = await serveFaulty();
    const mend = site.fail(SCRIPTS, 'hangs');
    const { page, problems } = await openFaulty(site, '/sales/?years=2015&v=1');
    await expect.poll(async () => isHere(page, writtenEn.late)).toBe(true);
    mend();
    await waitUntilReady(page, problems);
    expect(await shownOn(page)).toEqual(shownAt('/sales/?years=2015&v=1'));
    expect(await page.getByText(writtenEn.late).count()).toBe(0);
  });

  it('is told where one failed, and finds no control that does nothing', async () => {
    const site = await serveFaulty();
    site.fail(APP, 'drops');
    const { page } = await openFaulty(site, '/sales/');
    await expect.poll(async () => isHere(page, writtenEn.missing)).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect((await readableOn(page)).headings[0]).toMatch(/61 million phones/);
  });
});

describe('one file that never arrives', () => {
  it('keeps nobody from the rest: its panel stands as it was written, and what is chosen is kept', async () => {
    const site = await serveFaulty();
    site.fail(SALES, 'hangs');
    const { page } = await openFaulty(site, '/');
    await firstIsGone(page);
    const sales = panelOn(page, 'sales');
    expect(await sales.getByRole('heading').first().innerText()).toMatch(/61 million phones/);
    expect(await marksOf(page, 'sales').count()).toBeGreaterThan(3);
    expect(await sales.getByRole('button').count()).toBe(0);
    expect(await panelOn(page, 'revenue').getByRole('button').count()).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await themeChip(page, 'revenue').click();
    await expect.poll(() => addressIn(page)).toBe('/?themes=revenue&v=1');
  });

  it('nor do all of them: what was pressed before is done', async () => {
    const site = await serveFaulty();
    site.fail(DATA, 'hangs');
    const { page } = await openFaulty(site, '/sales/');
    await page.locator('#first h1').first().waitFor();
    await firstIsGone(page);
    expect(await page.locator('main h1').first().innerText()).toMatch(/61 million phones/);
    expect(await marksOf(page, 'sales').count()).toBeGreaterThan(3);
    await page.goto(`${site.url}conflicts/`, { waitUntil: 'commit' });
    const chip = themeChip(page, 'revenue');
    await chip.click();
    await firstIsGone(page);
    await expect.poll(() => addressIn(page)).toBe('/conflicts/?themes=revenue&v=1');
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('one file that is missing', () => {
  it.each([
    ['/sales/', SALES, 'Smartphone sales'],
    ['/claims/c-0031/', SALES, 'Sales'],
    ['/sources/', /\/reference-[\w-]+\.json$/, en.app.lists.sources],
    ['/conflicts/', /\/reference-[\w-]+\.json$/, en.app.lists.sources],
    ['/', /\/reference-[\w-]+\.json$/, en.app.lists.sources],
  ])('throws nothing away that is written on %s, and a retry brings it', async (address, file) => {
    const written = await writtenText(address);
    const site = await serveFaulty();
    const mend = site.fail(file, 404);
    const { page, problems } = await openFaulty(site, address);
    await waitUntilReady(page, problems);
    await expectKept(page, written);
    const alert = page.getByRole('alert');
    expect(await alert.count()).toBe(1);
    expect(await alert.innerText()).toContain(en.errors.kept);
    expect(await alert.innerText()).not.toContain(en.errors.othersStand);
    mend();
    await alert.getByRole('button', { name: en.errors.retry }).click();
    await expect.poll(async () => page.getByRole('alert').count()).toBe(0);
    await waitUntilReady(page);
    expect(await shownOn(page)).toEqual(shownAt(address));
  });

  it('leaves its panel on the overview as it was written, and the others alive', async () => {
    const site = await serveFaulty();
    site.fail(SALES, 503);
    const { page, problems } = await openFaulty(site, '/');
    await waitUntilReady(page, problems);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.getByRole('alert').innerText()).toContain(en.errors.kept);
    await inTurn(PANELS, async (panel) => {
      expect(await marksOf(page, panel).count(), panel).toBeGreaterThan(3);
    });
    expect(await panelOn(page, 'sales').getByRole('button').count()).toBe(0);
    await panelOn(page, 'sales').getByRole('link').first().click();
    await expect.poll(() => addressIn(page)).toMatch(/^\/(?:claims|sales)\//);
  });
});

/** Places of every kind, each with chunks of its own. */
const PLACES = [
  '/',
  '/sales/',
  '/targets/',
  '/conflicts/',
  '/claims/',
  '/claims/c-0031/',
  '/sources/',
  '/story/',
] as const;

/** Scripts that are asked for by themselves. One that others import fails all that import it, as if each were missing. */
const ROOTS = /\/assets\/(?:app|vendor|parts|\w+(?:Page|View|Panels|Days|Claim))-[\w-]+\.js$/;

/** Those scripts of the build that a page is the first of these to need: of the overview all, of the others one, which is their own. */
async function chunksOf(): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  await inTurn(PLACES, async (address) => {
    const site = await serveFaulty();
    // What comes while there is nothing else to do is needed by nobody yet.
    const { page, problems } = await openFaulty(site, address, { rests: false });
    await waitUntilReady(page, problems);
    await page.close();
    const own = site.asked().filter((file) => ROOTS.test(file) && !owners.has(file));
    for (const file of address === '/' ? own : own.slice(-1)) owners.set(file, address);
  });
  return owners;
}

describe('each script that is missing', () => {
  it('leaves what was written of the page that needs it', async () => {
    const owners = await chunksOf();
    expect(new Set(owners.values()).size).toBeGreaterThan(PLACES.length / 2);
    await inTurn([...owners], async ([file, address]) => {
      const written = await writtenText(address);
      const site = await serveFaulty();
      site.fail(new RegExp(`${file.replaceAll('.', String.raw`\.`)}$`), 'drops');
      const { page } = await openFaulty(site, address);
      // Either the app stands, or the page says that it does not.
      await page
        .locator('html[data-ready="true"], html[data-alone]')
        .waitFor({ state: 'attached' });
      const lines = written.split('\n').filter((line) => line.trim().length > 20);
      const now = await mainText(page);
      expect(
        lines.slice(1).filter((line) => !now.includes(line)),
        `${address} without ${file}`,
      ).toEqual([]);
      await page.close();
    });
  });
});
