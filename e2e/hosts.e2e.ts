import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { en } from '@/i18n/en';
import { foreignIn, properNamesIn } from '@/testing/foreign-names';
import { OTHER_FOLDER, readOtherRecord } from '@/testing/other-record';
import { sitePages } from '../scripts/build/pages/pages';
import { DIST, packageScript, run } from '../scripts/project';
import { headersFor, parseHeadersFile } from '../scripts/serve/headers-file';
import { startServer } from '../scripts/serve/start-server';
import { addressesIn, askAt, type Answer } from './support/ask';
import { CADDY, NGINX, startHost, type Host, type RunningHost } from './support/hosts';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { servePlainly, type PlainServer } from './support/plain-server';

/** Where a site is: the folder that is served, and its path in it. The one at the root is ours, the other another record's. */
type Mounted = { readonly root: string; readonly base: string };
const BASE = '/some/where/';
const OTHER = readOtherRecord();
const ITS_PAGES = sitePages(OTHER).all;
const CLAIM = 'claims/c-0001/';

const OURS: Host = { name: 'our own server', program: '', configure: () => '', args: () => [] };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hosts-'));
  const site = path.join(folder, 'below', BASE);
  const build = [...packageScript('build'), '--outDir', site, '--emptyOutDir'];
  const settings = {
    RECORD: OTHER_FOLDER,
    BASE_PATH: BASE,
    SITE_URL: 'https://example.org',
    PREVIEWS: 'off',
    NODE_ENV: 'production',
  };
  if ((await run(build, settings)) !== 0) throw new Error('The build for a host failed');
  // A host that knows nothing of the site looks for it where everything begins.
  await cp(path.join(site, '404.html'), path.join(folder, 'below', '404.html'));
  await symlink(DIST, path.join(folder, 'root'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const PLACES: readonly [where: string, mounted: () => Mounted][] = [
  ['at the root', () => ({ root: path.join(folder, 'root'), base: '/' })],
  ['below a path', () => ({ root: path.join(folder, 'below'), base: BASE })],
];

describe.each([OURS, NGINX, CADDY])('the built site under $name', (host) => {
  const why = host.program === null ? ` (this machine has no ${host.name})` : '';
  describe.skipIf(why !== '').each(PLACES)(`%s${why}`, (_where, mounted) => {
    let server: RunningHost | null = null;
    const { base, root } = {
      base: (): string => mounted().base,
      root: (): string => mounted().root,
    };
    const fileOf = (file: string): string => path.join(root(), base(), file);
    const ask = async (target: string, from = base()): Promise<Answer> =>
      askAt(server?.url ?? '', from + target);

    beforeAll(async () => {
      server =
        host === OURS ? await startServer(fileOf('.'), 0) : await startHost(host, root(), base());
    });
    afterAll(async () => {
      await server?.close();
    });

    it('answers every kind of address with its file and the headers of its rules', async () => {
      const rules = parseHeadersFile(await readFile(fileOf('_headers'), 'utf8'));
      const found = await addressesIn(fileOf('.'));
      expect(found.length).toBeGreaterThan(12);
      for (const address of found) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { status, body, headers } = await ask(address);
        expect(status, address).toBe(200);
        const file = /(?:^|\/)$/.test(address) ? `${address}index.html` : address;
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(body.equals(await readFile(fileOf(file))), address).toBe(true);
        const due = headersFor(rules, base() + address);
        expect(due.size, address).toBeGreaterThan(4);
        for (const [name, value] of due) expect(headers[name], `${address} ${name}`).toBe(value);
        if (!due.has('cache-control')) expect(headers['cache-control'], address).toBe('no-cache');
        if (!due.has('access-control-allow-origin'))
          expect(headers['access-control-allow-origin'], address).toBeUndefined();
      }
    });

    it('says of what type a file is', async () => {
      const types = { 'index.html': 'text/html', 'embed.js': 'text/javascript' };
      expect((await ask('')).headers['content-type']).toBe(`${types['index.html']}; charset=utf-8`);
      expect((await ask('embed.js')).headers['content-type']).toMatch(
        /^(?:text|application)\/javascript; charset=utf-8$/,
      );
      expect((await ask('favicon.svg')).headers['content-type']).toMatch(/^image\/svg\+xml/);
      expect((await ask('site.webmanifest')).headers['content-type']).toMatch(
        /^application\/manifest\+json/,
      );
    });

    it('leads from a folder without its slash to the one with it, and keeps the query', async () => {
      for (const address of ['targets', 'embed/targets', 'claims/c-0001']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { status, headers } = await ask(`${address}?years=2015&q=a%20b&v=1`);
        expect([301, 308], address).toContain(status);
        const to = new URL(headers.location ?? '', `${server?.url ?? ''}${address}`);
        expect(to.pathname + to.search).toBe(`${base()}${address}/?years=2015&q=a%20b&v=1`);
        expect(to.host).toBe(new URL(server?.url ?? '').host);
      }
    });

    it('leads to no other host, whatever is asked for', async () => {
      for (const target of ['//example.org/', '//example.org/targets', '/\\example.org/..']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { headers } = await ask(target, '');
        const to = new URL(headers.location ?? '/', server?.url);
        expect(to.host, target).toBe(new URL(server?.url ?? '').host);
      }
    });

    it('answers what is not there with the page that says so, which nobody keeps', async () => {
      const page = await readFile(fileOf('404.html'));
      for (const address of ['nowhere/', 'claims/c-0000/', 'assets/gone-abc.js', 'nowhere?v=1']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { status, body, headers } = await ask(address);
        expect(status, address).toBe(404);
        expect(body.equals(page), address).toBe(true);
        expect(headers['x-content-type-options'], address).toBe('nosniff');
        expect(headers['cache-control'], address).toBe('no-cache');
      }
    });

    it('shows neither the notes of the build nor the source of its headers', async () => {
      for (const address of ['_headers', '.site.json', '.nojekyll']) {
        expect(existsSync(fileOf(address)), address).toBe(true);
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect((await ask(address)).status, address).toBe(404);
      }
    });

    it('opens by a deep link, and an embed in its frame, with nothing wrong', async () => {
      const site = server?.url ?? '';
      for (const address of ['targets/?v=1', 'embed/targets/?v=1', 'claims/c-0001/']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { page, assertClean } = await openPage(address, { site });
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await page.locator('main').innerText()).not.toBe('');
        assertClean();
      }
    });
  });
});

describe('the built site under a plain server that knows nothing of it, at the root', () => {
  let server: PlainServer | null = null;
  beforeAll(async () => {
    server = await servePlainly(DIST);
  });
  afterAll(async () => {
    await server?.close();
  });

  it('is all there: pages, embeds, editions, and the page for what is not', async () => {
    const [edition] = await readdir(path.join(DIST, 'editions'));
    for (const [address, status, file] of [
      ['', 200, 'index.html'],
      ['targets/?years=2015&v=1', 200, 'targets/index.html'],
      ['embed/targets/?v=1', 200, 'embed/targets/index.html'],
      [`editions/${edition ?? ''}`, 200, `editions/${edition ?? ''}`],
      ['nowhere/', 404, '404.html'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await fetch((server?.url ?? '') + address);
      expect(answer.status, address).toBe(status);
      expect(new URL(answer.url).search, address).toBe(new URL(address, server?.url).search);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const [found, due] = [await answer.text(), await readFile(path.join(DIST, file), 'utf8')];
      expect(found === due, address).toBe(true);
    }
  });

  it('opens by a deep link, and an embed, with nothing wrong', async () => {
    for (const address of ['targets/?v=1', 'embed/targets/?v=1', 'claims/c-0001/']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { page, assertClean } = await openPage(address, { site: server?.url ?? '' });
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await page.locator('main').innerText()).not.toBe('');
      assertClean();
    }
  });
});

describe('the same below a path', () => {
  let server: PlainServer | null = null;
  const site = (): string => (server?.url ?? '') + BASE.replace(/^\//, '');
  beforeAll(async () => {
    server = await servePlainly(path.join(folder, 'below'));
  });
  afterAll(async () => {
    await server?.close();
  });

  it.each([false, true])('opens by a deep link, with JavaScript %s', async (javaScript) => {
    const { page, assertClean } = await openPage(CLAIM, { site: site(), javaScript });
    const gloss = OTHER.claimById.get('c-0001')?.gloss.en ?? '?';
    expect(await page.getByText(gloss).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: en.app.lists.sources, exact: true }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/some\/where\/sources\/?$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.sources.title);
    assertClean();
  });

  it('answers what is not there with the page that says so, and leads on from there', async () => {
    const { page } = await openPage('tragets/', { site: site() });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.notFound.title);
    expect(await page.locator('main a').first().getAttribute('href')).toBe(`${BASE}targets/`);
  });

  it('has whole addresses where they must be, and none that leaves the path', async () => {
    const root = path.join(folder, 'below', BASE);
    const sitemap = await readFile(path.join(root, 'sitemap.xml'), 'utf8');
    expect(sitemap.match(/<loc>https:\/\/example\.org\/some\/where\//g)).toHaveLength(
      ITS_PAGES.length,
    );
    await inTurn(ITS_PAGES, async ({ path: address }) => {
      const html = await readFile(path.join(root, address, 'index.html'), 'utf8');
      expect(html).toContain(`href="https://example.org/some/where/${address}"`);
      expect(html.match(/(?:href|src)="\/(?!some\/where\/)[^"]*"/g), address).toBeNull();
    });
  });
});

/** Licences and years of those who wrote it, and the tags that it draws, stand in a program too. */
const PROGRAM = /\.(?:js|css)$|^one-file-[\w-]+\.txt$/;
const TEXT = /\.(?:html|json|csv|txt|md|svg|webmanifest|xml)$|^_headers$/;
/** Words and years of those who wrote the packages. */
const LICENCES = 'licences.txt';
/** HTML and vocabularies of the web have a word for what is no word of ours there. */
const TAGS = /<\/?article\b|content="article"|"@type":"\w*Article"/g;

describe('the site of another record', () => {
  it('holds none of the words of ours, in no file', async () => {
    const root = path.join(folder, 'below', BASE);
    const files = (await readdir(root, { recursive: true })).filter(
      (file) => [PROGRAM, TEXT].some((form) => form.test(path.basename(file))) && file !== LICENCES,
    );
    expect(files.length).toBeGreaterThan(OTHER.claims.length);
    const found = await Promise.all(
      files.map(async (file) => {
        const text = (await readFile(path.join(root, file), 'utf8')).replaceAll(TAGS, '');
        const names = PROGRAM.test(path.basename(file)) ? properNamesIn(text) : foreignIn(text);
        return names.length === 0 ? [] : [`${file}: ${[...new Set(names)].join(', ')}`];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('opens with its own panels, years and claims, and nothing goes wrong', async () => {
    const server = await startServer(path.join(folder, 'below', BASE), 0);
    onTestFinished(server.close);
    const panels = OTHER.vocabulary.panels.map(({ id }) => id);
    const { page, assertClean } = await openPage('', { site: server.url });
    const drawn = page.locator('main [data-panel]');
    expect(await drawn.evaluateAll((all) => all.map((each) => each.dataset['panel']))).toEqual(
      panels,
    );
    expect(await page.title()).toContain(OTHER.vocabulary.company.en);
    expect(foreignIn(await page.locator('body').innerText())).toEqual([]);
    assertClean();
    const lists = ['targets/', 'conflicts/', 'sources/', 'claims/'];
    await inTurn([...panels.map((id) => `${id}/`), ...lists], async (address) => {
      const opened = await openPage(`${address}?v=1`, { site: server.url });
      expect(foreignIn(await opened.page.locator('body').innerText()), address).toEqual([]);
      expect(await opened.page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
      opened.assertClean();
    });
  });
});
