import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBase } from './headers-file';
import { startServer, type RunningServer } from './start-server';

const LONG = `/* ${'long '.repeat(1000)} */`;
const FILES: Readonly<Record<string, string>> = {
  '.hidden': 'hidden',
  '404.html': '<title>Not found</title>',
  _headers: '/*\n  X-All: yes\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  'assets/app-abc.js': LONG,
  'assets/font.woff2': LONG,
  'index.html': '<title>First</title>',
  'sales/index.html': '<title>Sales</title>',
  'sales/naïve file.txt': 'ü',
};

let folder = '';
let root: RunningServer;
let mounted: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'served-'));
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  root = await serve('root', '/');
  mounted = await serve('mounted', '/some/where/');
});

afterAll(async () => {
  await Promise.all([root.close(), mounted.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe('a site at the root of its host', () => {
  it('answers with files, their type and the headers of its rules', async () => {
    const page = await ask(root, '/');
    expect(page.status).toBe(200);
    expect(page.text).toBe(FILES['index.html']);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-length': '20',
      'x-all': 'yes',
    });
    const script = await ask(root, '/assets/app-abc.js?v=1');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const font = await ask(root, '/assets/font.woff2');
    expect(font.headers['content-type']).toBe('font/woff2');
    expect((await ask(root, '/sales/na%C3%AFve%20file.txt')).text).toBe('ü');
  });

  it('answers a directory with its index, at one address only', async () => {
    expect((await ask(root, '/sales/?years=2015&v=1')).text).toBe(FILES['sales/index.html']);
    const bare = await ask(root, '/sales?years=2015&v=1');
    expect([bare.status, bare.headers.location]).toEqual([308, '/sales/?years=2015&v=1']);
    expect(bare.headers['cache-control']).toBe('no-cache');
    const named = await ask(root, '/sales/index.html?v=1');
    expect([named.status, named.headers.location]).toEqual([308, '/sales/?v=1']);
    const first = await ask(root, '/index.html');
    expect([first.status, first.headers.location]).toEqual([308, '/']);
  });

  it.each([
    '/nowhere',
    '/nowhere/',
    '/sales/nowhere',
    '/index.html/',
    '/404.html',
    '/assets/gone-abc.js',
    '/_headers',
    '/.site.json',
    '/.hidden',
    '//sales',
    '//example.org/%2e%2e',
    '/sales//',
    '/sales/../index.html',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/sales/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '/sales/na%C3%AFve%20file.txt/',
  ])('answers %s with the page for nothing', async (target) => {
    const answer = await ask(root, target);
    expect(answer.status).toBe(404);
    expect(answer.text).toBe(FILES['404.html']);
    expect(answer.headers).toMatchObject({ 'x-all': 'yes', 'cache-control': 'no-cache' });
    expect(answer.headers.etag).toBeUndefined();
  });

  it.each(['/%', '/%E0%A4%A', '/sales/%00', 'http://other.example/'])(
    'refuses %s as malformed',
    async (target) => {
      const answer = await ask(root, target);
      expect(answer.status).toBe(400);
      expect(answer.headers['x-all']).toBe('yes');
    },
  );

  it('sends the same for HEAD, without the body', async () => {
    const head = await ask(root, '/sales/', { method: 'HEAD' });
    const get = await ask(root, '/sales/');
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  it('refuses other methods', async () => {
    const answer = await ask(root, '/', { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  it('sends nothing twice to one who has it', async () => {
    const { headers } = await ask(root, '/sales/');
    const etag = headers.etag ?? '';
    const send = async (value: string): Promise<Answer> =>
      ask(root, '/sales/', { headers: { 'if-none-match': value } });
    const again = await send(etag);
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    expect((await send(`"x", W/${etag}`)).status).toBe(304);
    expect((await send('*')).status).toBe(304);
    expect((await send('"x"')).status).toBe(200);
    expect((await ask(root, '/')).headers.etag).not.toBe(etag);
  });

  it('compresses text where it is asked to and it pays', async () => {
    const accept = async (target: string, encoding: string): Promise<Answer> =>
      ask(root, target, { headers: { 'accept-encoding': encoding } });
    const script = '/assets/app-abc.js';
    const brotli = await accept(script, 'gzip, deflate, br;q=0.5');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(LONG);
    const zipped = await accept(script, 'gzip, br;q=0');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe(LONG);
    expect(zipped.headers.etag).not.toBe(brotli.headers.etag);
    const encodings = [
      await accept(script, 'identity'),
      await accept('/', 'br'),
      await accept('/assets/font.woff2', 'br'),
    ].map((answer) => answer.headers['content-encoding']);
    expect(encodings).toEqual([undefined, undefined, undefined]);
  });
});

describe('a site mounted below the root of its host', () => {
  it('is there and nowhere else', async () => {
    expect(mounted.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/where\/$/);
    expect((await ask(mounted, '/some/where/sales/')).text).toBe(FILES['sales/index.html']);
    const outside = await ask(mounted, '/sales/');
    expect([outside.status, outside.text]).toEqual([404, FILES['404.html']]);
    expect((await ask(mounted, '/some/wherever/')).status).toBe(404);
  });

  it('is found from the root of the host and without its slash', async () => {
    const fromRoot = await ask(mounted, '/?v=1');
    expect([fromRoot.status, fromRoot.headers.location]).toEqual([308, '/some/where/?v=1']);
    const bare = await ask(mounted, '/some/where');
    expect([bare.status, bare.headers.location]).toEqual([308, '/some/where/']);
    const page = await ask(mounted, '/some/where/sales');
    expect([page.status, page.headers.location]).toEqual([308, '/some/where/sales/']);
  });

  it('has its rules of headers written below its path', async () => {
    const script = await ask(mounted, '/some/where/assets/app-abc.js');
    expect(script.headers['cache-control']).toContain('immutable');
  });
});

describe('startServer', () => {
  it('takes the next port that is free', async () => {
    const port = Number(new URL(root.url).port);
    const next = await startServer(path.join(folder, 'root'), port);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
  });

  it('says what to do where there is no built site', async () => {
    await expect(startServer(path.join(folder, 'none'), 0)).rejects.toThrow('npm run build');
  });
});

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
};

/** Asks for exactly this target: `fetch` would tidy it up first. */
async function ask(
  server: RunningServer,
  target: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const { port } = new URL(server.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, ...options }, resolve);
    sent.on('error', reject);
    sent.end();
  });
  const body = await buffer(response);
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body, text: body.toString() };
}

async function serve(name: string, base: string): Promise<RunningServer> {
  const site = JSON.stringify({ base, origin: null, record: 'data', previews: true, inputs: '' });
  const own = { _headers: withBase(FILES['_headers'] ?? '', base), '.site.json': site };
  for (const [file, content] of Object.entries({ ...FILES, ...own })) {
    const target = path.join(folder, name, file);
    // oxlint-disable-next-line no-await-in-loop -- a handful of tiny files
    await mkdir(path.dirname(target), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop -- a handful of tiny files
    await writeFile(target, content);
  }
  return startServer(path.join(folder, name), 0);
}
