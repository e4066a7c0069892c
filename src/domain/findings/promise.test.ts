import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbClaims, arbRivals } from '@/testing/arb-claim';
import { makeAssessment, makeClaim, makeDataset, type ClaimOverrides } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import type { Dataset } from '../record/record';
import { isJudged, promisesOf } from './promise';
import { judgePromises } from './verdict';

const goal = (id: string, quantity: string, more: ClaimOverrides = {}): Claim =>
  makeClaim({ id, quantity, kind: 'target', period: '2015', ...more });
const saidOn = (day: string): ClaimOverrides => ({
  public: { earliest: day, latest: day, basis: { en: 'printed' } },
});

/** Promises as lists of their claims; a revision has a mark. */
const told = (record: Dataset): readonly string[] =>
  promisesOf(record).map(({ claims, revisions }) =>
    claims.map((claim) => `${claim.id}${revisions.includes(claim) ? '*' : ''}`).join(' '),
  );

describe('one promise, however often it is retold', () => {
  test('has one metric, market, due day, kind and speaker, and figures that meet', () => {
    expect(
      told(
        makeDataset([goal('c-0001', '100 million phones'), goal('c-0002', '100 million phones')]),
      ),
    ).toEqual(['c-0001 c-0002']);
  });

  test('is one across currencies', () => {
    const money = { metric: 'revenue' };
    const record = makeDataset([
      goal('c-0001', '16 billion USD', money),
      goal('c-0002', '100 billion CNY', money),
    ]);
    expect(told(record)).toEqual(['c-0001 c-0002']);
  });

  test('is one by way of a range that meets both', () => {
    const record = makeDataset([
      goal('c-0001', '100 million phones'),
      goal('c-0002', '80 million phones'),
      goal('c-0003', 'range 80..100 million phones'),
    ]);
    expect(told(record)).toEqual(['c-0001 c-0002 c-0003']);
  });

  test('is told in the same order, and by the same claim first, however the record is ordered', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        const all = told(makeDataset(claims));
        expect(told(makeDataset(claims.toReversed())).toSorted()).toEqual(all.toSorted());
      }),
    );
    // Of one day, and from sources of one standing.
    const same = [goal('c-0002', '100 million phones'), goal('c-0001', '100 million phones')];
    expect(told(makeDataset(same))).toEqual(['c-0001 c-0002']);
  });

  test.each<[string, ClaimOverrides]>([
    ['another figure', { quantity: '50 million phones' }],
    ['another due day', { period: '2016' }],
    ['another market', { markets: ['india'] }],
    ['another speaker', { statedBy: 'lei-jun' }],
    ['another kind', { kind: 'plan' }],
    ['another metric', { metric: 'revenue', quantity: '100 billion CNY' }],
  ])('is another with %s', (_name, change) => {
    const record = makeDataset([
      goal('c-0001', '100 million phones'),
      goal('c-0002', '100 million phones', change),
    ]);
    expect(told(record)).toEqual(['c-0001', 'c-0002']);
  });

  test('begins with what was said first, by the day by which it was said', () => {
    const record = makeDataset([
      goal('c-0001', '100 million phones', saidOn('2015-07-02')),
      goal('c-0002', '100 million phones', saidOn('2014-04-30')),
    ]);
    expect(promisesOf(record).map(({ first }) => first.id)).toEqual(['c-0002']);
  });

  test('is not told by a slip, once all is on record that shows it', () => {
    const claims = [goal('c-0001', '16 million phones'), goal('c-0002', '32 million phones')];
    const slip = makeAssessment({ slips: ['c-0002'], evidence: ['c-0001'] });
    expect(told(makeDataset(claims, { assessments: [slip] }))).toEqual(['c-0001']);
    expect(told(makeDataset(claims.slice(1), { assessments: [slip] }))).toEqual(['c-0002']);
  });
});

describe('an editor', () => {
  const claims = [
    goal('c-0001', '100 million phones', saidOn('2014-04-30')),
    goal('c-0002', '80 million phones', saidOn('2015-07-31')),
    goal('c-0003', '100 million phones', { ...saidOn('2015-01-31'), statedBy: 'lei-jun' }),
  ];

  test('puts together what the rule would not, and says what was revised', () => {
    const promiseGroups = [{ claims: ['c-0001', 'c-0002', 'c-0003'], revisions: ['c-0002'] }];
    expect(told(makeDataset(claims, { promiseGroups }))).toEqual(['c-0001 c-0003 c-0002*']);
  });

  test('keeps apart what the rule would put together', () => {
    const alike = claims.slice(0, 1).concat(goal('c-0004', '100 million phones'));
    expect(told(makeDataset(alike))).toEqual(['c-0001 c-0004']);
    const promiseGroups = [{ claims: ['c-0001'], revisions: [] }];
    expect(told(makeDataset(alike, { promiseGroups }))).toEqual(['c-0001', 'c-0004']);
  });

  test('has a promise judged as it stood in the end', () => {
    const promiseGroups = [{ claims: ['c-0001', 'c-0002'], revisions: ['c-0002'] }];
    const came = makeClaim({ id: 'c-0009', quantity: '90 million phones', period: '2015' });
    const record = makeDataset([...claims.slice(0, 2), came], { promiseGroups });
    expect(judgePromises(record, '2020-01-01')).toMatchObject([
      { verdict: 'met', target: { id: 'c-0002' }, promise: { first: { id: 'c-0001' } } },
    ]);
  });
});

describe('a forecast of others', () => {
  const foreseen = (quantity: string): Claim =>
    makeClaim({ quantity, kind: 'estimate', forecast: true, period: '2015' });
  const verdictOf = (forecast: string, came: string): string | undefined =>
    judgePromises(
      makeDataset([
        foreseen(forecast),
        makeClaim({ id: 'c-0002', quantity: came, period: '2015' }),
      ]),
      '2020-01-01',
    )[0]?.verdict;

  test.each([
    ['6 percent', '4.9 percent', 'missed'],
    ['6 percent', '6.2 percent', 'met'],
    // More than was foreseen is not what was foreseen.
    ['6 percent', '9.6 percent', 'missed'],
    ['more-than 6 percent', '9.6 percent', 'met'],
    ['6 percent', 'more-than 5 percent', 'undecided'],
  ])('%s, where %s came, is %s', (forecast, came, verdict) => {
    expect(verdictOf(forecast, came)).toBe(verdict);
  });
});

test('each judged claim tells exactly one promise, whatever the order of the record', () => {
  fc.assert(
    fc.property(fc.oneof(arbClaims, arbRivals), (claims) => {
      const record = makeDataset(claims);
      const judged = record.claims.filter((claim) => isJudged(record, claim)).map(({ id }) => id);
      const all = promisesOf(record).flatMap((one) => one.claims.map(({ id }) => id));
      expect(all.toSorted()).toEqual(judged.toSorted());
      const turned = makeDataset(claims.toReversed());
      const setsOf = (of: Dataset): readonly string[] =>
        promisesOf(of)
          .map((one) =>
            one.claims
              .map(({ id }) => id)
              .toSorted()
              .join(' '),
          )
          .toSorted();
      expect(setsOf(turned)).toEqual(setsOf(record));
      for (const { first, claims: tellings } of promisesOf(record)) {
        expect(tellings[0]).toBe(first);
      }
    }),
  );
});

test('a promise without a due day has no date set, and is not open', () => {
  const verdictOf = (period: string | null): string | undefined =>
    judgePromises(makeDataset([goal('c-0001', '1 million phones', { period })]), '2015-06-01')[0]
      ?.verdict;
  expect([null, '2015', '2014'].map(verdictOf)).toEqual(['undated', 'open', 'unknown']);
});
