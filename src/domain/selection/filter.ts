import type { Claim } from '../record/claim';
import { yearsOfClaim, type Years } from '../record/claim-years';
import { marketAndAbove, type Dataset } from '../record/record';
import { includesWords } from '../basics/search-text';
import { FILTER_NAMES, type Facet, type FilterName, type Filters, type YearRange } from './choices';

/** Ids under which a claim is found in a facet. A claim on Germany is found under Europe as well. */
export function facetIds(dataset: Dataset, claim: Claim, facet: Facet): readonly string[] {
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
export function passesFilters(
  dataset: Dataset,
  claim: Claim,
  filters: Filters,
  except?: FilterName,
): boolean {
  return (
    claim.withdrawn === null &&
    FILTER_NAMES.every((name) => name === except || passes(dataset, claim, filters, name))
  );
}

function passes(dataset: Dataset, claim: Claim, filters: Filters, name: FilterName): boolean {
  if (name === 'years') return overlapsYears(yearsOfClaim(claim), filters.years);
  if (name === 'q') return passesText(dataset, claim, filters.q);
  return passesFacet(dataset, claim, name, filters[name]);
}

/** The claims that all filters leave, in the order of the record. */
export function filterClaims(dataset: Dataset, filters: Filters): readonly Claim[] {
  return dataset.claims.filter((claim) => passesFilters(dataset, claim, filters));
}

/** For each option of a facet: how many claims it would leave if it alone were chosen there, all other filters standing. */
export function countOptions(
  dataset: Dataset,
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of dataset.claims) {
    if (!passesFilters(dataset, claim, filters, facet)) continue;
    for (const id of facetIds(dataset, claim, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** For each year on record: how many claims it would leave if it alone were chosen, all other filters standing. */
export function countYears(
  dataset: Dataset,
  filters: Filters,
): readonly { readonly year: number; readonly count: number }[] {
  const { from, to } = dataset.vocabulary.years;
  const passing = dataset.claims
    .filter((claim) => passesFilters(dataset, claim, filters, 'years'))
    .map(yearsOfClaim);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return {
      year,
      count: passing.filter((years) => overlapsYears(years, { from: year, to: year })).length,
    };
  });
}

/** For each of these filters: how many claims there would be without it. What would bring most comes first. */
export function countLoosened(
  dataset: Dataset,
  filters: Filters,
  names: readonly FilterName[],
): readonly { readonly filter: FilterName; readonly count: number }[] {
  return names
    .map((filter) => ({
      filter,
      count: dataset.claims.filter((claim) => passesFilters(dataset, claim, filters, filter))
        .length,
    }))
    .toSorted((a, b) => b.count - a.count);
}
