/** The parts of an address that are read: those of `location`, or of a `URL`. */
export type Address = {
  readonly pathname: string;
  readonly search: string;
  readonly hash?: string | undefined;
};

/** Whether a fragment is none: the `&` of a query stands before it as the number of a character, and has a `#` in it. */
export function isCutQuery(hash: string): boolean {
  return /^#(?:0*38|x0*26);/i.test(hash);
}

/** A `?`, escaped however often, that has an `=` behind it. */
const ESCAPED_QUERY = /^(.*?)%(?:25)*3f(.*(?:=|%(?:25)*3d).*)$/is;

/** Path and query as they were meant, where the seam between them, or a seam of the query, was lost on the way. */
export function rejoin({ pathname, search, hash = '' }: Address): Required<Omit<Address, 'hash'>> {
  const query = /&(?:amp;)*$/i.test(search) && isCutQuery(hash) ? search + hash : search;
  const [, path, escaped] = ESCAPED_QUERY.exec(pathname) ?? [];
  if (path === undefined || escaped === undefined) return { pathname, search: query };
  return { pathname: path, search: `?${escaped.replace(/\/+$/, '')}${query.replace('?', '&')}` };
}
