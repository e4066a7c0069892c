import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { prerender as renderAll, type Made, type Prerender } from '../prerender/prerender';
import { ROOT } from '../project';
import type { SiteSettings } from '../site/settings';
import { embedHtml, embedPath } from './embed-pages';
import { withContent } from './page-content';
import { pageHtml, type PageHead } from './page-html';
import type { Page } from './page';
import { ALL_PAGES, EDITION, NOT_FOUND, SITE } from './pages';
import { policyTag, withPolicy } from './policy-tag';
import { robotsTxt, sitemapXml } from './sitemap';
import { socialTags } from './social-tags';

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
 * link, its content as the app draws it, and fetches the first fonts early. Each page has a twin for frames below
 * `embed/`. Beside them a sitemap.
 */
export function pagesPlugin(settings: SiteSettings, prerender: Prerender = renderAll): Plugin {
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
        const head = headOf(page, settings, []);
        return embedded === undefined ? pageHtml(html, page, head) : embedHtml(html, page, head);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const shell = bundle[SHELL];
        if (shell?.type !== 'asset') return this.error(`The build has made no ${SHELL}`);
        const html = shell.source.toString();
        const fonts = FIRST_FONTS.map((name) => {
          const file = fileNamed(bundle, name);
          if (file === null) return this.error(missingFont(name));
          return settings.base + file;
        });
        const made = await prerender({ base: settings.base, address: addressOf(settings) });
        const sheet = this.emitFile({ type: 'asset', name: 'first.css', source: made.css });
        const styleSheet = settings.base + this.getFileName(sheet);
        const policy = policyTag(readFileSync(HEADERS, 'utf8'));
        for (const page of [...ALL_PAGES, NOT_FOUND]) {
          const own = pageHtml(html, page, headOf(page, settings, fonts));
          const whole = withContent(own, { ...contentOf(page, made), styleSheet });
          // Hosts answer with it at any path, where no rule for headers may match.
          const source = page === NOT_FOUND ? withPolicy(whole, policy) : whole;
          if (page.path === '') shell.source = source;
          else this.emitFile({ type: 'asset', fileName: fileOf(page), source });
        }
        for (const page of ALL_PAGES) {
          const source = embedHtml(html, page, headOf(page, settings, fonts));
          this.emitFile({ type: 'asset', fileName: `${embedPath(page)}${SHELL}`, source });
        }
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: robotsTxt(settings) });
        const sitemap = sitemapXml(ALL_PAGES, settings, EDITION);
        if (sitemap === null) this.info('SITE_URL is not set: no sitemap, and no whole addresses');
        else this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap });
      },
    },
  };
}

function headOf(page: Page, settings: SiteSettings, fonts: readonly string[]): PageHead {
  const canonical = canonicalOf(page, settings);
  return { canonical, fonts, social: canonical === null ? [] : socialTags(page, settings, SITE) };
}

function contentOf(page: Page, { contents, jsonLd }: Made): { html: string; jsonLd: unknown } {
  const html = contents[page.path];
  if (html === undefined) throw new Error(`The page /${page.path} was not rendered`);
  return { html, jsonLd: jsonLd[page.path] ?? null };
}

/** The whole address of the site, where it is set. */
function addressOf({ base, origin }: SiteSettings): string | null {
  return origin === null ? null : origin + base;
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
