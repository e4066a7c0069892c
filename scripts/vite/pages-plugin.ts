import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ROOT } from '../project';
import type { SiteSettings } from '../site/settings';
import { embedHtml, embedPath } from './embed-pages';
import { pageHtml } from './page-html';
import type { Page } from './page';
import { ALL_PAGES, NOT_FOUND } from './pages';
import { policyTag, withPolicy } from './policy-tag';

const SHELL = 'index.html';
const HEADERS = path.join(ROOT, 'public/_headers');

/** Fonts that the first paint needs, by the names their files have in their packages. */
const FIRST_FONTS = [
  'newsreader-latin-wght-normal.woff2',
  'inter-latin-wght-normal.woff2',
] as const;

/**
 * Writes a real HTML file for each page, so that a deep link opens on any static host, and
 * `404.html`. All are made from `index.html`; each has its own title, description and canonical
 * link, and fetches the first fonts early. Each page has a twin for frames below `embed/`.
 */
export function pagesPlugin(settings: SiteSettings): Plugin {
  return {
    name: 'pages',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      // While developing there is one HTML for all addresses: only its title and description are
      // made.
      handler: (html, context) => {
        if (context.server === undefined) return html;
        const asked = context.originalUrl?.replace(/[?#].*$/, '').slice(settings.base.length) ?? '';
        const embedded = ALL_PAGES.find((known) => embedPath(known) === asked);
        const page = embedded ?? ALL_PAGES.find((known) => known.path === asked) ?? NOT_FOUND;
        const head = { canonical: canonicalOf(page, settings), fonts: [] };
        return embedded === undefined ? pageHtml(html, page, head) : embedHtml(html, page, head);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const shell = bundle[SHELL];
        if (shell?.type !== 'asset') return this.error(`The build has made no ${SHELL}`);
        const html = shell.source.toString();
        const fonts = FIRST_FONTS.map((name) => {
          const file = fileNamed(bundle, name);
          if (file === null) return this.error(missingFont(name));
          return settings.base + file;
        });
        for (const page of ALL_PAGES) {
          const canonical = canonicalOf(page, settings);
          const source = pageHtml(html, page, { canonical, fonts });
          if (page.path === '') shell.source = source;
          else this.emitFile({ type: 'asset', fileName: fileOf(page), source });
        }
        for (const page of ALL_PAGES) {
          const source = embedHtml(html, page, { canonical: canonicalOf(page, settings), fonts });
          const fileName = `${embedPath(page)}${SHELL}`;
          this.emitFile({ type: 'asset', fileName, source });
        }
        const notFound = pageHtml(html, NOT_FOUND, { canonical: null, fonts });
        const tag = policyTag(readFileSync(HEADERS, 'utf8'));
        const source = withPolicy(notFound, tag);
        this.emitFile({ type: 'asset', fileName: fileOf(NOT_FOUND), source });
      },
    },
  };
}

function fileOf(page: Page): string {
  return page.path.endsWith('.html') ? page.path : `${page.path}${SHELL}`;
}

function canonicalOf(page: Page, settings: SiteSettings): string | null {
  return page === NOT_FOUND ? null : `${settings.origin ?? ''}${settings.base}${page.path}`;
}

function fileNamed(bundle: Rolldown.OutputBundle, name: string): string | null {
  const found = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(name),
  );
  return found?.fileName ?? null;
}

function missingFont(name: string): string {
  return `${name} is not in the build: a style sheet must use it, or FIRST_FONTS in scripts/vite/pages-plugin.ts must not name it`;
}
