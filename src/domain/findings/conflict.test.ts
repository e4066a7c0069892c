import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, RATES, type ClaimOverrides } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { comparisonKey, contradict, findConflicts } from './conflict';

/** Names and rates, without a claim. */
const RECORD = makeDataset([]);

/** Whether two claims are found in conflict, as rivals. */
function inConflict(a: Claim, b: Claim): boolean {
  const found = findConflicts(RECORD, [a, b]);
  const pairs = found.flatMap((conflict) => conflict.pairs);
  expect(pairs.every((pair) => pair.includes(a.id) && pair.includes(b.id))).toBe(true);
  return pairs.length > 0;
}

const pairOf = (a: ClaimOverrides, b: ClaimOverrides): [Claim, Claim] => [
  makeClaim({ id: 'c-0001', ...a }),
  makeClaim({ id: 'c-0002', ...b }),
];

/** Two revenue targets for 2015, as changed. */
const targetsOf2015 = (a: ClaimOverrides, b: ClaimOverrides): [Claim, Claim] => {
  const target = { metric: 'revenue', kind: 'target', basis: 'announced', period: '2015' } as const;
  return pairOf({ ...target, ...a }, { ...target, ...b });
};

const publicBetween = (earliest: string, latest: string): ClaimOverrides => ({
  public: { earliest, latest, basis: { en: 'printed' } },
});

describe('two figures in one unit', () => {
  test.each([
    ['61 million phones', '62 million phones'],
    ['61 million phones', '60 million phones'],
    ['61 million phones', '61.6 million phones'],
    ['61 million phones', 'more-than 70 million phones'],
    ['range 80..100 million phones', '70 million phones'],
    ['range 80..100 million phones', '101 million phones'],
    ['rank 1..3 rank', '4 rank'],
    ['1.1 percent', '1.2 percent'],
  ])('%s and %s contradict each other', (a, b) => {
    expect(inConflict(...pairOf({ quantity: a }, { quantity: b }))).toBe(true);
  });

  test.each([
    ['61 million phones', '61 million phones'],
    ['61 million phones', '60.5 million phones'],
    ['61 million phones', '61.4 million phones'],
    ['70 million phones', 'more-than 70 million phones'],
    ['range 80..100 million phones', '80 million phones'],
    ['range 80..100 million phones', 'more-than 70 million phones'],
    ['rank 1..3 rank', '3 rank'],
    ['61 million phones', '61 million CNY'],
  ])('%s and %s do not', (a, b) => {
    expect(inConflict(...pairOf({ quantity: a }, { quantity: b }))).toBe(false);
  });
});

describe('figures on different things', () => {
  const rival = { quantity: '90 million phones' };

  test.each([
    [{ metric: 'phones-shipped' }],
    [{ markets: ['india'] }],
    [{ markets: ['world', 'india'] }],
    [{ period: '2014-H1' }],
    [{ period: '2015' }],
    [{ period: null }],
    [{ kind: 'interim' }],
    [{ kind: 'target' }],
    [{ kind: 'estimate' }],
    [{ basis: 'shipped' }],
    [{ basis: null }],
    [{ withdrawn: { on: '2020-01-01', reason: { en: 'misread' } } }],
  ] as readonly [ClaimOverrides][])('are not compared: %j', (change) => {
    expect(inConflict(...pairOf({}, rival))).toBe(true);
    expect(inConflict(...pairOf({}, { ...rival, ...change }))).toBe(false);
  });

  test('are compared however the period and the markets are written', () => {
    const half = { period: '2015-H1', markets: ['china', 'india'] };
    const written = { period: '2015-01..2015-06', markets: ['india', 'china'] };
    expect(inConflict(...pairOf(half, { ...rival, ...written }))).toBe(true);
  });

  test('nor is what has no figure', () => {
    expect(contradict(RATES, makeClaim(), makeClaim({ quantity: null }))).toBe(false);
    expect(contradict(RATES, makeClaim({ quantity: null }), makeClaim())).toBe(false);
  });

  test('have no key where there is no figure', () => {
    expect(comparisonKey(RECORD, makeClaim({ quantity: null }))).toBeNull();
    expect(comparisonKey(RECORD, makeClaim({ metric: null }))).toBeNull();
    expect(comparisonKey(RECORD, makeClaim())).toBe(
      'smartphones-sold world 2014-01-01/2014-12-31 outcome sold',
    );
  });
});

test('a company is founded in one year only, although each names its own', () => {
  const founded = { metric: 'founded', basis: 'reported' };
  const in2010 = { ...founded, quantity: '2010 year', period: '2010' };
  const in2016 = { ...founded, quantity: '2016 year', period: '2016' };
  expect(inConflict(...pairOf(in2010, in2016))).toBe(true);
  expect(inConflict(...pairOf(in2010, { ...in2010, period: null }))).toBe(false);
});

describe('across currencies', () => {
  test('16 bn USD and 100 bn CNY in 2015 agree', () => {
    const targets = targetsOf2015({ quantity: '16 billion USD' }, { quantity: '100 billion CNY' });
    expect(inConflict(...targets)).toBe(false);
  });

  test.each(['16 billion USD', '100 billion CNY'])('32 bn USD and %s do not', (quantity) => {
    expect(inConflict(...targetsOf2015({ quantity: '32 billion USD' }, { quantity }))).toBe(true);
  });

  test('the rate is of the year they are about, and not of the one in which they were printed', () => {
    const retold = publicBetween('2017-01-12', '2017-01-31');
    const targets = targetsOf2015(
      { quantity: '16 billion USD', ...retold },
      { quantity: '100 billion CNY' },
    );
    expect(inConflict(...targets)).toBe(false);
  });

  test('what has no period goes by the year in which it was said', () => {
    const undated = { period: null, statedOn: '2015' };
    const agreeing = targetsOf2015(
      { quantity: '16 billion USD', ...undated },
      { quantity: '100 billion CNY', ...undated },
    );
    expect(inConflict(...agreeing)).toBe(false);
  });

  test('nothing is compared in a year whose rate is not on record', () => {
    const in2013 = { period: '2013', statedOn: '2013' };
    const targets = targetsOf2015(
      { quantity: '32 billion USD', ...in2013 },
      { quantity: '100 billion CNY', ...in2013 },
    );
    expect(inConflict(...targets)).toBe(false);
    expect(contradict(RATES, ...targets)).toBe(false);
  });
});

test('a conflict holds all claims on its subject, and only the pairs that contradict each other', () => {
  const [usd16, cny100] = targetsOf2015(
    { id: 'c-0023', quantity: '16 billion USD' },
    { id: 'c-0086', quantity: '100 billion CNY' },
  );
  const usd32 = {
    ...usd16,
    id: 'c-0064',
    quantity: makeClaim({ quantity: '32 billion USD' }).quantity,
  };
  expect(findConflicts(RECORD, [usd16, usd32, cny100])).toEqual([
    {
      key: 'revenue world 2015-01-01/2015-12-31 target announced',
      type: 'rival',
      claims: [usd16, usd32, cny100],
      pairs: [
        ['c-0023', 'c-0064'],
        ['c-0064', 'c-0086'],
      ],
    },
  ]);
});
