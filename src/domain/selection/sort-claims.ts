import type { Claim } from '../record/claim';

export const SORT_COLUMNS = [
  'date',
  'period',
  'claim',
  'value',
  'kind',
  'theme',
  'source',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { readonly column: SortColumn; readonly descending: boolean };

/** A text, compared as the reader's language does, or numbers, compared from left to right; null goes last either way. */
export type SortKey = string | readonly [group: number, ...values: number[]] | null;

/** What is seen of claims in the columns of a table, decided outside: the domain knows no language. */
export type SortKeys = {
  readonly keyOf: (claim: Claim, column: SortColumn) => SortKey;
  readonly compareTexts: (a: string, b: string) => number;
};

/** The claims in the given order; equal ones by id, so that the order is always the same. Each key is made once. */
export function sortClaims(
  claims: readonly Claim[],
  { column, descending }: Sort,
  { keyOf, compareTexts }: SortKeys,
): readonly Claim[] {
  const sign = descending ? -1 : 1;
  return claims
    .map((claim) => ({ claim, key: keyOf(claim, column) }))
    .toSorted(
      (a, b) => compareKeys(a.key, b.key, sign, compareTexts) || compareIds(a.claim, b.claim),
    )
    .map(({ claim }) => claim);
}

/** Groups, such as kinds of unit, stand in one order whichever way their values are sorted. */
function compareKeys(
  a: SortKey,
  b: SortKey,
  sign: number,
  compareTexts: SortKeys['compareTexts'],
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' || typeof b === 'string')
    return sign * compareTexts(String(a), String(b));
  const at = a.findIndex((value, index) => value !== b[index]);
  return (at > 0 ? sign : 1) * ((a[at] ?? 0) - (b[at] ?? 0));
}

function compareIds(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}
