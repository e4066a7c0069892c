import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BOM } from '@/domain/export/csv';
import { PACKAGE_FOLDER, PACKAGE_ZIP } from '@/domain/export/package-files';
import { rearmed } from '@/testing/rearmed';
import { en } from '@/i18n/en';
import { panelOn } from './support/controls';
import { claimOf, RECORD } from './support/record';
import { addressOf } from './support/page';
import { rowsOn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

const { takeAway } = en;
type Row = Readonly<Record<string, string>>;

const openMenu = async (page: Page): Promise<void> =>
  page.getByRole('button', { name: takeAway.title, exact: true }).click();

/** Presses an item and gives the file that the browser saves. */
async function saved(page: Page, item: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: item }).click(),
  ]);
  const file = await download.path();
  return { name: download.suggestedFilename(), text: await readFile(file, 'utf8') };
}

const rowsOf = (csv: string): readonly Row[] => parse(csv, { columns: true, bom: true });

/** The figure of each row of the last table on the page, as it is read. */
async function figuresOn(page: Page, isConverted: boolean): Promise<readonly string[]> {
  return page
    .locator('main table')
    .last()
    .locator('tbody tr')
    .evaluateAll(
      (lines, below) =>
        // As printed: below the amount in the reader's currency, where there is one.
        lines.map(({ children: [, cell] }) => {
          const printed = below ? cell?.querySelector('span.block') : null;
          // On the screen its blanks keep it on one line.
          return ((printed ?? cell?.firstChild)?.textContent ?? '').replaceAll(/\s/g, ' ');
        }),
      isConverted,
    );
}

const visits = shareVisits({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });

describe('what is taken away', () => {
  it.each([
    [
      'filtered',
      '/claims/?years=2013..2015&kinds=outcome_target&sort=value&v=1',
      'xiaomi-claims-2013-2015-selection.csv',
    ],
    [
      'as known on a day',
      '/revenue/?tab=table&asof=2015-05-01&v=1',
      'xiaomi-revenue-2010-2019-as-known-on-2015-05-01.csv',
    ],
    ['in dollars', '/revenue/?tab=table&cur=usd&v=1', 'xiaomi-revenue-2010-2019.csv'],
    [
      'the five articles only',
      '/claims/?corpus=articles&q=india&v=1',
      'xiaomi-claims-2010-2019-articles-only-selection.csv',
    ],
  ])('is what the table shows, row by row: %s', async (_what, address, name) => {
    const { page, assertClean } = await visits.load(address);
    await openMenu(page);
    const csv = await saved(page, takeAway.files.csv);
    const json = await saved(page, takeAway.files.json);
    const { sentence } = await shownOn(page);
    const rows = await rowsOn(page);
    expect(csv.name).toBe(name);
    expect(csv.text.startsWith(BOM)).toBe(true);
    const read = rowsOf(csv.text);
    expect(read.length).toBeGreaterThan(0);
    expect(read.map((row) => row['claim'])).toEqual(rows);
    expect(read.map((row) => rearmed(row['figure'] ?? ''))).toEqual(
      await figuresOn(page, address.includes('cur=')),
    );
    expect(sentence.startsWith(`${rows.length} of `)).toBe(true);
    const record: unknown = JSON.parse(json.text);
    expect(record).toMatchObject({
      link: page.url(),
      count: rows.length,
      edition: RECORD.vocabulary.edition,
      claims: rows.map((id) => ({ id, source: claimOf(id).source })),
    });
    for (const row of read) expect(row['view_link']).toBe(page.url());
    const currencies = new Set(read.map((row) => row['converted_currency']).filter(Boolean));
    if (address.includes('cur=usd')) expect([...currencies]).toEqual(['USD']);
    assertClean();
  });

  it('of a panel are its claims alone, and its growth', async () => {
    const { page, assertClean } = await visits.load('/?v=1');
    const panel = panelOn(page, 'sales');
    await panel.getByRole('button', { name: takeAway.of('Smartphone sales') }).click();
    const csv = await saved(page, takeAway.files.csv);
    const growth = await saved(page, takeAway.files.growth);
    expect(csv.name).toBe('xiaomi-sales-2010-2019.csv');
    expect(rowsOf(csv.text)).toHaveLength(Number(await panel.getAttribute('data-count')));
    expect(rowsOf(growth.text).map((row) => row['measure'])).toContain('yoy');
    assertClean();
  });

  it('is a table on the clipboard, as text and as HTML', async () => {
    const { page, assertClean } = await visits.load(
      '/revenue/?themes=revenue&tab=table&sort=-value&v=1',
    );
    await openMenu(page);
    await page.getByRole('button', { name: takeAway.copyTable }).click();
    await page.getByText(takeAway.tableCopied).waitFor();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        (await item?.getType(type))?.text() ?? '';
      return [await read('text/plain'), await read('text/html')];
    });
    const rows = await rowsOn(page);
    expect(
      text
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0]),
    ).toEqual(rows);
    for (const id of rows) expect(html).toContain(`/claims/${id}/`);
    assertClean();
  });

  it('fits the window, however narrow', async () => {
    const { page } = await visits.load('/sources/');
    await page.setViewportSize({ width: 320, height: 640 });
    await openMenu(page);
    const box = await page.getByRole('button', { name: takeAway.files.csv }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });
});

describe('the whole record', () => {
  it('is fetched as a data package whose ZIP holds the same files', async () => {
    const { page, assertClean } = await visits.load('/sources/');
    await openMenu(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: takeAway.whole }).click(),
    ]);
    expect(download.url()).toBe(addressOf(PACKAGE_ZIP));
    const zip = unzipSync(new Uint8Array(await readFile(await download.path())));
    const answer = await fetch(addressOf(`${PACKAGE_FOLDER}datapackage.json`));
    const descriptor = await answer.text();
    const inZip = new Map(
      Object.entries(zip).map(([name, bytes]) => [name.replace(/^.*\//, ''), strFromU8(bytes)]),
    );
    expect(inZip.get('datapackage.json')).toBe(descriptor);
    const claims = await (await fetch(addressOf(`${PACKAGE_FOLDER}claims.csv`))).text();
    expect(inZip.get('claims.csv')).toBe(claims);
    expect(rowsOf(claims).map((row) => row['id'])).toEqual(RECORD.claims.map(({ id }) => id));
    assertClean();
  });
});

describe('on paper', () => {
  it('the overview is its charts, its promises and its sources, on a few sheets', async () => {
    const { page } = await visits.load('/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('table', { name: en.table.title }).isVisible()).toBe(false);
    expect(await page.locator('.chart svg').filter({ visible: true }).count()).toBeGreaterThan(3);
    // Pages of the document, and not its list of them.
    const sheets = (await page.pdf({ format: 'A4' }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    expect(sheets?.length).toBeGreaterThan(3);
    expect(sheets?.length).toBeLessThanOrEqual(8);
  });

  it('a page has no controls, its sources with their addresses, its link and its day', async () => {
    const { page } = await visits.load('/revenue/?asof=2015-05-01&v=1');
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = page.locator('.print-only');
    expect(await paper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await paper.waitFor();
    const text = await paper.innerText();
    expect(text).toContain(page.url());
    expect(text).toContain(takeAway.paper.known('1 May 2015'));
    const { rows } = await shownOn(page);
    for (const id of rows) expect(text).toContain(RECORD.sourceById.get(claimOf(id).source)?.url);
    const seen = await page.evaluate(() => ({
      controls: [...document.querySelectorAll('button, input, select, nav')].filter(
        (element) => element.checkVisibility() && element.closest('th') === null,
      ).length,
      ink: getComputedStyle(document.body).color,
      sheet: getComputedStyle(document.documentElement).backgroundColor,
      cut: [...document.querySelectorAll('main [role="region"]')].filter(
        (frame) => frame.scrollHeight > frame.clientHeight + 1,
      ).length,
    }));
    expect(seen).toEqual({
      controls: 0,
      ink: 'rgb(26, 25, 22)',
      sheet: 'rgb(255, 255, 255)',
      cut: 0,
    });
  });

  it('a chart that the page was written with fits the sheet, in letters that can be read', async () => {
    const { page } = await visits.load('/revenue/');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    const drawn = page.locator('.chart svg').filter({ visible: true });
    expect(await drawn.count()).toBe(1);
    const box = await drawn.boundingBox();
    expect(box?.width).toBeLessThan(720);
    expect(box?.width).toBeGreaterThan(0.85 * Number(await drawn.getAttribute('width')));
  });

  it('a chart takes the width of the sheet, and gives it back', async () => {
    const { page } = await visits.load('/revenue/?years=2013..2016&v=1');
    const width = async (): Promise<number> =>
      Number(await page.locator('.chart svg').first().getAttribute('width'));
    const before = await width();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await width()).toBeLessThan(before);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(width).toBe(before);
  });
});
