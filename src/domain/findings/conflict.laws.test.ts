import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbRivals } from '@/testing/arb-claim';
import { makeClaim, makeDataset, RATES } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { comparisonKey, contradict, findConflicts, type Conflict } from './conflict';
import { conversionGap } from './conversion-gap';

/** Names and rates, without a claim. */
const RECORD = makeDataset([]);

const conflictsOf = (claims: readonly Claim[]): readonly Conflict[] =>
  findConflicts(RECORD, claims);

/** All pairs of ids in conflict, each in alphabetical order, sorted. */
const pairsOf = (claims: readonly Claim[]): readonly string[] =>
  conflictsOf(claims)
    .flatMap(({ pairs }) => pairs.map((pair) => pair.toSorted().join(' ')))
    .toSorted();

describe('a contradiction', () => {
  test('is one from either side, and never with itself', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        for (const a of claims) {
          expect(contradict(RATES, a, a)).toBe(false);
          for (const b of claims) expect(contradict(RATES, a, b)).toBe(contradict(RATES, b, a));
        }
      }),
    );
  });
});

describe('conflicts', () => {
  test('do not depend on the order of the claims', () => {
    const withOrder = arbRivals.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
    );
    fc.assert(
      fc.property(withOrder, ([claims, shuffled]) => {
        expect(pairsOf(shuffled)).toEqual(pairsOf(claims));
      }),
    );
  });

  test('are between two claims that are given, each pair once', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        const ids = claims.map(({ id }) => id);
        const pairs = conflictsOf(claims).flatMap((conflict) => conflict.pairs);
        for (const [a, b] of pairs) {
          expect(a).not.toBe(b);
          expect(ids).toEqual(expect.arrayContaining([a, b]));
        }
        expect(new Set(pairsOf(claims)).size).toBe(pairs.length);
      }),
    );
  });

  test('vanish with either claim, and no other does', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        for (const gone of claims) {
          const left = pairsOf(claims.filter((claim) => claim !== gone));
          const kept = pairsOf(claims).filter((pair) => !pair.split(' ').includes(gone.id));
          expect(left).toEqual(kept);
        }
      }),
    );
  });

  test('vanish likewise when a claim is withdrawn', () => {
    const withdrawn = { on: '2020-01-01', reason: { en: 'misread' } };
    fc.assert(
      fc.property(arbRivals, (claims) => {
        for (const gone of claims) {
          const marked = claims.map((claim) => (claim === gone ? { ...claim, withdrawn } : claim));
          expect(pairsOf(marked)).toEqual(pairsOf(claims.filter((claim) => claim !== gone)));
        }
      }),
    );
  });

  test('of rivals never mix kinds, bases, periods or markets', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        for (const conflict of conflictsOf(claims)) {
          if (conflict.type === 'conversion') continue;
          const subjects = conflict.claims.map(({ metric, kind, basis, period, markets }) =>
            JSON.stringify([metric, kind, basis, period?.from, period?.to, markets.toSorted()]),
          );
          expect(new Set(subjects).size).toBe(1);
          expect(new Set(conflict.claims.map((claim) => comparisonKey(RECORD, claim)))).toEqual(
            new Set([conflict.key]),
          );
        }
      }),
    );
  });

  test('of one subject are together: no key comes twice', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        const rivals = conflictsOf(claims).filter(({ type }) => type === 'rival');
        expect(new Set(rivals.map(({ key }) => key)).size).toBe(rivals.length);
      }),
    );
  });

  test('that are conversions are between an amount and its restatement', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        for (const { type, claims: found } of conflictsOf(claims)) {
          if (type === 'rival') continue;
          expect(found).toHaveLength(2);
          expect(found[1]?.restates).toBe(found[0]?.id);
        }
      }),
    );
  });

  test('that are conversions are off by the same, in whichever of the two currencies it is counted', () => {
    const amount = fc.integer({ min: 100, max: 999 }).map((n) => `${n} million`);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const public2017 = { earliest: '2017-01-12', latest: '2017-01-31', basis: { en: '' } };
        const yuan = makeClaim({ quantity: `${a} CNY`, public: public2017 });
        const euro = makeClaim({ quantity: `${b} EUR`, public: public2017 });
        const [there, back] = [conversionGap(RATES, yuan, euro), conversionGap(RATES, euro, yuan)];
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeCloseTo(back ?? Number.NaN, 10);
      }),
    );
  });
});
