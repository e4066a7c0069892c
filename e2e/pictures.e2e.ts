import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameOf } from '@/domain/record/record';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { DIST } from '../scripts/project';
import { ALL_PAGES } from './support/built-pages';
import { panelOn } from './support/controls';
import { openPage } from './support/page';
import { RECORD } from './support/record';
import { shareVisits } from './support/visits';

const TAKE_AWAY = en.takeAway.of(makeI18n('en').say(nameOf(RECORD.vocabulary.themes, 'sales')));

/** Saves the chart of the sales panel, and gives what was saved. */
async function saved(page: Page, label: string): Promise<{ name: string; content: Buffer }> {
  const panel = panelOn(page, 'sales');
  const button = panel.getByRole('button', { name: label });
  if (!(await button.isVisible())) await panel.getByRole('button', { name: TAKE_AWAY }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const visits = shareVisits();

describe.each(['light', 'dark'] as const)('a chart saved from a %s screen', (colorScheme) => {
  it('has its headline, sources and link, and opens again', async () => {
    const { page, assertClean } = await visits.load('/?years=2012..2015&v=1');
    await page.emulateMedia({ colorScheme });
    const panel = panelOn(page, 'sales');
    const headline = await panel.getByRole('heading').first().textContent();
    const svg = await saved(page, en.pictures.svg);
    expect(svg.name).toBe('xiaomi-sales-years-2012-2015.svg');
    const text = svg.content.toString('utf8');
    const words = text
      .replaceAll(/<style>.*?<\/style>/g, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ');
    expect(words).toContain(headline);
    expect(words).toContain('La Tribune');
    expect(words.replaceAll(' ', '')).toContain('/sales/?years=2012..2015&amp;v=1');
    expect(text).toContain("font-family:'Inter Variable'");
    expect(text).toContain(colorScheme === 'light' ? '#1f5ea8' : '#80b1ec');
    const png = await saved(page, en.pictures.png);
    const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(text)?.map(Number) ?? [];
    expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([
      2 * width,
      2 * height,
    ]);
    expect(png.content.length).toBeGreaterThan(20_000);
    assertClean();
  });
});

/** Breaks what a canvas gives back, as browsers do that protect their readers: by as much at most, from a fixed pattern. */
const withNoise =
  (most: number) =>
  async (page: Page): Promise<unknown> =>
    page.addInitScript((by) => {
      const [pictures, canvases] = [
        CanvasRenderingContext2D.prototype,
        HTMLCanvasElement.prototype,
      ];
      const read = Reflect.get(pictures, 'getImageData');
      const give = Reflect.get(canvases, 'toBlob');
      pictures.getImageData = function noisy(...area) {
        const found = read.apply(this, area);
        for (let at = 0; at < found.data.length; at += 7)
          found.data[at] = (found.data[at] ?? 0) ^ by;
        return found;
      };
      canvases.toBlob = function noisy(...wanted) {
        const context = this.getContext('2d');
        const all = context?.getImageData(0, 0, this.width, this.height);
        if (all !== undefined) context?.putImageData(all, 0, 0);
        give.apply(this, wanted);
      };
    }, most);

it('a picture that the browser would give back as noise is not saved, why is said, and SVG is there', async () => {
  const { page, assertClean } = await openPage('/sales/', { before: withNoise(0xff) });
  const panel = panelOn(page, 'sales');
  await panel.getByRole('button', { name: TAKE_AWAY }).click();
  const downloads: unknown[] = [];
  page.on('download', (download) => downloads.push(download));
  await panel.getByRole('button', { name: en.pictures.png }).click();
  await panel.getByText(en.pictures.noise).waitFor();
  expect(downloads).toEqual([]);
  expect((await saved(page, en.pictures.svg)).name).toMatch(/\.svg$/);
  assertClean();
});

it('a picture that is changed by no more than nobody sees is saved', async () => {
  const { page, assertClean } = await openPage('/sales/', { before: withNoise(1) });
  expect((await saved(page, en.pictures.png)).name).toMatch(/\.png$/);
  assertClean();
});

it('a table is no picture, and says so', async () => {
  const { page, assertClean } = await visits.load('/sales/?tab=table&v=1');
  const panel = panelOn(page, 'sales');
  await panel.getByRole('button', { name: TAKE_AWAY }).click();
  expect(await panel.getByRole('button', { name: en.pictures.png }).isDisabled()).toBe(true);
  await panel.getByText(en.pictures.inTable).waitFor();
  assertClean();
});

it('every page has its preview, of the size that its tags say', async () => {
  const { page, assertClean } = await visits.load('/targets/');
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  const png = await answer.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  assertClean();
});

it('every page of the site has a picture', async () => {
  const heads = await Promise.all(
    ALL_PAGES.map(async (known) => readFile(path.join(DIST, known.path, 'preview.png'))),
  );
  const sizes = new Set(heads.map((png) => `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`));
  expect([...sizes]).toEqual(['1200×630']);
});
