import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_FOLDER } from '@/testing/other-record';
import { DIST, packageScript, run } from '../scripts/project';
import { headersFor, parseHeadersFile } from '../scripts/serve/headers-file';
import { startServer } from '../scripts/serve/start-server';
import { CADDY, NGINX, startHost, type Host, type RunningHost } from './support/hosts';
import { openPage } from './support/page';
import { servePlainly, type PlainServer } from './support/plain-server';

/** Where a site is: the folder that is served, and its path in it. The one at the root is ours, the other another record's. */
type Mounted = { readonly root: string; readonly base: string };
const BASE = '/some/where/';

const OURS: Host = { name: 'our own server', program: '', configure: () => '', args: () => [] };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hosts-'));
  const site = path.join(folder, 'below', BASE);
  const build = [...packageScript('build'), '--outDir', site, '--emptyOutDir'];
  const settings = { RECORD: OTHER_FOLDER, BASE_PATH: BASE, PREVIEWS: 'off' };
  if ((await run(build, { ...settings, NODE_ENV: 'production' })) !== 0)
    throw new Error('The build for a host failed');
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
      const found = await addresses(fileOf('.'));
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

/** What it does below a path is told in `written-pages.e2e.ts`. */
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

/** Some of every kind of file, by their addresses: the first three of each folder at the top, and all that lies beside these. */
async function addresses(site: string): Promise<readonly string[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== '_headers' && file !== '404.html' && !file.startsWith('.'))
    .toSorted();
  const kind = (file: string): string => file.replace(/[^/]*$/, '').replace(/\/.*/, '');
  return files
    .filter(
      (file, index) =>
        kind(file) === '' ||
        files.slice(0, index).filter((one) => kind(one) === kind(file)).length < 3,
    )
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Asks for exactly this: `fetch` would follow where it leads, and tidy it up first. */
async function askAt(url: string, target: string): Promise<Answer> {
  const { port } = new URL(url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target }, resolve);
    sent.once('error', reject);
    sent.end();
  });
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await buffer(response) };
}
