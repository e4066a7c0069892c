import type { Plugin, Rolldown } from 'vite';
import type { SiteSettings } from '../site/settings';
import { pageHtml } from './page-html';
import type { Page } from './page';
import { ALL_PAGES, NOT_FOUND } from './pages';
import { socialTags } from './social-tags';

const SHELL = 'index.html';

/** Fonts that the first paint needs, by the names their files have in their packages. */
const FIRST_FONTS = [
  'newsreader-latin-wght-normal.woff2',
  'inter-latin-wght-normal.woff2',
] as const;

/**
 * Writes a real HTML file for each page, so that a deep link opens on any static host, and
 * `404.html`. All are made from `index.html`; each has its own title, description and canonical
 * link, and fetches the first fonts early.
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
        const path = context.originalUrl?.replace(/[?#].*$/, '').slice(settings.base.length) ?? '';
        const page = ALL_PAGES.find((known) => known.path === path) ?? NOT_FOUND;
        return pageHtml(html, page, { canonical: canonicalOf(page, settings), fonts: [] });
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
        for (const page of [...ALL_PAGES, NOT_FOUND]) {
          const canonical = canonicalOf(page, settings);
          const source = pageHtml(html, page, {
            canonical,
            fonts,
            social: socialTags(page, settings),
          });
          if (page.path === '') shell.source = source;
          else this.emitFile({ type: 'asset', fileName: fileOf(page), source });
        }
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
