import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { ROOT } from '../scripts/project';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { RECORD } from './support/record';

const EXAMPLE = path.join(ROOT, 'examples', 'huawei');

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open a record of your own' }).click();
  await page.getByRole('dialog', { name: 'Open a record of your own' }).waitFor();
}

async function show(
  page: Page,
  field: 'Choose files' | 'Choose a folder',
  files: string,
): Promise<void> {
  await openDialog(page);
  await page.getByLabel(field).setInputFiles(files);
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByRole('complementary', { name: 'Your own record' }).waitFor();
}

async function taken(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

const ROWS = 10_000;
/** Only for what hangs: other tests may have the machine to themselves. */
const LONG_MS = 240_000;

/** Two spreadsheets with so many claims: on four subjects, in twenty years and a hundred markets, of which some are told twice. */
function sheetsOf(rows: number): readonly [claims: string, sources: string] {
  const claims = Array.from({ length: rows }, (_, at) =>
    [
      `Goods ${at % 4}`,
      `Acme sold ${at + 1} goods.`,
      `${at + 1} goods`,
      `Goods sold ${at % 4}`,
      `${2000 + (Math.floor(at / 4) % 20)}`,
      `Market ${Math.floor(at / 80) % 100}`,
      `s-${at % 200}`,
      `sold ${at + 1} goods`,
    ].join(','),
  );
  const sources = Array.from({ length: 200 }, (_, at) =>
    [`s-${at}`, `Gazette ${at}`, `https://example.org/${at}`, '2022-05-01'].join(','),
  );
  return [
    ['theme,gloss,figure,metric,period,markets,source,fragment', ...claims].join('\n'),
    ['id,publisher,url,public', ...sources].join('\n'),
  ];
}

/**
 * Runs in the page: as long as a bar without a value says that files are being checked, presses a theme again and again,
 * each time once the one before is answered, and counts the answers.
 */
function pressWhileReading(themes: string): void {
  const chip = document.querySelector<HTMLElement>(`[role="group"][aria-label="${themes}"] button`);
  const isChecking = (): boolean => document.querySelector('dialog progress:not([value])') !== null;
  let pressed: string | null = null;
  const look = (): void => {
    const state = chip?.getAttribute('aria-pressed') ?? null;
    if (isChecking()) {
      const { dataset } = document.body;
      if (pressed !== null && state !== pressed)
        dataset['answers'] = String(Number(dataset['answers'] ?? 0) + 1);
      pressed = state;
      chip?.click();
    }
    requestAnimationFrame(look);
  };
  look();
}

/** A record of the reader's own, read in the browser. */
describe('a record of one’s own', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'given-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('opens from a folder with its panels and claims, sends nothing, and goes with one press', async () => {
    const { page, assertClean } = await openPage('sales/');
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) requests.push(request.url());
    });
    await show(page, 'Choose a folder', EXAMPLE);
    await page
      .getByText(/240 million phones in nine years/)
      .first()
      .waitFor();
    expect(
      await page.getByRole('complementary', { name: 'Your own record' }).innerText(),
    ).toContain('100 claims');
    expect(await page.locator('main [data-panel]').count()).toBe(4);
    expect(requests).toEqual([]);
    await page.getByRole('button', { name: 'Back to the published record' }).click();
    await page
      .getByRole('complementary', { name: 'Your own record' })
      .waitFor({ state: 'detached' });
    expect(await page.getByText(/240 million phones in nine years/).count()).toBe(0);
    assertClean();
  });

  it('is taken away and opened again, the same to the byte', async () => {
    const { page, assertClean } = await openPage('');
    await show(page, 'Choose a folder', EXAMPLE);
    const first = await taken(page, 'Take away as JSON');
    const names = Object.keys(unzipSync(first)).map((name) => name.replace(/^[^/]*\//, ''));
    expect(names).toContain('timelines/sales.json');
    const again = path.join(folder, 'huawei.zip');
    await writeFile(again, first);
    await page.getByRole('button', { name: 'Back to the published record' }).click();
    await show(page, 'Choose files', again);
    const second = unzipSync(await taken(page, 'Take away as JSON'));
    expect(Object.values(second)).toEqual(Object.values(unzipSync(first)));
    assertClean();
  });

  it('opens the data package that the site publishes', async () => {
    const { page, assertClean } = await openPage('');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: en.takeAway.wholeRecord }).click(),
    ]);
    const file = path.join(folder, 'package.zip');
    await download.saveAs(file);
    await show(page, 'Choose files', file);
    const band = page.getByRole('complementary', { name: 'Your own record' });
    expect(await band.innerText()).toContain(`${RECORD.claims.length} claims`);
    expect(await page.locator('main [data-panel]').count()).toBe(RECORD.vocabulary.panels.length);
    assertClean();
  });

  it('grows from the templates, as the guide says', async () => {
    const { page, assertClean } = await openPage('');
    await openDialog(page);
    const files = ['claims', 'sources'].map((name) => path.join(folder, `${name}.csv`));
    await inTurn(files, async (file) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: path.basename(file) }).click(),
      ]);
      await download.saveAs(file);
    });
    await page.getByLabel('Choose files').setInputFiles(files);
    await page.getByText('5 claims can be shown; nothing is wrong.').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page
      .getByText(/1\.8 million bicycles/)
      .first()
      .waitFor();
    assertClean();
  });

  it('reads 10,000 rows while the page goes on answering, and shows them', async () => {
    const large = path.join(folder, 'large');
    await mkdir(large);
    const files = ['claims.csv', 'sources.csv'].map((name) => path.join(large, name));
    const sheets = sheetsOf(ROWS);
    await Promise.all(files.map(async (file, at) => writeFile(file, sheets[at] ?? '')));
    const { page, assertClean } = await openPage('');
    await openDialog(page);
    await page.evaluate(pressWhileReading, en.filters.names.themes);
    await page.getByLabel('Choose files').setInputFiles(files);
    await page.getByText(`${ROWS} claims can be shown`).waitFor({ timeout: LONG_MS });
    // Counted in answers between the first sign of the check and its end, not in time.
    const answers = await page.evaluate(() => Number(document.body.dataset['answers']));
    expect(answers).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Show it' }).click();
    const band = page.getByRole('complementary', { name: 'Your own record' });
    await band.getByText(`${ROWS} claims`).waitFor({ timeout: LONG_MS });
    await page.locator('main [data-panel]').nth(3).waitFor({ timeout: LONG_MS });
    assertClean();
  });

  it('shows what is right of a broken one, and says where the rest is wrong', async () => {
    const { page, assertClean } = await openPage('');
    const broken = path.join(ROOT, 'src/testing/fixtures/broken/04-unknown-source');
    await openDialog(page);
    await page
      .getByLabel('Choose files')
      .setInputFiles([path.join(broken, 'claims.csv'), path.join(broken, 'sources.csv')]);
    await page.getByText(/did you mean "gazette"/).waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain(
      'claims.csv, row 3, column D source',
    );
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByRole('button', { name: '1 thing to look at' }).click();
    assertClean();
  });
});
