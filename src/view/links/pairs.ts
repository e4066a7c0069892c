import { decodePercent, encodeUnsafe } from './percent';

/** One `name=value` of a query, not yet decoded. */
export type Pair = {
  /** The name in lower case and decoded: what it is known by. */
  readonly key: string;
  /** The name as it came. */
  readonly name: string;
  /** The value as it came; null where there is no `=`. */
  readonly value: string | null;
  /** True for the one with which the address ends. */
  readonly last: boolean;
};

/** Splits a query, with or without its `?`. Of `&amp;`, as pages and mails write it, only the `&` is meant. */
export function splitQuery(search: string): readonly Pair[] {
  const [query = ''] = search.replace(/^\?/, '').split('#');
  const pieces = query.split('&');
  return pieces.flatMap((piece, index): readonly Pair[] => {
    const last = index === pieces.length - 1;
    if (piece === '') return [];
    const equals = piece.indexOf('=');
    const name = equals === -1 ? piece : piece.slice(0, equals);
    const value = equals === -1 ? null : piece.slice(equals + 1);
    const key = decodePercent(name, false).text.toLowerCase().replace(/^amp;/, '');
    return [{ key, name, value, last }];
  });
}

/** A parameter of somebody else's as it came, made safe to stand in an address. */
export function formatForeign({ name, value }: Pair): string {
  return encodeUnsafe(value === null ? name : `${name}=${value}`);
}
