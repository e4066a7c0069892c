import { countOptions, countYears } from '@/testing/count-choices';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbDataset, arbFilters } from '@/testing/arb-claim';
import type { Claim } from '../record/claim';
import { countLoosened, filterClaims } from './filter';
import { indexRecord, type Dataset } from '../record/record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { FACETS, FILTER_NAMES, type FilterName, type Filters } from './choices';

const OFF: Filters = DEFAULT_VIEW;

const only = (filters: Filters, name: FilterName): Filters => ({ ...OFF, [name]: filters[name] });
const without = (filters: Filters, name: FilterName): Filters => ({
  ...filters,
  [name]: OFF[name],
});
const reduced = (dataset: Dataset, claims: readonly Claim[]): Dataset =>
  indexRecord({ ...dataset, claims });

const arbFacet = fc.constantFrom(...FACETS);
const arbName = fc.constantFrom(...FILTER_NAMES);

describe('filters', () => {
  test('only ever remove claims, and keep their order', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, arbName, (dataset, filters, name) => {
        const left = filterClaims(dataset, filters);
        const before = filterClaims(dataset, without(filters, name));
        expect(before.filter((claim) => left.includes(claim))).toEqual(left);
        expect(dataset.claims.filter((claim) => left.includes(claim))).toEqual(left);
      }),
    );
  });

  test('give the same in whatever order they are applied', () => {
    const order = fc.shuffledSubarray([...FILTER_NAMES], { minLength: FILTER_NAMES.length });
    fc.assert(
      fc.property(arbDataset, arbFilters, order, (dataset, filters, names) => {
        let left = dataset;
        for (const name of names) left = reduced(left, filterClaims(left, only(filters, name)));
        expect(left.claims).toEqual(filterClaims(dataset, filters));
      }),
    );
  });

  test('leave the claims that pass each of them alone', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, (dataset, filters) => {
        const passing = dataset.claims.filter((claim) =>
          FILTER_NAMES.every((name) => filterClaims(dataset, only(filters, name)).includes(claim)),
        );
        expect(filterClaims(dataset, filters)).toEqual(passing);
      }),
    );
  });

  test('never leave what is withdrawn', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, (dataset, filters) => {
        const left = filterClaims(dataset, filters);
        expect(left.every((claim) => claim.withdrawn === null)).toBe(true);
      }),
    );
  });

  test('leave more, the more is chosen in one of them', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, arbFacet, (dataset, filters, facet) => {
        const [first, ...others] = filters[facet];
        if (first === undefined) return;
        const one = filterClaims(dataset, { ...filters, [facet]: [first] });
        const all = filterClaims(dataset, { ...filters, [facet]: [first, ...others] });
        expect(one.every((claim) => all.includes(claim))).toBe(true);
      }),
    );
  });
});

describe('the count of', () => {
  const idsOf = (dataset: Dataset): Readonly<Record<string, readonly string[]>> => ({
    themes: dataset.vocabulary.themes.map(({ id }) => id),
    topics: dataset.vocabulary.topics.map(({ id }) => id),
    markets: dataset.vocabulary.markets.map(({ id }) => id),
    kinds: ['outcome', 'interim', 'target', 'estimate', 'plan', 'statement'],
    sources: dataset.sources.map(({ id }) => id),
  });

  test('an option is what choosing it alone leaves', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, arbFacet, (dataset, filters, facet) => {
        const counts = countOptions(dataset, filters, facet);
        const options = idsOf(dataset)[facet] ?? [];
        for (const id of options) {
          const left = filterClaims(dataset, { ...filters, [facet]: [id] });
          expect(counts.get(id) ?? 0).toBe(left.length);
        }
        expect([...counts.keys()].every((id) => options.includes(id))).toBe(true);
      }),
    );
  });

  test('a year is what choosing it alone leaves', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, (dataset, filters) => {
        for (const { year, count } of countYears(dataset, filters)) {
          const left = filterClaims(dataset, { ...filters, years: { from: year, to: year } });
          expect(count).toBe(left.length);
        }
      }),
    );
  });

  test('a filter to be loosened is what its being off leaves', () => {
    fc.assert(
      fc.property(arbDataset, arbFilters, (dataset, filters) => {
        const loosened = countLoosened(dataset, filters, FILTER_NAMES);
        const names = loosened.map(({ filter }) => filter);
        expect(names.toSorted()).toEqual(FILTER_NAMES.toSorted());
        for (const { filter, count } of loosened)
          expect(count).toBe(filterClaims(dataset, without(filters, filter)).length);
        const counts = loosened.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});
