/** What a page fetches, in the order in which it is needed: what the first paint waits for, its fonts, what answers, the record. */
const FETCHED = [
  /[ \t]*<link\s[^>]*rel="stylesheet"[^>]*>\n?/gi,
  /[ \t]*<link\s[^>]*rel="preload"[^>]*as="font"[^>]*>\n?/gi,
  /[ \t]*<(?:link\s[^>]*rel="modulepreload"[^>]*|script\s[^>]*type="module"[^>]*)>(?:<\/script>)?\n?/gi,
  /[ \t]*<link\s[^>]*rel="preload"[^>]*as="fetch"[^>]*>\n?/gi,
] as const;

/** Of those the ones that nothing is painted with: they come once nothing else is on the line. */
const LATER: ReadonlySet<RegExp> = new Set(FETCHED.slice(2));

const HEAD = /(?<before><head[^>]*>[\s\S]*?)(?<end>[ \t]*<\/head>)/i;

/**
 * Puts what the head of a page fetches in the order in which it is needed. It goes behind the scripts that must run before the
 * first paint: one that stood behind a style sheet would wait for it.
 */
export function orderHead(html: string): string {
  const head = HEAD.exec(html)?.groups?.['before'];
  if (head === undefined) return html;
  const found = FETCHED.map((pattern) => head.match(pattern) ?? []);
  const rest = FETCHED.reduce((left, pattern) => left.replaceAll(pattern, ''), head);
  const tags = found.flatMap((all, index) => {
    const pattern = FETCHED[index];
    const isLater = pattern !== undefined && LATER.has(pattern);
    return all.map((tag) => `    ${(isLater ? lowered(tag) : plain(tag)).trim()}\n`);
  });
  return html.replace(head, () => rest.replace(/\n?$/, '\n') + tags.join(''));
}

function lowered(tag: string): string {
  return tag.replace(/<(link|script)\s/i, '<$1 fetchpriority="low" ');
}

/** A page that somebody has saved is opened without a host, and a style sheet asked for as from another one is refused. */
function plain(tag: string): string {
  return tag.includes('rel="stylesheet"') ? tag.replace(/\scrossorigin(?=[\s>])/, '') : tag;
}
