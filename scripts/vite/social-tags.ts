import type { SiteSettings } from '../site/settings';
import type { Page } from './page';

/** Beside the HTML of each page; made by `scripts/previews`. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 } as const;

/**
 * Open Graph and Twitter tags of a page. Readers of these tags want whole addresses: without `SITE_URL` nobody knows the
 * site's, so the picture is given from the root of its host, which many of them can read and none takes amiss.
 */
export function socialTags(page: Page, settings: SiteSettings): readonly string[] {
  if (page.path.endsWith('.html')) return [];
  const address = `${settings.origin ?? ''}${settings.base}${page.path}`;
  const image = `${address}${PREVIEW.file}`;
  return [
    property('og:type', page.path === '' ? 'website' : 'article'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', address),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    property('og:image:alt', page.description),
    named('twitter:card', 'summary_large_image'),
    named('twitter:image', image),
    named('twitter:image:alt', page.description),
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeText(content)}" />`;
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeText(content)}" />`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
