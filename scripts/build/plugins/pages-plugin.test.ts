import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Maker } from '../making/maker';
import type { BuildListener } from '../making/report';
import { embedPath } from '../pages/embed-pages';
import { sitePages, type SitePages } from '../pages/pages';
import { makeRecordFolder } from '../../test/make-record-folder';
import { readRecordFolder } from '../../record/record-folder';
import { BASE } from '../render/rendered-page';
import { makeWork, rejecting, resolving } from '../../test/make-work';
import { framesPlugin } from './frames-plugin';
import { servablePlugin } from './later';
import { pagesPlugin } from './pages-plugin';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Placeholder</title>
    <link rel="stylesheet" href="/style.css" />
  </head>
  <body><div id="root"></div></body>
</html>
`;
const FONTS = ['newsreader-latin-wght-normal', 'inter-latin-wght-normal'] as const;

// A build takes as long as the machine does.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let pages: SitePages;
const record = (): string => path.join(folder, 'record');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  await writeFile(path.join(folder, 'index.html'), SHELL);
  await useFonts(FONTS);
  makeRecordFolder(record());
  pages = sitePages(readRecordFolder(record()));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('pagesPlugin', () => {
  it('writes a file for each page, with its own head and assets that resolve from anywhere', async () => {
    await buildSite('/some/where/', 'https://example.org');
    for (const page of pages.all) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of files
      const html = await built(`${page.path}index.html`);
      expect(html).toContain(`<title>${page.title.replaceAll('>', '&gt;')}</title>`);
      expect(html).toContain(`href="https://example.org/some/where/${page.path}"`);
      expect(html).toContain(`<div id="first"><h1>${page.path}</h1></div>`);
      expect(html).toMatch(
        /<link rel="stylesheet" href="\/some\/where\/assets\/first-[^"]+\.css" \/>/,
      );
      expect(html).toContain(
        `property="og:url" content="https://example.org/some/where/${page.path}"`,
      );
      expect(html).toMatch(/<link rel="stylesheet"[^>]* href="\/some\/where\/assets\/[^"]+\.css">/);
      for (const font of FONTS) {
        const address = String.raw`/some/where/assets/${font}-[\w-]+\.woff2`;
        expect(html).toMatch(new RegExp(`<link rel="preload" as="font" [^>]*href="${address}"`));
      }
      expect(html.match(/<title>|rel="canonical"|name="description"/g)).toHaveLength(3);
    }
    const files = await readdir(path.join(folder, 'dist'), { recursive: true });
    const written = files.filter((file) => file.endsWith('index.html'));
    const isEmbedded = (file: string): boolean => file.split(path.sep)[0] === 'embed';
    expect(written.filter((file) => !isEmbedded(file))).toHaveLength(pages.all.length);
    expect(written.filter(isEmbedded)).toHaveLength(pages.all.length);
  });

  it('writes the twins for frames when the site can be served, with a sheet of their own', async () => {
    const seen: string[] = [];
    const listener: Partial<BuildListener> = {
      site: ({ pending }) => seen.push(`servable but ${pending.length}`),
      file: (file) => seen.push(file),
    };
    const settings = { base: '/some/where/', origin: 'https://example.org', record: record() };
    await buildSite(settings.base, settings.origin, makeWork(settings, {}, listener));
    const [servable, sheet = '', ...twins] = seen;
    expect(servable).toBe(`servable but ${pages.all.length}`);
    expect(twins.toSorted()).toEqual(
      pages.all.map((page) => `${embedPath(page)}index.html`).toSorted(),
    );
    const embedded = await built('embed/sales/index.html');
    expect(embedded).toContain(
      '<link rel="canonical" href="https://example.org/some/where/sales/" />',
    );
    expect(embedded).toContain('noindex');
    expect(embedded).toContain(`<link rel="stylesheet" href="/some/where/${sheet}" />`);
    expect(await built(sheet)).toBe('.s{left: 1px}');
    // Written too, for frames in which no script runs, and not told to machines twice.
    expect(embedded).toContain('<div id="first"><h1>embed/sales/</h1></div>');
    expect(embedded).not.toMatch(/ld\+json|<noscript>/);
    for (const font of FONTS) expect(embedded).toContain(`/some/where/assets/${font}`);
  });

  it('writes a page for what is not found, which no search engine keeps', async () => {
    await buildSite('/', null);
    const html = await built('404.html');
    expect(html).toContain(`<title>${pages.notFound.title}</title>`);
    expect(html).toContain('noindex');
    // No rule of `_headers` names the addresses that it answers.
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(await built('sales/index.html')).toContain('<link rel="canonical" href="/sales/" />');
  });

  it('says to machines what a page is, and where all pages are', async () => {
    await buildSite('/some/where/', 'https://example.org');
    const data = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/.exec(
      await built('sales/index.html'),
    );
    expect(JSON.parse(data?.groups?.['json'] ?? '')).toMatchObject({
      '@type': 'Dataset',
      url: 'https://example.org/some/where/sales/',
    });
    expect(await built('404.html')).not.toContain('ld+json');
    expect(await built('robots.txt')).toContain(
      'Sitemap: https://example.org/some/where/sitemap.xml',
    );
    const sitemap = await built('sitemap.xml');
    for (const page of pages.all)
      expect(sitemap).toContain(`<loc>https://example.org/some/where/${page.path}</loc>`);
    expect(sitemap).not.toContain(pages.notFound.path);
  });

  it('writes no address that is not whole into a sitemap', async () => {
    await buildSite('/', null);
    expect(await built('robots.txt')).not.toContain('Sitemap');
    await expect(built('sitemap.xml')).rejects.toThrow('ENOENT');
    expect(await built('sales/index.html')).not.toContain('og:url');
  });

  it('mounts what was rendered for any place where the site is', async () => {
    const html = `<a href="${BASE}sales/">Sales</a>`;
    const maker: Partial<Maker> = {
      pages: resolving({
        pages: new Map(
          [...pages.all.flatMap((page) => [page.path, embedPath(page)]), pages.notFound.path].map(
            (page) => [page, { html, rules: [] }],
          ),
        ),
        all: 0,
        anew: 0,
      }),
    };
    const settings = { base: '/some/where/', origin: null, record: record() };
    await buildSite(settings.base, settings.origin, makeWork(settings, maker));
    expect(await built('claims/index.html')).toContain('<a href="/some/where/sales/">Sales</a>');
  });

  it('stops the build where a page could not be rendered, and says which', async () => {
    const failing: Partial<Maker> = {
      pages: rejecting('Could not make the page /sales/: broken'),
    };
    await expect(buildSite('/', null, makeWork({ record: record() }, failing))).rejects.toThrow(
      'Could not make the page /sales/: broken',
    );
    const lacking: Partial<Maker> = {
      pages: resolving({ pages: new Map(), all: 0, anew: 0 }),
    };
    await expect(buildSite('/', null, makeWork({ record: record() }, lacking))).rejects.toThrow(
      'The page / was not rendered',
    );
  });

  it('stops the build where a first font is not used', async () => {
    await useFonts(FONTS.slice(1));
    await expect(buildSite('/', null)).rejects.toThrow(`${FONTS[0]}.woff2 is not in the build`);
  });
});

async function useFonts(names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => writeFile(path.join(folder, `${name}.woff2`), `font ${name}`)),
  );
  const faces = names.map((name) => `@font-face{font-family:${name};src:url(./${name}.woff2)}`);
  await writeFile(path.join(folder, 'style.css'), faces.join('\n'));
}

async function buildSite(
  base: string,
  origin: string | null,
  work = makeWork({ base, origin, record: record() }),
): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    base,
    logLevel: 'silent',
    plugins: [pagesPlugin(work), servablePlugin(work), framesPlugin(work)],
    build: { assetsInlineLimit: 0 },
  });
}

async function built(file: string): Promise<string> {
  return readFile(path.join(folder, 'dist', file), 'utf8');
}
