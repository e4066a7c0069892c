/** What of a page was made before the app: its HTML, what it says to machines, and the sheet that it needs. */
export type PageContent = {
  readonly html: string;
  /** Which page of the site it is, by its path below the base; null for what hosts answer with at any address. */
  readonly place: string | null;
  /** As schema.org sees the page; null where there is nothing to say. */
  readonly jsonLd: unknown;
  /** Address of the rules that the HTML needs besides the app's own. */
  readonly styleSheet: string;
};

const ROOT = /<div id="root"><\/div>(?:\s*<noscript>[\s\S]*?<\/noscript>)?/;
const HEAD_END = /[ \t]*<\/head>/;

/**
 * Puts the content in front of where the app will stand; the app takes its place once it has drawn the same
 * (`src/io/take-over.ts`). What the shared HTML says to those without JavaScript is no longer true then, and goes.
 */
export function withContent(
  html: string,
  { html: content, place, jsonLd, styleSheet }: PageContent,
): string {
  if (!ROOT.test(html))
    throw new Error('index.html has no <div id="root"></div>: a page’s content has no place');
  const tags = [
    `    <link rel="stylesheet" href="${styleSheet}" />\n`,
    ...(jsonLd === null
      ? []
      : [`    <script type="application/ld+json">${jsonText(jsonLd)}</script>\n`]),
  ].join('');
  // On a copy, whose address says nothing, the app knows by it what stands there (src/io/written-place.ts).
  const own = place === null ? '' : ` data-place="${place}"`;
  return html
    .replace(HEAD_END, (end) => tags + end)
    .replace(ROOT, () => `<div id="first">${content}</div>\n    <div id="root"${own}></div>`);
}

/** JSON that can stand in HTML: no `<` of it can end the script that it stands in. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
