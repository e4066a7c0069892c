/** A rate as it is quoted in print: units of `of` for one of `per`, both by the id of their unit. */
export type Pair = { readonly of: string; readonly per: string };

/** `jpyPerGbp`: how a pair is named in files. */
export const PAIR_NAME = /^([a-z]{3})Per([A-Z][a-z]{2})$/;

/** Ids of units of money are the codes of ISO 4217, so that a pair of them has a name. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

export function isCurrencyCode(id: string): boolean {
  return CURRENCY_CODE.test(id);
}

/** The pair that a name stands for; null where it is none. */
export function parsePair(name: string): Pair | null {
  const [, of, per] = PAIR_NAME.exec(name) ?? [];
  return of === undefined || per === undefined
    ? null
    : { of: of.toUpperCase(), per: per.toUpperCase() };
}

/** Its name in files. The inverse of `parsePair`. */
export function formatPair({ of, per }: Pair): string {
  return `${of.toLowerCase()}Per${per.charAt(0)}${per.slice(1).toLowerCase()}`;
}

export function samePair(a: Pair, b: Pair): boolean {
  return a.of === b.of && a.per === b.per;
}
