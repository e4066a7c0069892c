import type { SiteSettings } from '../settings';
import type { Page } from './page';

/** Beside the HTML of each page; made by `scripts/build/pictures`. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 } as const;

/** One `<meta>`: Open Graph names it by `property`, Twitter by `name`. */
export type SocialTag = {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
};

/**
 * What a chat or a network shows of a link to the page. Readers of these tags want whole addresses: where the site's is not
 * set, that of the page is left out, and its picture is given from the root of its host, which many of them can read.
 */
export function socialTags(
  page: Page,
  { base, origin }: Pick<SiteSettings, 'base' | 'origin'>,
  siteName: string,
): readonly SocialTag[] {
  if (page.path.endsWith('.html')) return [];
  const graph = (key: string, content: string): SocialTag => ({
    attribute: 'property',
    key: `og:${key}`,
    content,
  });
  const image = `${origin ?? ''}${base}${page.path}${PREVIEW.file}`;
  return [
    graph('type', page.path.split('/').length > 2 ? 'article' : 'website'),
    graph('site_name', siteName),
    graph('locale', 'en_GB'),
    graph('title', page.title),
    graph('description', page.description),
    ...(origin === null ? [] : [graph('url', `${origin}${base}${page.path}`)]),
    graph('image', image),
    graph('image:type', 'image/png'),
    graph('image:width', String(PREVIEW.width)),
    graph('image:height', String(PREVIEW.height)),
    graph('image:alt', page.description),
    { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
    { attribute: 'name', key: 'twitter:image', content: image },
    { attribute: 'name', key: 'twitter:image:alt', content: page.description },
  ];
}
