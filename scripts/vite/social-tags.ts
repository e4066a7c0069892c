import type { SiteSettings } from '../site/settings';
import type { Page } from './page';

/** One `<meta>`: Open Graph names it by `property`, Twitter by `name`. */
export type SocialTag = {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
};

/**
 * What a chat or a network shows of a link to the page. Their addresses must be whole: where the site's is not set, those
 * tags are left out. The pictures (`og:image`) belong here, too.
 */
export function socialTags(
  page: Page,
  { base, origin }: SiteSettings,
  siteName: string,
): readonly SocialTag[] {
  const graph = (key: string, content: string): SocialTag => ({
    attribute: 'property',
    key: `og:${key}`,
    content,
  });
  return [
    graph('type', page.path.split('/').length > 2 ? 'article' : 'website'),
    graph('site_name', siteName),
    graph('locale', 'en_GB'),
    graph('title', page.title),
    graph('description', page.description),
    ...(origin === null ? [] : [graph('url', `${origin}${base}${page.path}`)]),
    { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
  ];
}
