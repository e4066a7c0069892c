import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prerender } from '../prerender/prerender';
import { ALL_PAGES, NOT_FOUND, PAGES } from './pages';
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

/** Stands for the app, which would take its time. */
const contentOf = (name: string): string => `<h1>${name}</h1>`;
const noPages: Prerender = async ({ address }) => {
  await Promise.resolve();
  const contents = [...ALL_PAGES, NOT_FOUND].map(
    (page) => [page.path, contentOf(page.path)] as const,
  );
  return {
    contents: Object.fromEntries(contents),
    jsonLd: { 'sales/': { name: '</script>', address } },
    css: '.s{left: 1px}',
  };
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  await writeFile(path.join(folder, 'index.html'), SHELL);
  await useFonts(FONTS);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

// Each writes hundreds of files.
describe('pagesPlugin', { timeout: 60_000 }, () => {
  it('writes a file for each page, with its own head and assets that resolve from anywhere', async () => {
    await buildSite('/xiaomi/', 'https://example.org');
    // Of the hundreds of entries one of each list stands for all.
    const entries = ['claims/', 'sources/', 'conflicts/'].map((list) =>
      ALL_PAGES.find((page) => page.path.startsWith(list) && page.path !== list),
    );
    for (const page of [...PAGES, ...entries.flatMap((entry) => entry ?? [])]) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of files
      const html = await built(`${page.path}index.html`);
      expect(html).toContain(`<title>${page.title.replaceAll('>', '&gt;')}</title>`);
      expect(html).toContain(`href="https://example.org/xiaomi/${page.path}"`);
      expect(html).toContain(`<div id="first">${contentOf(page.path)}</div>`);
      expect(html).toMatch(/<link rel="stylesheet" href="\/xiaomi\/assets\/first-[^"]+\.css" \/>/);
      expect(html).toContain(`property="og:url" content="https://example.org/xiaomi/${page.path}"`);
      expect(html).toMatch(/<link rel="stylesheet"[^>]* href="\/xiaomi\/assets\/[^"]+\.css">/);
      for (const font of FONTS) {
        const address = String.raw`/xiaomi/assets/${font}-[\w-]+\.woff2`;
        expect(html).toMatch(new RegExp(`<link rel="preload" as="font" [^>]*href="${address}"`));
      }
      expect(html.match(/<title>|rel="canonical"|name="description"/g)).toHaveLength(3);
    }
    const files = await readdir(path.join(folder, 'dist'), { recursive: true });
    const pages = files.filter((file) => file.endsWith('index.html'));
    const isEmbedded = (file: string): boolean => file.split(path.sep)[0] === 'embed';
    expect(pages.filter((file) => !isEmbedded(file))).toHaveLength(ALL_PAGES.length);
    expect(pages.filter(isEmbedded)).toHaveLength(ALL_PAGES.length);
    const embedded = await built('embed/sales/index.html');
    expect(embedded).toContain('<link rel="canonical" href="https://example.org/xiaomi/sales/" />');
    expect(embedded).toContain('noindex');
  });

  it('writes a page for what is not found, which no search engine keeps', async () => {
    await buildSite('/', null);
    const html = await built('404.html');
    expect(html).toContain(`<title>${NOT_FOUND.title}</title>`);
    expect(html).toContain('noindex');
    // No rule of `_headers` names the addresses that it answers.
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(await built('sales/index.html')).toContain('<link rel="canonical" href="/sales/" />');
  });

  it('says to machines what a page is, and where all pages are', async () => {
    await buildSite('/xiaomi/', 'https://example.org');
    const data = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/.exec(
      await built('sales/index.html'),
    );
    expect(JSON.parse(data?.groups?.['json'] ?? '')).toEqual({
      name: '</script>',
      address: 'https://example.org/xiaomi/',
    });
    expect(await built('revenue/index.html')).not.toContain('ld+json');
    expect(await built('robots.txt')).toContain('Sitemap: https://example.org/xiaomi/sitemap.xml');
    const sitemap = await built('sitemap.xml');
    for (const page of ALL_PAGES)
      expect(sitemap).toContain(`<loc>https://example.org/xiaomi/${page.path}</loc>`);
    expect(sitemap).not.toContain(NOT_FOUND.path);
  });

  it('writes no address that is not whole into a sitemap', async () => {
    await buildSite('/', null);
    expect(await built('robots.txt')).not.toContain('Sitemap');
    await expect(built('sitemap.xml')).rejects.toThrow('ENOENT');
    expect(await built('sales/index.html')).not.toContain('og:url');
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

async function buildSite(base: string, origin: string | null): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    base,
    logLevel: 'silent',
    plugins: [pagesPlugin({ base, origin }, noPages)],
    build: { assetsInlineLimit: 0 },
  });
}

async function built(file: string): Promise<string> {
  return readFile(path.join(folder, 'dist', file), 'utf8');
}
