import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BesideTerms } from '../record/beside';
import type { Claim } from '../record/claim';
import { wholeYear } from '../time/period';
import { makeClaim, makeDataset, makePeriod, type ClaimOverrides } from '@/testing/make-claim';
import { compareFigures, type ComparedSide, type Comparison } from './comparison';

const PERIODS = ['2014', '2015', '2016', '2018', '2015-H1', '2015-04-01..2016-03-31', '2014..2018'];

const arbClaim: fc.Arbitrary<Claim> = fc
  .record({
    kind: fc.constantFrom('outcome', 'outcome', 'estimate', 'target', 'interim'),
    period: fc.constantFrom(...PERIODS).map(makePeriod),
    basis: fc.constantFrom('sold', 'announced', null),
    markets: fc.constantFrom(['world'], ['world'], ['india']),
    metric: fc.constantFrom('revenue', 'revenue', 'founded'),
    // Of 2018 there is no rate.
    quantity: fc.constantFrom('7 billion CNY', '1 billion USD', '2 billion EUR'),
  })
  .map((parts) => makeClaim(parts as ClaimOverrides));

const arbSide: fc.Arbitrary<ComparedSide> = fc
  .array(arbClaim, { maxLength: 10 })
  .map((claims) => sideOf(claims.map((claim, index) => ({ ...claim, id: `c-${1000 + index}` }))));

function sideOf(claims: readonly Claim[]): ComparedSide {
  return {
    dataset: makeDataset(claims),
    claims,
    metric: 'revenue',
    market: 'world',
    unit: 'CNY',
  };
}

const arbTerms: fc.Arbitrary<BesideTerms | null> = fc.option(
  fc
    .subarray([
      { own: 'sold', other: 'sold' },
      { own: 'announced', other: 'sold' },
    ])
    .map((bases) => ({ metrics: [], bases })),
  { nil: null },
);

function turned(terms: BesideTerms | null): BesideTerms | null {
  return terms === null
    ? null
    : { metrics: [], bases: terms.bases.map(({ own, other }) => ({ own: other, other: own })) };
}

/** Which of a side's claims are considered: figures of the metric and market, no goals, no parts of years, no long spans. */
function considered({ claims }: ComparedSide): readonly Claim[] {
  return claims.filter(
    ({ metric, markets, kind, period }) =>
      metric === 'revenue' &&
      markets.includes('world') &&
      (kind === 'outcome' || kind === 'estimate') &&
      period !== null &&
      (wholeYear(period) !== null || period.text === '2015-04-01..2016-03-31'),
  );
}

const both = (
  fn: (
    own: ComparedSide,
    other: ComparedSide,
    found: Comparison,
    terms: BesideTerms | null,
    converts: boolean,
  ) => void,
): void => {
  fc.assert(
    fc.property(arbSide, arbSide, arbTerms, fc.boolean(), (own, other, terms, converts) => {
      fn(own, other, compareFigures(own, other, terms, converts), terms, converts);
    }),
  );
};

describe('the figures of two records', () => {
  it('are compared alike from either side', () => {
    both((own, other, found, terms, converts) => {
      const back = compareFigures(other, own, turned(terms), converts);
      expect(back.years).toEqual(found.years);
      expect(back.only).toEqual({ own: found.only.other, other: found.only.own });
      expect(back.bases).toEqual({ own: found.bases.other, other: found.bases.own });
      expect(back.left).toEqual({ own: found.left.other, other: found.left.own });
      expect(back.isAlike).toBe(found.isAlike);
      expect(
        new Set(back.shared.map((each) => `${each.other} ${each.own} ${each.years.join()}`)),
      ).toEqual(
        new Set(found.shared.map((each) => `${each.own} ${each.other} ${each.years.join()}`)),
      );
    });
  });

  it('share the years of which both tell an outcome, and no other', () => {
    both((_own, _other, { years, only }) => {
      const all = [...years, ...only.own, ...only.other];
      expect(new Set(all).size).toBe(all.length);
      for (const list of [years, only.own, only.other])
        expect(list).toEqual(list.toSorted((a, b) => a - b));
    });
  });

  it('are on the axis or said to be left out, each in one way', () => {
    both((own, _other, { left, years, only }, _terms, converts) => {
      const { fiscal, currency } = left.own;
      expect(fiscal.filter((id) => currency.includes(id))).toEqual([]);
      const rest = considered(own).filter(({ id }) => ![...fiscal, ...currency].includes(id));
      for (const { quantity, period } of rest) {
        const isConverted = converts && period?.text !== '2018';
        expect(quantity?.unit === 'CNY' || isConverted).toBe(true);
      }
      const told = rest
        .filter(({ kind }) => kind === 'outcome')
        .map(({ period }) => Number(period?.text));
      expect([...new Set(told)].toSorted((a, b) => a - b)).toEqual(
        [...years, ...only.own].toSorted((a, b) => a - b),
      );
      expect(
        considered(own)
          .filter(({ period }) => period?.text.includes('..') === true)
          .map(({ id }) => id),
      ).toEqual(fiscal);
    });
  });

  it('are alike where a record stands beside itself', () => {
    fc.assert(
      fc.property(arbSide, (side) => {
        const { only, isAlike, years, bases, shared } = compareFigures(side, side, null, true);
        expect([only.own, only.other, isAlike]).toEqual([[], [], true]);
        const onShared = new Set(shared.flatMap((each) => each.years));
        const based = considered(side).filter(
          ({ basis, kind, id }) =>
            basis !== null && kind === 'outcome' && !side.claims.every((claim) => claim.id !== id),
        );
        for (const basis of bases.own) expect(shared.map(({ own }) => own)).toContain(basis);
        if (based.length > 0 && bases.own.length > 0)
          expect(years.some((year) => onShared.has(year))).toBe(true);
      }),
    );
  });

  it('on two bases are not alike, however their names are alike', () => {
    const own = sideOf([
      makeClaim({ metric: 'revenue', quantity: '7 billion CNY', basis: 'sold' }),
    ]);
    const its = sideOf([
      makeClaim({ metric: 'revenue', quantity: '8 billion CNY', basis: 'sold' }),
    ]);
    const renamed: ComparedSide = {
      ...its,
      dataset: {
        ...its.dataset,
        vocabulary: {
          ...its.dataset.vocabulary,
          bases: [{ id: 'sold', name: { en: 'Sold' }, counts: { en: 'Shipped to shops.' } }],
        },
      },
    };
    expect(compareFigures(own, its, null, true).isAlike).toBe(true);
    expect(compareFigures(own, renamed, null, true).isAlike).toBe(false);
    const terms = { metrics: [], bases: [{ own: 'sold', other: 'sold' }] };
    expect(compareFigures(own, renamed, terms, true)).toMatchObject({
      isAlike: true,
      shared: [{ own: 'sold', other: 'sold', years: [2014] }],
    });
  });
});
