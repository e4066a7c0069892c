import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { DIST, packageScript, run } from '../scripts/project';
import { ALL_PAGES, NOT_FOUND } from './support/built-pages';
import { openPage } from './support/page';
import { servePlainly, type PlainServer } from './support/plain-server';
import { RECORD } from './support/record';

const CLAIM = 'claims/c-0031/';

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
  });

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
  return html.slice(html.indexOf('<div id="first">'), html.indexOf('<div id="root"'));
}
