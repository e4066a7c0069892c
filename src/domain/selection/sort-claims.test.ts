import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbClaims } from '@/testing/arb-claim';
import { makeClaim, type ClaimOverrides } from '@/testing/make-claim';
import { sortClaims } from './sort-claims';
import { SORT_COLUMNS, type Sort, type SortColumn } from './sort-claims';

const arbSort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
});

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

  test.each([
    [
      'date',
      [{ statedOn: '2016-02' }, { statedOn: '2015-06' }, { statedOn: '2016' }],
      'bca',
      'acb',
    ],
    ['period', [{ period: '2015-H2' }, { period: '2015' }, { period: '2014' }], 'cba', 'abc'],
    ['claim', [{ label: { en: 'beta' } }, { label: { en: 'Alpha' } }], 'ba', 'ab'],
    ['kind', [{ kind: 'target' }, { kind: 'outcome' }], 'ba', 'ab'],
    ['theme', [{ theme: 'strategy' }, { theme: 'sales' }], 'ba', 'ab'],
    ['source', [{ source: 'techkou' }, { source: 'data-news' }], 'ba', 'ab'],
    [
      'value',
      [
        { quantity: '7.2 million phones' },
        { quantity: 'at-most 8 million phones' },
        { quantity: 'more-than 6 million phones' },
      ],
      'cab',
      'bac',
    ],
  ] as const)('by %s', (column, parts, upwards, downwards) => {
    expect(order(column, parts)).toEqual([upwards, downwards]);
  });

  test('by date go by the last day on which they can have become public where none was said', () => {
    const between = { earliest: '2014-01-01', latest: '2016-12-31', basis: { en: 'undated' } };
    expect(order('date', [{ public: between }, { statedOn: '2016-06' }])).toEqual(['ba', 'ab']);
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
});
