import type { Claim } from '../record/claim';
import { yearsOfClaim, type Years } from '../record/claim-years';
import { marketAndAbove, type Dataset } from '../record/record';
import { memoLast } from '../basics/memo';
import { includesWords } from '../basics/search-text';
import { namedMarket } from './named-market';
import { FILTER_NAMES, type Facet, type FilterName, type Filters, type YearRange } from './choices';

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

/** What some words ask for, found out once for all claims. */
const askedBy = memoLast(({ vocabulary, fold }: Dataset, q: string) => ({
  market: namedMarket(vocabulary, q),
  words: fold(q),
}));

function passesText(dataset: Dataset, claim: Claim, q: string): boolean {
  if (q.trim() === '') return true;
  const { market, words } = askedBy(dataset, q);
  return market === null
    ? includesWords(dataset.textById.get(claim.id) ?? '', words)
    : facetIds(dataset, claim, 'markets').includes(market);
}

/** Whether the claim passes every filter. `except` leaves one filter out of account. */
function passesFilters(
  dataset: Dataset,
  claim: Claim,
  filters: Filters,
  except?: FilterName,
): boolean {
  return FILTER_NAMES.every((name) => name === except || passes(dataset, claim, filters, name));
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
