/** One rule of a `_headers` file: the headers that paths of this pattern get. */
export type HeaderRule = {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages define it: a path stands at the start of
 * a line, its headers follow, indented; `#` starts a comment. Throws an error that names the line.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const where = `_headers, line ${index + 1}`;
    if (!/^\s/.test(line)) {
      patternToRegExp(content, where);
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (rule === undefined) throw new Error(`${where}: a header stands before the first path`);
    rule.headers.push(parseHeader(content, where));
  }
  for (const rule of rules) {
    if (rule.headers.length === 0) throw new Error(`_headers: ${rule.pattern} has no headers`);
  }
  return rules;
}

/** What stands for the id of a panel in a rule that each has. */
const PANEL = '{panel}';

/** The text of a `_headers` file with each rule that names `{panel}` written out for every panel of a record. */
export function withPanels(text: string, panels: readonly string[]): string {
  // A rule with what is said above it stays whole: its lines of headers are indented.
  const rules = text.split(/\n(?=[/#]|$)/);
  if (!rules.some((rule) => rule.startsWith('/') && rule.includes(PANEL)))
    throw new Error(`_headers has no rule for ${PANEL}`);
  return rules
    .flatMap((rule) =>
      rule.startsWith('/') && rule.includes(PANEL)
        ? panels.map((panel) => rule.replaceAll(PANEL, panel))
        : [rule],
    )
    .join('\n');
}

/** The text of a `_headers` file for a site that lives at a base: hosts read the one at their own root. */
export function withBase(text: string, base: string): string {
  return text.replaceAll(/^\/(?=\S)|^\/$/gm, base);
}

/**
 * The headers of a path, by name in lower case. A header set by two rules that match gets both
 * values, joined by a comma, as the hosts do it.
 */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!isFor(rule, path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/** Rules are read once, and asked for every file that is served. */
const patterns = new WeakMap<HeaderRule, RegExp>();

function isFor(rule: HeaderRule, path: string): boolean {
  const pattern = patterns.get(rule) ?? patternToRegExp(rule.pattern, '_headers');
  patterns.set(rule, pattern);
  return pattern.test(path);
}

function parseHeader(content: string, where: string): [string, string] {
  const colon = content.indexOf(':');
  const name = content.slice(0, Math.max(colon, 0)).trim();
  const value = content.slice(colon + 1).trim();
  if (!HEADER_NAME.test(name)) throw new Error(`${where}: expected "Name: value"`);
  if (value === '') throw new Error(`${where}: ${name} has no value`);
  return [name, value];
}

/** `*` stands for the rest of the path and is allowed once; `:name` stands for one segment. */
export function patternToRegExp(pattern: string, where: string): RegExp {
  if (!pattern.startsWith('/')) throw new Error(`${where}: a path starts with "/"`);
  if (pattern.split('*').length > 2) throw new Error(`${where}: a path has at most one "*"`);
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/:[A-Za-z]\w*/g, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${source}$`, 'u');
}
