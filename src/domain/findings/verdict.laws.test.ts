import { judge } from '@/testing/judge';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbRivals } from '@/testing/arb-claim';
import { arbInterval, GRID } from '@/testing/arb-quantity';
import { contains } from '@/testing/interval-sets';
import { makeDataset } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { isBelow, type Interval } from '../figures/interval';
import { isKnownOn, recordKnownOn } from '../selection/known-on';
import { targetInterval } from '../figures/quantity';
import type { CuratedVerdict, Dataset } from '../record/record';
import { lessIsBetter, verdictOn } from './against-aim';
import { inUnitOf, judgePromise, judgePromises, refines } from './verdict';

const DAYS = ['2015-01-01', '2015-12-31', '2016-01-01', '2017-06-30'] as const;

/** Rivals that became public one after the other, some of them judged by an editor. */
const arbJudged: fc.Arbitrary<Dataset> = arbRivals.chain((claims) => {
  const ids = claims.map(({ id }) => id);
  const verdict = fc.record({
    claim: fc.constantFrom('c-0000', ...ids),
    verdict: fc.constantFrom('met', 'missed', 'late'),
    because: fc.subarray([...ids, 'c-9999'], { minLength: 1, maxLength: ids.length === 0 ? 1 : 2 }),
    note: fc.constant({ en: 'So it came.' }),
  });
  const days = fc.array(fc.constantFrom(...DAYS), {
    minLength: claims.length,
    maxLength: claims.length,
  });
  return fc
    .tuple(days, fc.array(verdict, { maxLength: 3 }))
    .map(([latest, verdicts]: [string[], CuratedVerdict[]]) =>
      makeDataset(
        claims.map((claim, index): Claim => {
          const day = latest[index] ?? '2015-01-01';
          return { ...claim, public: { earliest: day, latest: day, basis: { en: 'printed' } } };
        }),
        { verdicts },
      ),
    );
});

describe('an interval against another', () => {
  const pairs = fc.tuple(arbInterval, arbInterval);

  test('is met only where no number of it is below the aim, missed only where all are', () => {
    fc.assert(
      fc.property(pairs, ([came, aim]) => {
        const verdict = verdictOn(came, aim, false);
        const below = (n: number): boolean =>
          isBelow({ lo: n, hi: n, loOpen: false, hiOpen: false }, aim);
        const values = GRID.filter((n) => contains(came, n));
        if (verdict === 'met') expect(values.filter(below)).toEqual([]);
        if (verdict === 'missed') expect(values.every(below)).toBe(true);
        expect(verdict === 'missed').toBe(isBelow(came, aim));
      }),
    );
  });

  test('is never turned from met to missed by raising it', () => {
    const order = { missed: 0, undecided: 1, met: 2 };
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 4 }), ([came, aim], by) => {
        const raised: Interval = { ...came, lo: came.lo + by, hi: came.hi + by };
        expect(order[verdictOn(raised, aim, false)]).toBeGreaterThanOrEqual(
          order[verdictOn(came, aim, false)],
        );
      }),
    );
  });
});

describe('a verdict', () => {
  test('never contradicts the intervals', () => {
    fc.assert(
      fc.property(arbJudged, (dataset) => {
        for (const { promise, ...ruling } of judgePromises(dataset, '2020-01-01')) {
          if (ruling.by !== 'rule') continue;
          // An editor may name other claims and say more, but never the contrary.
          const alone = { ...dataset, verdictById: new Map() };
          const { target, verdict, because } = judgePromise(alone, promise, '2020-01-01');
          expect(refines(ruling.verdict, verdict)).toBe(true);
          if (verdict === 'undecided' || target.quantity === null) continue;
          const aim = targetInterval(target.quantity);
          for (const outcome of because) {
            const came = inUnitOf(dataset.rates, outcome, target.quantity.unit);
            const isShort = came !== null && isBelow(came, aim);
            if (!lessIsBetter(target.quantity)) expect(isShort).toBe(verdict === 'missed');
          }
        }
      }),
    );
  });

  test('as known on a day rests on claims that were public by then, and on no more', () => {
    fc.assert(
      fc.property(arbJudged, fc.constantFrom(...DAYS), (dataset, asof) => {
        const known = recordKnownOn(dataset, { corpus: 'all', asof });
        for (const judgement of judgePromises(known, asof)) {
          for (const claim of [judgement.target, ...judgement.because])
            expect(isKnownOn(claim, asof)).toBe(true);
          const late = dataset.claims.filter((claim) => !isKnownOn(claim, asof));
          const without = makeDataset(
            dataset.claims.filter((claim) => !late.includes(claim)),
            { verdicts: dataset.verdicts },
          );
          expect(judge(without, judgement.target, asof)).toEqual(judgement);
        }
      }),
    );
  });

  test('falls when all claims that decide it are gone', () => {
    fc.assert(
      fc.property(arbJudged, (dataset) => {
        for (const { promise, target, verdict, by, because } of judgePromises(
          dataset,
          '2020-01-01',
        )) {
          // An editor may have judged another telling of it as well.
          if (promise.claims.filter(({ id }) => dataset.verdictById.has(id)).length > 1) continue;
          if (by === 'day' || verdict === 'undecided') continue;
          const left = makeDataset(
            dataset.claims.filter((claim) => claim === target || !because.includes(claim)),
            { verdicts: by === 'rule' ? [] : dataset.verdicts },
          );
          const after = judge(left, target, '2020-01-01');
          // What now decides, if anything, is something else: another basis, or outcomes left open before.
          expect(
            after.because.filter((claim) => claim !== target && because.includes(claim)),
          ).toEqual([]);
          if (by === 'curated' && because.some((claim) => claim !== target))
            expect(after.by).not.toBe('curated');
        }
      }),
    );
  });

  test('is the same in whatever order the claims stand', () => {
    fc.assert(
      fc.property(arbJudged, (dataset) => {
        const turned = makeDataset(dataset.claims.toReversed(), { verdicts: dataset.verdicts });
        for (const { target, verdict, by } of judgePromises(dataset, '2020-01-01'))
          expect(judge(turned, target, '2020-01-01')).toMatchObject({ verdict, by });
      }),
    );
  });
});
