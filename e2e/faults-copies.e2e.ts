import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { en } from '@/i18n/en';
import { writtenEn } from '@/i18n/en-written';
import { DIST } from '../scripts/project';
import { readableOn } from './support/first';
import { openPage } from './support/page';
import { serveFaulty, type FaultySite } from './support/server';
import { addressIn } from './support/seen';

/** Where an archive puts a page: below a path of its own, with files that still come from where they came from. */
const PREFIX = '/web/20200101000000/https://records.example';

function archive(site: FaultySite): void {
  site.fail(/^\/web\//, (asked) => {
    const place = asked.slice(PREFIX.length + 1);
    return { file: `${place}index.html` };
  });
}

async function expectWhole(page: Page, place: string): Promise<void> {
  const written = await openPage(place, { javaScript: false, apart: 'cold' });
  const expected = await readableOn(written.page);
  const now = await readableOn(page);
  expect(expected.headings.length).toBeGreaterThan(0);
  expect(now).toEqual(expected);
}

describe('a page in somebody’s archive', () => {
  it.each(['sales/', '', 'claims/c-0031/', 'sources/'])(
    'stands as it was written, and says what it is: %s',
    async (place) => {
      const site = await serveFaulty();
      archive(site);
      const at = `${PREFIX}/${place}`;
      const { page } = await openPage(at, { site: site.url, apart: 'cold', ready: false });
      await page.getByText(writtenEn.copy).waitFor();
      expect(await page.getByText(en.notFound.title).count()).toBe(0);
      await expectWhole(page, place);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(addressIn(page)).toBe(at);
    },
  );

  it('is not hidden by what its address asks for', async () => {
    const site = await serveFaulty();
    archive(site);
    const at = `${PREFIX}/sales/?years=2015&v=1`;
    const { page } = await openPage(at, { site: site.url, apart: 'cold', ready: false });
    await page.getByText(writtenEn.copy).waitFor();
    await expectWhole(page, 'sales/');
    expect(await page.getByText(writtenEn.late).isVisible()).toBe(false);
    expect(addressIn(page)).toBe(at);
  });

  it('that was taken once the app stood keeps what stood then', async () => {
    const live = await openPage('sales/', { apart: 'cold' });
    const html = await live.page.content();
    const expected = (await readableOn(live.page)).headings;
    const site = await serveFaulty();
    site.fail(/^\/web\//, () => ({ file: 'sales/index.html', change: () => html }));
    const { page } = await openPage(`${PREFIX}/sales/`, {
      site: site.url,
      apart: 'cold',
      ready: false,
    });
    await page.locator('html[data-alone]').waitFor({ state: 'attached' });
    expect((await readableOn(page)).headings).toEqual(expected);
  });
});

/** Saves a page as browsers do: its files beside it, in a folder. Gives where it is opened. */
async function save(html: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'saved-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'page_files'));
  const names = new Set<string>();
  const moved = html.replaceAll(
    /(?<=(?:href|src)=")\/(?<file>(?:(?:assets|styles)\/)?[\w.-]+\.(?:css|js|woff2|svg|json))(?=")/g,
    (_all, file: string) => {
      names.add(file);
      return `./page_files/${path.basename(file)}`;
    },
  );
  expect(names.size).toBeGreaterThan(4);
  await Promise.all(
    [...names].map(async (file) =>
      writeFile(
        path.join(folder, 'page_files', path.basename(file)),
        await readFile(path.join(DIST, file)),
      ),
    ),
  );
  const saved = path.join(folder, 'Smartphone sales.html');
  await writeFile(saved, moved);
  return pathToFileURL(saved).href;
}

async function openSaved(page: Page, html: string): Promise<void> {
  await page.goto(await save(html));
}

const isStyled = async (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      getComputedStyle(document.querySelector('main [data-panel]') ?? document.body).display ===
      'grid',
  );

describe('a page that somebody has saved', () => {
  it('as it came is styled and readable, and says what it is', async () => {
    const { page } = await openPage('', { apart: 'cold' });
    await openSaved(page, await readFile(path.join(DIST, 'sales/index.html'), 'utf8'));
    await page.getByText(writtenEn.copy).waitFor();
    expect(await isStyled(page)).toBe(true);
    await expectWhole(page, 'sales/');
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('as it stood is styled and readable', async () => {
    const { page } = await openPage('sales/', { apart: 'cold' });
    const expected = await readableOn(page);
    await openSaved(page, await page.content());
    expect(await isStyled(page)).toBe(true);
    expect(await readableOn(page)).toEqual(expected);
  });
});

describe('a page that a translator passes on', () => {
  it('has its own address with parameters of the translator’s, and is alive', async () => {
    const { page, assertClean } = await openPage('sales/?_x_tr_sl=en&_x_tr_tl=fr&_x_tr_hl=fr', {
      apart: 'cold',
    });
    expect(await page.locator('#first').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBeGreaterThan(0);
    expect((await readableOn(page)).headings[0]).toMatch(/61 million phones/);
    assertClean();
  });
});
