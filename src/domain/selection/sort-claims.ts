import type { Claim } from '../record/claim';
import { printedInterval } from '../figures/quantity';

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

/** What a claim is ordered by in a column; null goes last whichever way the column is sorted. */
function sortKey(claim: Claim, column: SortColumn): string | number | null {
  switch (column) {
    case 'date':
      return claim.statedOn?.from ?? claim.public.latest;
    case 'period':
      return claim.period?.from ?? null;
    case 'claim':
      return claim.label.en.toLowerCase();
    case 'value':
      return claim.quantity === null
        ? null
        : printedInterval(claim.quantity).lo || printedInterval(claim.quantity).hi;
    case 'kind':
      return claim.kind;
    case 'theme':
      return claim.theme;
    case 'source':
      return claim.source;
  }
}

/** The claims in the given order; equal ones by id, so that the order is always the same. */
export function sortClaims(claims: readonly Claim[], sort: Sort): readonly Claim[] {
  const sign = sort.descending ? -1 : 1;
  return claims.toSorted((a, b) => {
    const [keyA, keyB] = [sortKey(a, sort.column), sortKey(b, sort.column)];
    if (keyA === keyB) return a.id < b.id ? -1 : 1;
    if (keyA === null || keyB === null) return keyA === null ? 1 : -1;
    return keyA < keyB ? -sign : sign;
  });
}
