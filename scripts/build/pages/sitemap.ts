import type { SiteSettings } from '../settings';
import type { Page } from './page';

/**
 * `sitemap.xml`: every page by its whole address, and the day of the record that they show. The protocol knows no other
 * addresses, so there is none (null) where that of the site is not set.
 */
export function sitemapXml(
  pages: readonly Page[],
  { base, origin }: Pick<SiteSettings, 'base' | 'origin'>,
  edition: string,
): string | null {
  if (origin === null) return null;
  const entries = pages.map(
    ({ path }) =>
      `  <url><loc>${escapeXml(`${origin}${base}${path}`)}</loc><lastmod>${edition}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

/** `robots.txt`: everything may be read, and where the sitemap is. Robots ask for it at the root of a host only. */
export function robotsTxt({ base, origin }: Pick<SiteSettings, 'base' | 'origin'>): string {
  const sitemap = origin === null ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
