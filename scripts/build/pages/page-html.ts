import type { Page } from './page';
import type { SocialTag } from './social-tags';

/** What the head of a page says beyond its title and description. */
export type PageHead = {
  /** The page's own address; `null` for a page that search engines should leave out. */
  readonly canonical: string | null;
  /** Addresses of fonts to fetch before the style sheet asks for them. */
  readonly fonts: readonly string[];
  /** Addresses of the files of the record, to be fetched before the app asks for them. */
  readonly data: readonly string[];
  /** Whether search engines should leave out a page that has an address. */
  readonly noindex?: boolean;
  readonly social: readonly SocialTag[];
};

const GENERATED = [
  /[ \t]*<title>[^<]*<\/title>\n?/gi,
  /[ \t]*<meta\s[^>]*name="(?:description|robots)"[^>]*>\n?/gi,
  /[ \t]*<meta\s[^>]*(?:property="og:|name="twitter:)[^>]*>\n?/gi,
  /[ \t]*<link\s[^>]*rel="canonical"[^>]*>\n?/gi,
] as const;

/** What those read who have no JavaScript, where the page holds nothing else. */
const HEADING = /(<noscript>\s*<h1>)[^<]*/i;

/**
 * Makes the HTML of a page from the HTML that all pages share: its own title, description and
 * canonical link take the place of what stands there, as does its title in the words for those without JavaScript, and its
 * fonts are fetched first. Throws if
 * the shared HTML has no head to put them in.
 */
export function pageHtml(shell: string, page: Page, head: PageHead): string {
  const bare = GENERATED.reduce((html, pattern) => html.replaceAll(pattern, ''), shell).replace(
    HEADING,
    (_all, start: string) => start + escapeText(page.title),
  );
  // Behind the character set and the viewport, which must come first, and before scripts and
  // styles.
  const place =
    /^(?<before>[\s\S]*?<head[^>]*>(?:\s*<meta\b[^>]*>)*)(?<after>[\s\S]*<\/head>[\s\S]*)$/i.exec(
      bare,
    );
  const { before, after } = place?.groups ?? {};
  if (before === undefined || after === undefined) {
    throw new Error('index.html has no <head>: its title, description and links have no place');
  }
  return `${before}\n${tags(page, head)
    .map((tag) => `    ${tag}`)
    .join('\n')}${after}`;
}

function tags(page: Page, head: PageHead): readonly string[] {
  return [
    `<title>${escapeText(page.title)}</title>`,
    `<meta name="description" content="${escapeText(page.description)}" />`,
    ...(head.canonical === null || head.noindex === true
      ? ['<meta name="robots" content="noindex" />']
      : []),
    ...(head.canonical === null
      ? []
      : [`<link rel="canonical" href="${escapeText(head.canonical)}" />`]),
    ...head.social.map(
      ({ attribute, key, content }) =>
        `<meta ${attribute}="${key}" content="${escapeText(content)}" />`,
    ),
    ...head.fonts.map(
      (font) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeText(font)}" />`,
    ),
    ...head.data.map(
      // Where no script will ask for it, it is not fetched.
      (file) =>
        `<link rel="preload" as="fetch" crossorigin media="(scripting: enabled)" href="${escapeText(file)}" />`,
    ),
  ];
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
