import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbRivals } from '@/testing/arb-claim';
import { makeAssessment, makeClaim, makeDataset, makeStatement } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import {
  findDisagreements,
  findOthers,
  kindOf,
  othersWith,
  standingOthers,
  type Disagreement,
} from './disagreement';

const announced = makeClaim({ quantity: 'more-than 70 million phones', basis: 'announced' });
const sold = makeClaim({ id: 'c-0002', quantity: '66.55 million phones' });
const KEY = 'counted smartphones-sold world 2014-01-01/2014-12-31';

const pairsIn = (found: readonly Disagreement[]): readonly string[] =>
  found.flatMap(({ type, pairs }) => pairs.map((pair) => `${type} ${pair.join(' ')}`));

describe('the same thing counted otherwise', () => {
  test('is found where figures on different bases do not meet, and is no conflict', () => {
    const found = findDisagreements(makeDataset([]), [announced, sold]);
    expect(found.map(({ key }) => key)).toEqual([KEY]);
    expect(found.map(kindOf)).toEqual(['counted']);
    expect(pairsIn(found)).toEqual(['counted c-0001 c-0002']);
  });

  test('takes in what others estimate, and what is told of a part of a year', () => {
    const estimate = { ...sold, kind: 'estimate' } as const;
    expect(findOthers(makeDataset([]), [announced, estimate])).toHaveLength(1);
  });

  test.each<[string, Partial<Claim>]>([
    ['of one basis', { basis: 'announced' }],
    ['that meet', { quantity: makeClaim({ quantity: '72 million phones' }).quantity }],
    ['of which one is aimed at', { kind: 'target' }],
    ['of which one is foreseen', { kind: 'estimate', forecast: true }],
    ['of another year', { period: makeClaim({ period: '2015' }).period }],
    ['of another market', { markets: ['india'] }],
    ['without a basis', { basis: null }],
  ])('is not found in figures %s', (_name, change) => {
    expect(findOthers(makeDataset([]), [announced, { ...sold, ...change }])).toEqual([]);
  });

  test('never pairs two claims of one basis', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        const record = makeDataset(claims);
        for (const { type, pairs } of findOthers(record, record.claims)) {
          for (const pair of pairs) {
            const [a, b] = pair.map((id) => record.claimById.get(id)?.basis);
            expect([type, a === b]).toEqual(['counted', false]);
          }
        }
      }),
    );
  });
});

describe('what disagrees in words', () => {
  const [one, other, third] = ['c-0001', 'c-0002', 'c-0003'].map((id) => makeStatement({ id }));
  const inWords = makeAssessment({
    id: 'models-or-rivals',
    kind: 'words',
    key: 'words models-or-rivals',
    sides: [['c-0001', 'c-0002'], ['c-0003']],
  });
  const claims = [one, other, third].flatMap((claim) => claim ?? []);
  const record = makeDataset(claims, { assessments: [inWords] });

  test('is what an editor names: each claim of one side against each of the other', () => {
    const found = findDisagreements(record, record.claims);
    expect(found.map(({ key }) => key)).toEqual(['words models-or-rivals']);
    expect(pairsIn(found)).toEqual(['words c-0001 c-0003', 'words c-0002 c-0003']);
  });

  test('is gone where one side is', () => {
    expect(findOthers(record, claims.slice(0, 2))).toEqual([]);
    expect(pairsIn(findOthers(record, claims.slice(1)))).toEqual(['words c-0002 c-0003']);
  });

  test('is gone where a side has been withdrawn', () => {
    const withdrawn = { on: '2026-01-01', reason: { en: 'Not so' } };
    const left = claims.map((claim, index) => (index === 2 ? { ...claim, withdrawn } : claim));
    expect(findOthers(record, left)).toEqual([]);
  });

  test('tells a claim what stands against it, and nothing of its own side', () => {
    const [opposition] = othersWith(record, claims[0] ?? makeStatement());
    expect(opposition?.rivals.map(({ id }) => id)).toEqual(['c-0003']);
  });
});

test('of the disagreements of a record those stand among some claims that would be found among these alone', () => {
  const words = makeAssessment({ kind: 'words', key: 'words a', sides: [['c-0001'], ['c-0002']] });
  fc.assert(
    fc.property(
      arbRivals.chain((claims) => fc.tuple(fc.constant(claims), fc.subarray([...claims]))),
      ([claims, some]) => {
        const record = makeDataset(claims, { assessments: [words] });
        const ids = new Set(some.map(({ id }) => id));
        const left = standingOthers(findOthers(record, record.claims), (id) => ids.has(id));
        expect(left).toEqual(findOthers(record, some));
      },
    ),
  );
});
