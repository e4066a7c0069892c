import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '@/domain/record/record';
import manifest from '../../../package.json';
import { ROOT } from '../../project';
import { jsonLdOf } from '../render/json-ld';
import { mountedAt, type RenderedPage } from '../render/rendered-page';
import type { SiteSettings } from '../settings';
import { allowingHeadScripts, withHeadScripts, type HeadScripts } from '../head-scripts';
import { embedHtml, embedPath } from './embed-pages';
import { orderHead } from './head-order';
import type { Page } from './page';
import { withContent } from './page-content';
import { pageHtml, type PageHead } from './page-html';
import { sitePages, type SitePages } from './pages';
import { policyTag, withPolicy } from './policy-tag';
import { robotsTxt, sitemapXml } from './sitemap';
import { socialTags } from './social-tags';

const INDEX = 'index.html';

type File = { readonly fileName: string; readonly source: string };

/** What all pages of a site have in common. */
export type Shared = {
  readonly settings: SiteSettings;
  readonly dataset: Dataset;
  /** The HTML that all are made from. */
  readonly html: string;
  /** Addresses of the fonts of the first paint, and of the rules that pages need besides the app's own. */
  readonly fonts: readonly string[];
  /** Addresses of the compiled files of the record. */
  readonly data: readonly string[];
  readonly styleSheet: string;
  readonly scripts: HeadScripts;
};

/** The HTML file of every page, and of the page for addresses where nothing is. */
export function pageFiles(
  shared: Shared,
  rendered: ReadonlyMap<string, RenderedPage>,
): readonly File[] {
  const { settings, dataset, html, scripts } = shared;
  const { all, notFound, site } = sitePages(dataset);
  const { license } = manifest;
  const address = addressOf(settings);
  const description = all[0]?.description ?? '';
  const linked = { dataset, address, base: settings.base, license, description };
  const whole = (page: Page, jsonLd: unknown): string => {
    const own = pageHtml(html, page, headOf(page, site, settings, shared));
    return written(own, shared, rendered, { at: page.path, jsonLd });
  };
  const files = [
    ...all.map((page) => ({
      fileName: page.path + INDEX,
      source: whole(page, jsonLdOf(page, linked)),
    })),
    // Hosts answer with it at any path, where no rule for headers may match.
    { fileName: notFound.path, source: withPolicy(whole(notFound, null), policy(scripts)) },
  ];
  return files.map(({ fileName, source }) => ({
    fileName,
    source: withHeadScripts(source, scripts),
  }));
}

/** The HTML file of every page’s twin for frames. */
export function frameFiles(
  shared: Shared,
  rendered: ReadonlyMap<string, RenderedPage>,
): readonly File[] {
  const { settings, dataset, html, scripts } = shared;
  const { all, site } = sitePages(dataset);
  return all.map((page) => {
    const at = embedPath(page);
    const own = embedHtml(html, page, headOf(page, site, settings, shared));
    // Machines read the page itself.
    const source = written(own, shared, rendered, { at, jsonLd: null });
    return { fileName: at + INDEX, source: withHeadScripts(source, scripts) };
  });
}

/** The HTML of a page with its content in it, unless the site is built without. */
function written(
  own: string,
  { settings, styleSheet }: Shared,
  rendered: ReadonlyMap<string, RenderedPage>,
  { at, jsonLd }: { readonly at: string; readonly jsonLd: unknown },
): string {
  if (!settings.written) return orderHead(own);
  const content = rendered.get(at);
  if (content === undefined) throw new Error(`The page /${at} was not rendered`);
  const mounted = mountedAt(settings.base, content);
  const place = at.endsWith('.html') ? null : at;
  return orderHead(withContent(own, { html: mounted, place, jsonLd, styleSheet }));
}

/** `robots.txt`, and the sitemap where the site has an address. */
export function filesForRobots(
  { all, edition }: SitePages,
  settings: SiteSettings,
): readonly File[] {
  const sitemap = sitemapXml(all, settings, edition);
  return [
    { fileName: 'robots.txt', source: robotsTxt(settings) },
    ...(sitemap === null ? [] : [{ fileName: 'sitemap.xml', source: sitemap }]),
  ];
}

/** The HTML for an address while developing, when there is one for all: with the title and description of its page. */
export function pageInDevelopment(
  html: string,
  address: string,
  dataset: Dataset,
  settings: SiteSettings,
): string {
  const { all, notFound, site } = sitePages(dataset);
  const asked = address.replace(/[?#].*$/, '').slice(settings.base.length);
  const embedded = all.find((known) => embedPath(known) === asked);
  const page = embedded ?? all.find((known) => known.path === asked) ?? notFound;
  const head = headOf(page, site, settings, { fonts: [], data: [] });
  return embedded === undefined ? pageHtml(html, page, head) : embedHtml(html, page, head);
}

function headOf(
  page: Page,
  site: string,
  settings: SiteSettings,
  { fonts, data }: Pick<PageHead, 'fonts' | 'data'>,
): PageHead {
  // The page for nothing is at no address of its own.
  const canonical = page.path.endsWith('.html')
    ? null
    : `${settings.origin ?? ''}${settings.base}${page.path}`;
  const social = canonical === null ? [] : socialTags(page, settings, site);
  return { canonical, fonts, data, social };
}

/** The whole address of the site, where it is set. */
function addressOf({ base, origin }: SiteSettings): string | null {
  return origin === null ? null : origin + base;
}

function policy(scripts: HeadScripts): string {
  const headers = readFileSync(path.join(ROOT, 'public/_headers'), 'utf8');
  return policyTag(allowingHeadScripts(headers, scripts));
}
