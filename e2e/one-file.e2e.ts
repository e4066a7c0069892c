import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { en } from '@/i18n/en';
import { oneFileEn } from '@/i18n/topics/one-file-en';
import { ROOT } from '../scripts/project';
import { drawerOn, marksOf, shapeOf, themeChip } from './support/controls';
import {
  openedPage,
  openPage,
  openWindowOf,
  waitUntilReady,
  type OpenedPage,
} from './support/page';
import { collectProblems } from './support/problems';
import { shownOn } from './support/seen';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'one-file-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Opens the record of these files on the site, and takes it away as one file. */
async function takenOf(files: string | string[]): Promise<string> {
  const { page, assertClean } = await openPage('');
  await page.getByRole('button', { name: en.app.openOwn }).click();
  const field = typeof files === 'string' ? 'Choose a folder' : 'Choose files';
  await page.getByLabel(field).setInputFiles(files);
  await page.getByRole('button', { name: 'Show it' }).click();
  const band = page.getByRole('complementary', { name: 'Your own record' });
  const file = await saved(page, async () =>
    band.getByRole('button', { name: oneFileEn.button }).click(),
  );
  assertClean();
  return file;
}

/** Opens a file as from a stick: there is no network, and all that is asked for is told. */
async function openFile(
  file: string,
): Promise<OpenedPage & { readonly asked: readonly string[]; readonly address: string }> {
  const { page, close } = await openWindowOf({ apart: 'cold', context: { offline: true } });
  onTestFinished(close);
  const address = pathToFileURL(file).href;
  const problems = await collectProblems(page, new URL(address).origin);
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url)) asked.push(url.replace(address, 'the file'));
  });
  await page.goto(address);
  await waitUntilReady(page, problems);
  return { ...openedPage(page, problems), asked, address };
}

const hashOf = (page: Page): string => new URL(page.url()).hash;

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: en.search.title }).fill(words);
  const results = page.getByRole('listbox', { name: en.search.title }).getByRole('option');
  await results.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await drawerOn(page).waitFor();
}

describe('the dashboard as one file, without a network', () => {
  it('opens on the view that it was taken on, and answers as the site does', async () => {
    const site = await openPage('?years=2012..2014&v=1');
    const there = await shownOn(site.page);
    const file = await saved(site.page, async () => {
      await site.page.getByRole('button', { name: en.takeAway.title, exact: true }).click();
      await site.page.getByRole('button', { name: oneFileEn.item }).click();
    });
    site.assertClean();
    const { page, assertClean, asked } = await openFile(file);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toMatch(
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; font-src data:; img-src data:; /,
    );
    expect(await policy.getAttribute('content')).not.toMatch(/unsafe|https?:|\*/);
    const here = await shownOn(page);
    expect([here.panels, here.sentence]).toEqual([there.panels, there.sentence]);

    await themeChip(page, 'sales').click();
    expect(hashOf(page)).toBe('#/?years=2012..2014&themes=sales&v=1');
    await shapeOf(marksOf(page, 'sales').first()).click();
    await drawerOn(page).waitFor();
    await page.goBack();
    await drawerOn(page).waitFor({ state: 'detached' });
    await find(page, 'detrone');
    expect(hashOf(page)).toMatch(/^#\/\?.*claim=c-\d{4}&v=1$/);
    await page.keyboard.press('Escape');

    // A link to another page, a reload there, and a table taken away from it.
    await page.getByRole('link', { name: en.app.lists.conflicts }).first().click();
    await page.reload();
    await waitUntilReady(page);
    expect(hashOf(page)).toMatch(/^#\/conflicts\//);
    await page.getByRole('button', { name: en.takeAway.title, exact: true }).click();
    const csv = await saved(page, async () =>
      page.getByRole('button', { name: en.takeAway.files.csv }).click(),
    );
    // Its rows lead to the site that the file came from.
    expect(await readFile(csv, 'utf8')).toContain(`${new URL(site.page.url()).origin}/claims/c-`);
    expect(asked).toEqual(['the file', expect.stringMatching(/^the file/)]);
    assertClean();
  });

  it('holds a record of one’s own whole, and says so where a view is shared', async () => {
    const file = await takenOf(path.join(ROOT, 'examples', 'huawei'));
    const { page, assertClean, asked } = await openFile(file);
    const band = page.getByRole('complementary', { name: 'Your own record' });
    expect(await band.innerText()).toContain('huawei, in this file: 100 claims');
    expect(await page.locator('main [data-panel]').count()).toBe(4);
    await page.getByRole('button', { name: en.share.title.page }).click();
    await page.getByRole('textbox', { name: oneFileEn.place }).waitFor();
    await page.keyboard.press('Escape');
    const archive = await saved(page, async () =>
      band.getByRole('button', { name: 'Take away as JSON' }).click(),
    );
    expect((await readFile(archive)).length).toBeGreaterThan(10_000);
    expect(asked).toEqual(['the file']);
    assertClean();
  });

  it('shows hostile cells as the text that they are', async () => {
    const words = '</script><img src=x onerror=alert(1)> \u202Ereversed';
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const files = {
      'claims.csv': `id,source,fragment,gloss,period,figure,theme,metric\nc-0001,gazette,${cell(words)},${cell(`${words} <!-- <script>alert(2)</script>`)},2014,5 million bicycles,sales,sold\n`,
      'sources.csv': `id,publisher,url,public\ngazette,${cell('=1+1 <b>Gazette</b>')},https://example.org/a,2014-05-01\n`,
    };
    await Promise.all(
      Object.entries(files).map(async ([name, text]) => writeFile(path.join(folder, name), text)),
    );
    const file = await takenOf(Object.keys(files).map((name) => path.join(folder, name)));
    const source = await readFile(file, 'utf8');
    expect(source).not.toContain('\u202E');
    expect(source).not.toContain('<img src=x');
    const { page, assertClean, asked } = await openFile(file);
    await page.goto(`${page.url().replace(/#.*$/, '')}#/claims/`);
    await page.getByText('<!-- <script>alert(2)</script>').first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(asked).toEqual(['the file']);
    assertClean();
  });
});
