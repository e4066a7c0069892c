import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { arbClaims } from '@/testing/arb-claim';
import type { Claim } from '../record/claim';
import { makeClaim, type ClaimOverrides } from '@/testing/make-claim';
import {
  sortClaims as sortBy,
  SORT_COLUMNS,
  type Sort,
  type SortColumn,
  type SortKeys,
} from './sort-claims';

const arbSort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
});

/** Keys of each form: texts, numbers in groups, and none. */
const KEYS: SortKeys = {
  compareTexts: (a, b) => a.localeCompare(b, 'en'),
  keyOf: ({ period, theme, kind, quantity }, column) => {
    if (column === 'period') return period?.from ?? null;
    if (column !== 'value') return column === 'kind' ? kind : theme;
    return quantity === null
      ? null
      : [quantity.unit === 'phones' ? 0 : 1, Number(quantity.numbers[0])];
  },
};

const sortClaims = (claims: readonly Claim[], sort: Sort): readonly Claim[] =>
  sortBy(claims, sort, KEYS);

/** Ids of the claims with the given parts (`a`, `b`, …), sorted upwards and downwards. */
function order(column: SortColumn, parts: readonly ClaimOverrides[]): readonly [string, string] {
  const claims = parts.map((part, index) => makeClaim({ ...part, id: 'abcdefgh'.charAt(index) }));
  const ids = (descending: boolean): string =>
    sortClaims(claims, { column, descending })
      .map(({ id }) => id)
      .join('');
  return [ids(false), ids(true)];
}

describe('claims sorted', () => {
  test('are all there, and only they', () => {
    fc.assert(
      fc.property(arbClaims, arbSort, (claims, sort) => {
        const sorted = sortClaims(claims, sort);
        expect(sorted).toHaveLength(claims.length);
        expect(new Set(sorted)).toEqual(new Set(claims));
      }),
    );
  });

  test('stand alike in whatever order they came', () => {
    const withOrder = arbClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
    );
    fc.assert(
      fc.property(withOrder, arbSort, ([claims, shuffled], sort) => {
        expect(sortClaims(shuffled, sort)).toEqual(sortClaims(claims, sort));
      }),
    );
  });

  test('stay when they are sorted again, and leave the input as it was', () => {
    fc.assert(
      fc.property(arbClaims, arbSort, (claims, sort) => {
        const before = [...claims];
        const sorted = sortClaims(claims, sort);
        expect(sortClaims(sorted, sort)).toEqual(sorted);
        expect(claims).toEqual(before);
      }),
    );
  });

  test('have groups in one order and the values of each as they are sorted', () => {
    const parts = ['7 CNY', '2 phones', '1 CNY', '3 phones'].map((quantity) => ({ quantity }));
    expect(order('value', parts)).toEqual(['bdca', 'dbac']);
  });

  test('have those without what they are sorted by at the end, both ways', () => {
    expect(order('period', [{ period: null }, { period: '2015' }, { period: '2014' }])).toEqual([
      'cba',
      'bca',
    ]);
    expect(order('value', [{ quantity: null }, { quantity: '0 phones' }])).toEqual(['ba', 'ba']);
    fc.assert(
      fc.property(arbClaims, fc.boolean(), (claims, descending) => {
        const periods = sortClaims(claims, { column: 'period', descending }).map((c) => c.period);
        const dated = periods.filter((period) => period !== null);
        expect(periods.slice(0, dated.length)).toEqual(dated);
      }),
    );
  });

  test('have equal ones by id, both ways', () => {
    expect(order('theme', [{}, {}, {}])).toEqual(['abc', 'abc']);
    expect(order('period', [{ period: null }, { period: null }])).toEqual(['ab', 'ab']);
  });

  test('are each asked once for what they are sorted by, however many they are', () => {
    const claims = Array.from({ length: 1000 }, (_, index) =>
      makeClaim({ id: `c-${index}`, theme: `${(index * 7) % 100}` }),
    );
    const keyOf = vi.fn<SortKeys['keyOf']>(KEYS.keyOf);
    sortBy(claims, { column: 'theme', descending: false }, { ...KEYS, keyOf });
    expect(keyOf).toHaveBeenCalledTimes(claims.length);
  });
});
