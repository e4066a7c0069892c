import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbClaims } from '@/testing/arb-claim';
import { makeClaim, makeStatement } from '@/testing/make-claim';
import { yearsOfClaim, yearsStated } from './claim-years';

const publicIn2017 = { earliest: '2017-01-12', latest: '2018-01-31', basis: { en: 'printed' } };

describe('the years in which a claim was said', () => {
  test('are those that the source tells', () => {
    const claim = makeStatement({ statedOn: '2015-04-24', public: publicIn2017 });
    expect(yearsStated(claim)).toEqual({ from: 2015, to: 2015 });
  });

  test('are else those in which it became public', () => {
    expect(yearsStated(makeStatement({ public: publicIn2017 }))).toEqual({ from: 2017, to: 2018 });
  });
});

describe('the years of a claim', () => {
  test('of what happened are those of its period, whenever it was said', () => {
    for (const kind of ['outcome', 'interim', 'estimate', 'statement'] as const) {
      const claim = makeClaim({ kind, period: '2014', statedOn: '2017' });
      expect(yearsOfClaim(claim)).toEqual({ from: 2014, to: 2014 });
    }
  });

  test.each(['target', 'plan'] as const)(
    'of a %s run from when it was made to its horizon',
    (kind) => {
      const claim = makeClaim({ kind, period: '2015-04-24..2018-04-24', statedOn: '2015-04-24' });
      expect(yearsOfClaim(claim)).toEqual({ from: 2015, to: 2018 });
      expect(yearsOfClaim(makeClaim({ kind, period: '2020', statedOn: '2017-01' }))).toEqual({
        from: 2017,
        to: 2020,
      });
    },
  );

  test('without a period are those in which it was said', () => {
    expect(yearsOfClaim(makeStatement({ statedOn: '2017-01' }))).toEqual({ from: 2017, to: 2017 });
    expect(yearsOfClaim(makeStatement({ kind: 'plan', public: publicIn2017 }))).toEqual({
      from: 2017,
      to: 2018,
    });
  });

  test('of a promise retold after its horizon hold both, in order', () => {
    const retold = makeClaim({ kind: 'target', period: '2015', public: publicIn2017 });
    const { from, to } = yearsOfClaim(retold);
    expect(from).toBe(2015);
    expect(to).toBeGreaterThanOrEqual(2015);
  });

  test('always hold those of the period, and are in order', () => {
    fc.assert(
      fc.property(arbClaims, (claims) => {
        for (const claim of claims) {
          const years = yearsOfClaim(claim);
          expect(years.from).toBeLessThanOrEqual(years.to);
          if (claim.period === null) continue;
          expect(years.from).toBeLessThanOrEqual(Number(claim.period.from.slice(0, 4)));
          expect(years.to).toBeGreaterThanOrEqual(Number(claim.period.to.slice(0, 4)));
        }
      }),
    );
  });
});
