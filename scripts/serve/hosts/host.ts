import type { HeaderRule } from '../headers-file';

/** A built site as another host is to serve it. */
export type HostedSite = {
  /** Rules of the site's own `_headers`, which begin with its base. */
  readonly rules: readonly HeaderRule[];
  /** Path at which it is mounted; begins and ends with a slash. */
  readonly base: string;
  /** Folder below which the site lies at its base, so that its first page is `<root><base>index.html`. */
  readonly root: string;
  /** Port, or what else the host takes for one. */
  readonly listen: string;
};

/** Each header that some rule sets, with its value for each pattern, in the order of the rules. */
export function valuesByHeader(
  rules: readonly HeaderRule[],
): ReadonlyMap<string, readonly (readonly [pattern: string, value: string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const { pattern, headers } of rules) {
    for (const [name, value] of headers)
      found.set(name, [...(found.get(name) ?? []), [pattern, value]]);
  }
  return found;
}

/** A text as both hosts read it in double quotes. Throws where it would be read as something else. */
export function quoted(text: string): string {
  if (/["$`{}\n]|\\$/.test(text)) throw new Error(`"${text}" cannot be written out for a host`);
  return `"${text}"`;
}
