import type { Claim } from '../record/claim';
import { yearsOfClaim, type Years } from '../record/claim-years';
import { marketAndAbove, type Dataset } from '../record/record';
import { includesWords } from '../basics/search-text';
import { FACETS, type Facet, type Filters, type YearRange } from './choices';

/** Ids under which a claim is found in a facet. A claim on Germany is found under Europe as well. */
function facetIds(dataset: Dataset, claim: Claim, facet: Facet): readonly string[] {
  switch (facet) {
    case 'themes':
      return [claim.theme];
    case 'topics':
      return claim.topics;
    case 'markets':
      return [...new Set(claim.markets.flatMap((id) => marketAndAbove(dataset.vocabulary, id)))];
    case 'kinds':
      return [claim.kind];
    case 'sources':
      return [claim.source];
  }
}

export function overlapsYears(years: Years, range: YearRange): boolean {
  return (
    (range.to === null || years.from <= range.to) && (range.from === null || years.to >= range.from)
  );
}

function passesFacet(
  dataset: Dataset,
  claim: Claim,
  facet: Facet,
  chosen: readonly string[],
): boolean {
  return chosen.length === 0 || facetIds(dataset, claim, facet).some((id) => chosen.includes(id));
}

function passesText(dataset: Dataset, claim: Claim, q: string): boolean {
  return q.trim() === '' || includesWords(dataset.textById.get(claim.id) ?? '', q);
}

/** Whether the claim passes every filter; withdrawn claims pass none. `except` leaves one filter out of account. */
function passesFilters(
  dataset: Dataset,
  claim: Claim,
  filters: Filters,
  except?: Facet | 'years' | 'q',
): boolean {
  return (
    claim.withdrawn === null &&
    FACETS.every(
      (facet) => facet === except || passesFacet(dataset, claim, facet, filters[facet]),
    ) &&
    (except === 'years' || overlapsYears(yearsOfClaim(claim), filters.years)) &&
    (except === 'q' || passesText(dataset, claim, filters.q))
  );
}

/** The claims that all filters leave, in the order of the record. */
export function filterClaims(dataset: Dataset, filters: Filters): readonly Claim[] {
  return dataset.claims.filter((claim) => passesFilters(dataset, claim, filters));
}

export type FilterName = Facet | 'years' | 'q';

/** The filters that leave something out, by name. */
export function activeFilters(filters: Filters): readonly FilterName[] {
  const facets = FACETS.filter((facet) => filters[facet].length > 0);
  return [
    ...(filters.years.from === null && filters.years.to === null ? [] : (['years'] as const)),
    ...facets,
    ...(filters.q.trim() === '' ? [] : (['q'] as const)),
  ];
}

/** For each active filter: how many claims there would be without it. What would bring most comes first. */
export function countLoosened(
  dataset: Dataset,
  filters: Filters,
): readonly { readonly filter: FilterName; readonly count: number }[] {
  return activeFilters(filters)
    .map((filter) => ({
      filter,
      count: dataset.claims.filter((claim) => passesFilters(dataset, claim, filters, filter))
        .length,
    }))
    .toSorted((a, b) => b.count - a.count);
}
