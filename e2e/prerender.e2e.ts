import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { DIST, packageScript, run } from '../scripts/project';
import { ALL_PAGES, NOT_FOUND } from './support/built-pages';
import { PANELS, shownAt } from './support/expected';
import { boxesOn, holdBack, movedBoxes, readableOn } from './support/first';
import { openPage, waitUntilReady } from './support/page';
import { servePlainly, type PlainServer } from './support/plain-server';
import { RECORD } from './support/record';
import { shownOn } from './support/seen';

const DATA = /\/assets\/[\w-]+\.json$/;
const MAIN = /\/assets\/index-[\w-]+\.js$/;
const CONFLICT = `conflicts/${RECORD.assessments[0]?.id ?? ''}/`;
const SOURCE = `sources/${RECORD.sources[0]?.id ?? ''}/`;
const CLAIM = 'claims/c-0031/';
const KINDS_OF_PAGE = [
  '',
  ...PANELS.map((panel) => `${panel}/`),
  'targets/',
  'conflicts/',
  'sources/',
  CLAIM,
  CONFLICT,
  SOURCE,
];

/** Of a page that was held back at its written content, and then let go. */
async function openHeld(address: string, width = 1360) {
  let letGo = nothingHeld;
  const opened = await openPage(address, {
    width,
    ready: false,
    before: async (page) => {
      ({ letGo } = await holdBack(page, DATA));
    },
  });
  return { ...opened, letGo };
}

async function nothingHeld(): Promise<void> {
  await Promise.resolve();
}

async function firstIsSeen(page: Page): Promise<boolean> {
  return page.locator('#first h1').first().isVisible();
}

describe.each(KINDS_OF_PAGE)('without JavaScript /%s', (address) => {
  it('says and draws what the app does, and what cannot be done', async () => {
    const live = await openPage(address, { width: 1360 });
    const expected = await readableOn(live.page);
    const { page, assertClean } = await openPage(address, { width: 1360, javaScript: false });
    expect(await readableOn(page)).toEqual(expected);
    expect(expected.headings.join(' ')).not.toBe('');
    expect(await page.locator('noscript p').filter({ visible: true }).allInnerTexts()).toEqual([
      en.app.withoutScript,
    ]);
    expect(await page.getByRole('button').filter({ visible: true }).all()).toHaveLength(
      await page.locator('th button').count(),
    );
    assertClean();
    live.assertClean();
  });
});

describe('without JavaScript', () => {
  it('a mark leads to the page of its claim', async () => {
    const { page } = await openPage('', { javaScript: false });
    const mark = page.locator('#first [data-claim]').filter({ visible: true }).first();
    const claim = (await mark.getAttribute('data-claim')) ?? '';
    await mark.click();
    expect(new URL(page.url()).pathname).toBe(`/claims/${claim}/`);
    const gloss = RECORD.claimById.get(claim)?.gloss.en ?? '';
    expect(await page.getByText(gloss).first().isVisible()).toBe(true);
  });

  it('an address where there is nothing offers all pages', async () => {
    const { page } = await openPage('nowhere/', { javaScript: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.notFound.title);
    const links = await page.locator('main a').all();
    expect(links.length).toBeGreaterThan(PANELS.length);
  });
});

describe('the first paint', () => {
  it('holds the figures while no script has come', async () => {
    const { page } = await openPage('sales/', {
      ready: false,
      before: async (opening) => opening.route(/\.js$/, async (route) => route.abort()),
    });
    await expect
      .poll(async () =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
    const { headings, drawn } = await readableOn(page);
    expect(drawn).toEqual(expect.arrayContaining(['7.2', '18.7', '61', '118.7']));
    expect(headings[0]).toMatch(/61 million phones/);
  });
});

const MOST_PAGES = ['sales/', 'strategy/', 'targets/', 'claims/', CLAIM, CONFLICT];

describe('when the app takes over', () => {
  it.each([
    // The pages with most of all at every width, the others at the widest and on a phone.
    ...['', 'conflicts/'].flatMap((page) =>
      [1360, 1280, 768, 390, 320].map((width) => [page, width] as const),
    ),
    ...MOST_PAGES.flatMap((page) => [1360, 390].map((width) => [page, width] as const)),
  ])('nothing of /%s moves at %i pixels', async (address, width) => {
    const { page, problems, letGo, assertClean } = await openHeld(address, width);
    const before = await boxesOn(page);
    expect(await page.locator('#first').count()).toBe(1);
    await letGo();
    await waitUntilReady(page, problems);
    expect(await page.locator('#first').count()).toBe(0);
    expect(movedBoxes(before, await boxesOn(page))).toEqual([]);
    assertClean();
  });
});

describe('the take-over', () => {
  it('keeps focus and scroll', async () => {
    const { page, problems, letGo } = await openHeld('');
    const mark = page.locator('#first [data-mark]').filter({ visible: true }).nth(12);
    const key = await mark.getAttribute('data-mark');
    await mark.focus();
    await page.evaluate(() => {
      scrollTo({ top: 240 });
    });
    await letGo();
    await waitUntilReady(page, problems);
    const now = await page.evaluate(() => ({
      key: document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'],
      isLive: document.activeElement?.closest('#root') !== null,
      scrollY,
    }));
    expect(now).toEqual({ key, isLive: true, scrollY: 240 });
  });

  it('comes also where a part failed', async () => {
    const { page } = await openPage('', {
      before: async (opening) =>
        opening.route(/\/assets\/revenue-[\w-]+\.json$/, async (route) =>
          route.fulfill({ status: 404, body: 'gone' }),
        ),
    });
    expect(await page.locator('#first').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(1);
  });
});

describe('an address that asks for another view', () => {
  const address = '/?years=2015&v=1';

  it('never shows the default one', async () => {
    let letGo = nothingHeld;
    const { page, problems, assertClean } = await openPage(address, {
      ready: false,
      before: async (opening) => {
        ({ letGo } = await holdBack(opening, DATA));
      },
    });
    expect(await page.getByText('61 million phones').filter({ visible: true }).count()).toBe(0);
    await letGo();
    await waitUntilReady(page, problems);
    expect(await shownOn(page)).toEqual(shownAt(address));
    assertClean();
  });

  it('keeps the place of the content free until the app has come', async () => {
    const { page } = await openPage(address, {
      ready: false,
      before: async (opening) => holdBack(opening, MAIN),
      untilLoaded: false,
    });
    expect(await firstIsSeen(page)).toBe(false);
    await expect
      .poll(async () => page.evaluate(() => document.body.scrollHeight))
      .toBeGreaterThan(2000);
  });

  it('shows the default view where the app never comes, and without JavaScript', async () => {
    const failed = await openPage(address, {
      ready: false,
      before: async (opening) => opening.route(MAIN, async (route) => route.abort()),
    });
    await expect.poll(async () => firstIsSeen(failed.page)).toBe(true);
    const without = await openPage(address, { javaScript: false });
    expect(await firstIsSeen(without.page)).toBe(true);
  });

  it('is not one that only tells where the reader comes from', async () => {
    const { page, letGo, problems } = await openHeld('/?utm_source=x');
    expect(await firstIsSeen(page)).toBe(true);
    await letGo();
    await waitUntilReady(page, problems);
  });
});

describe('every page as it is written', () => {
  it('has ids once, no style of its own, and data that can be read', async () => {
    for (const { path: address } of [...ALL_PAGES, { path: NOT_FOUND.path }]) {
      // oxlint-disable-next-line no-await-in-loop -- hundreds of files at once would be too many
      const html = await readFile(fileOf(DIST, address), 'utf8');
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
      expect(html, address).not.toMatch(/<[^>]*\sstyle="/);
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];
      if (address !== NOT_FOUND.path)
        expect(JSON.parse(json ?? ''), address).toHaveProperty('@type');
    }
  });
});

describe('below the root of somebody else’s plain server', () => {
  let folder = '';
  let server: PlainServer | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'plain-'));
    const site = path.join(folder, 'some', 'where');
    const build = [
      ...packageScript('build'),
      '--outDir',
      site,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    const settings = {
      BASE_PATH: '/some/where/',
      SITE_URL: 'https://example.org',
      PREVIEWS: 'off',
    };
    if ((await run(build, { ...settings, NODE_ENV: 'production' })) !== 0)
      throw new Error('The build for a plain server failed');
    await cp(path.join(site, '404.html'), path.join(folder, '404.html'));
    server = await servePlainly(folder);
  }, 300_000);

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([false, true])('a deep link opens, with JavaScript %s', async (javaScript) => {
    const site = `${server?.url ?? ''}some/where/`;
    const { page, assertClean } = await openPage(CLAIM, { site, javaScript });
    const claim = RECORD.claimById.get('c-0031');
    expect(
      await page
        .getByText(claim?.gloss.en ?? '')
        .first()
        .isVisible(),
    ).toBe(true);
    await page.getByRole('link', { name: en.app.lists.sources, exact: true }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/some\/where\/sources\/?$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.sources.title);
    assertClean();
  });

  it('a panel opens with all its parts', async () => {
    const site = `${server?.url ?? ''}some/where/`;
    const { assertClean } = await openPage('sales/', { site });
    assertClean();
  });

  it('what is not there is answered with the page that says so', async () => {
    const site = `${server?.url ?? ''}some/where/`;
    const { page } = await openPage('slaes/', { site });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.notFound.title);
    expect(await page.locator('main a').first().getAttribute('href')).toBe('/some/where/sales/');
  });

  it('addresses are whole, and the content is the same to the byte', async () => {
    const site = path.join(folder, 'some', 'where');
    const sitemap = await readFile(path.join(site, 'sitemap.xml'), 'utf8');
    expect(sitemap.match(/<loc>https:\/\/example\.org\/some\/where\//g)).toHaveLength(
      ALL_PAGES.length,
    );
    for (const { path: address } of ALL_PAGES) {
      // oxlint-disable-next-line no-await-in-loop -- hundreds of files at once would be too many
      const [here, there] = await Promise.all([
        readFile(fileOf(DIST, address), 'utf8'),
        readFile(fileOf(site, address), 'utf8'),
      ]);
      expect(there).toContain(`href="https://example.org/some/where/${address}"`);
      const moved = contentOf(there).replaceAll(/(?<=[">])\/some\/where\//g, '/');
      expect(moved === contentOf(here), address).toBe(true);
    }
  });
});

function fileOf(folder: string, address: string): string {
  return path.join(folder, address.endsWith('.html') ? address : `${address}index.html`);
}

function contentOf(html: string): string {
  return html.slice(html.indexOf('<div id="first">'), html.indexOf('<div id="root">'));
}
