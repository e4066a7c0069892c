import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRecord } from '../bench/records';
import { en } from '@/i18n/en';
import { filterClaims } from '@/domain/selection/filter';
import type { Dataset } from '@/domain/record/record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { packageScript, ROOT, run } from '../scripts/project';
import { readRecordFolder } from '../scripts/record/record-folder';
import { startServer, type RunningServer } from '../scripts/serve/start-server';
import { columnHead, marksOf, themeChip } from './support/controls';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, type OpenedPage } from './support/page';

const CLAIMS = 10_000;

/** What a card or a page draws at most, whatever is on record. */
const MOST_MARKS = 1200;
const MOST_ELEMENTS = 8000;

let folder = '';
let server: RunningServer | null = null;
let record: Dataset | null = null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'large-'));
  const data = path.join(folder, 'data');
  writeRecord(data, path.join(ROOT, 'data'), CLAIMS);
  record = readRecordFolder(data);
  const dist = path.join(folder, 'dist');
  const build = [...packageScript('build'), '--outDir', dist, '--emptyOutDir'];
  // What is written into pages, and pictures, are told of by the real record.
  const settings = { RECORD: data, PREVIEWS: 'off', WRITTEN: 'off', NODE_ENV: 'production' };
  if ((await run(build, settings)) !== 0) throw new Error('The large site could not be built');
  server = await startServer(dist, 0);
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(address: string): Promise<OpenedPage> {
  return openPage(address, { site: server?.url ?? '' });
}

async function sizeOf(page: Page): Promise<{ readonly marks: number; readonly elements: number }> {
  return page.evaluate(() => ({
    marks: document.querySelectorAll('[data-mark]').length,
    elements: document.querySelectorAll('*').length,
  }));
}

/** How many claims of a theme a year leaves, by going through all of them. */
function countOf(theme: string, year: number | null): number {
  if (record === null) throw new Error('The record has not been made');
  const filters = { ...DEFAULT_VIEW, themes: [theme], years: { from: year, to: year } };
  return filterClaims(record, filters).length;
}

describe(`a record of ${CLAIMS} claims`, () => {
  it('stands, in few elements, with marks that say for how many they stand', async () => {
    const { page, assertClean } = await open('');
    await inTurn(PANELS, async (panel) => {
      const count = await page.locator(`[data-panel="${panel}"]`).getAttribute('data-count');
      expect(Number(count), panel).toBe(countOf(panel, null));
      expect(await marksOf(page, panel).count(), panel).toBeGreaterThan(20);
    });
    const { marks, elements } = await sizeOf(page);
    expect(marks).toBeLessThan(MOST_MARKS);
    expect(elements).toBeLessThan(MOST_ELEMENTS);
    assertClean();
  });

  it('is filtered, and counted right', async () => {
    const { page, assertClean } = await open('');
    await themeChip(page, 'revenue').click();
    await expect
      .poll(async () => page.locator('main p[data-sentence]').innerText())
      .toContain(`${countOf('revenue', null)} of ${CLAIMS} claims`);
    assertClean();
    const of2015 = await open('?years=2015&v=1');
    await inTurn(PANELS, async (panel) => {
      const count = await of2015.page.locator(`[data-panel="${panel}"]`).getAttribute('data-count');
      expect(Number(count), panel).toBe(countOf(panel, 2015));
    });
    of2015.assertClean();
  });

  it('has a table of which more comes when asked, sorted as a whole, for the keyboard and who hears it', async () => {
    const { page, assertClean } = await open('claims/');
    const table = page.getByRole('table');
    const rows = table.locator('tbody tr');
    expect(await rows.count()).toBe(1000);
    expect(await table.getAttribute('aria-rowcount')).toBe(String(CLAIMS + 1));
    const more = page.getByRole('button', { name: en.table.next(1000, CLAIMS) });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => rows.count()).toBe(2000);
    // The first of those that came has the focus.
    await expect
      .poll(async () => rows.nth(1000).evaluate((row) => row.contains(document.activeElement)))
      .toBe(true);
    await columnHead(page, 'date').click();
    await expect.poll(async () => rows.count()).toBe(1000);
    await rows.first().locator('a').first().press('Enter');
    await expect.poll(() => page.url()).toMatch(/c-\d{4,5}/);
    assertClean();
  });

  it('is searched', async () => {
    const { page, assertClean } = await open('sources/');
    const field = page.getByRole('combobox', { name: en.search.title });
    await field.fill('samsung');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/claim/);
    assertClean();
  });

  it.each(['strategy/', 'targets/', 'conflicts/'])(
    'has a page /%s that stands',
    async (address) => {
      const { page, assertClean } = await open(address);
      const { elements } = await sizeOf(page);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
      expect(elements).toBeLessThan(30_000);
      assertClean();
    },
  );
});
