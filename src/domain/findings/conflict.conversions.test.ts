import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, RATES } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { contradict, findConflicts } from './conflict';
import { conversionGap, RATE_TOLERANCE } from './conversion-gap';

/** Names and rates, without a claim. */
const RECORD = makeDataset([]);

const inConflict = (a: Claim, b: Claim): boolean => findConflicts(RECORD, [a, b]).length > 0;

/** An amount in yuan, promised for 2015, and the same in euro, made public in a month. */
function converted(yuan: string, euro: string, latest: string): [Claim, Claim] {
  const target = {
    metric: 'revenue',
    kind: 'target',
    period: '2015',
    public: { earliest: latest, latest, basis: { en: 'printed' } },
  } as const;
  return [
    makeClaim({ ...target, id: 'c-0001', quantity: yuan }),
    makeClaim({ ...target, id: 'c-0002', quantity: euro, restates: 'c-0001' }),
  ];
}

describe('one amount in two currencies', () => {
  test('of 10 bn CNY as 1.19 bn EUR in January 2019 is a conflict, off by 8 %', () => {
    const pair = converted('10 billion CNY', 'about 1.19 billion EUR', '2019-01-31');
    expect(conversionGap(RATES, ...pair)).toBeCloseTo(0.0797, 4);
    expect(findConflicts(RECORD, pair)).toEqual([
      { key: 'restates c-0001', type: 'conversion', claims: pair, pairs: [['c-0001', 'c-0002']] },
    ]);
  });

  test('of 100 bn CNY as 13.6 bn EUR in January 2017 is none', () => {
    const pair = converted('more-than 100 billion CNY', 'more-than 13.6 billion EUR', '2017-01-31');
    expect(conversionGap(RATES, ...pair)).toBeLessThan(RATE_TOLERANCE);
    expect(inConflict(...pair)).toBe(false);
  });

  test.each([
    ['7.5 billion CNY', '1.000 billion EUR', false],
    ['7.6 billion CNY', '1.000 billion EUR', true],
    ['7.11 billion CNY', '1.000 billion EUR', false],
    ['7.09 billion CNY', '1.000 billion EUR', true],
  ])('of %s as %s, at 7.3189 on the market, is a conflict: %j', (yuan, euro, expected) => {
    expect(inConflict(...converted(yuan, euro, '2017-01-31'))).toBe(expected);
  });

  test('of a reported sum stands for all that rounds to it, a promised one is meant as printed', () => {
    const promised = converted('10 billion CNY', '1.30 billion EUR', '2017-01-31');
    const reported = promised.map((claim): Claim => ({ ...claim, kind: 'outcome' }));
    expect(inConflict(...promised)).toBe(true);
    const planned = promised.map((claim): Claim => ({ ...claim, kind: 'plan' }));
    expect(findConflicts(RECORD, planned)).toHaveLength(1);
    expect(findConflicts(RECORD, reported)).toEqual([]);
  });

  test('is not judged by the rate of the year as well', () => {
    const pair = converted('100 billion CNY', '13.6 billion EUR', '2017-01-31');
    const [yuan, euro] = pair;
    expect(contradict(RATES, yuan, euro)).toBe(true);
    expect(inConflict(yuan, euro)).toBe(false);
    expect(inConflict(yuan, { ...euro, restates: null })).toBe(true);
  });

  test('cannot be told without the rate of the month, nor without two currencies', () => {
    const unknown = converted('10 billion CNY', '1.19 billion EUR', '2018-01-31');
    expect(conversionGap(RATES, ...unknown)).toBeNull();
    expect(inConflict(...unknown)).toBe(false);
    expect(conversionGap(RATES, makeClaim(), makeClaim({ quantity: null }))).toBeNull();
    const [yuan, euro] = converted('10 billion CNY', '1.19 billion EUR', '2019-01-31');
    expect(conversionGap(RATES, yuan, { ...euro, quantity: makeClaim().quantity })).toBeNull();
    expect(conversionGap(RATES, { ...yuan, quantity: makeClaim().quantity }, euro)).toBeNull();
  });

  test('is no conflict with a claim that is withdrawn or not among those given', () => {
    const [yuan, euro] = converted('10 billion CNY', '1.19 billion EUR', '2019-01-31');
    const withdrawn = { on: '2020-01-01', reason: { en: 'misread' } };
    expect(findConflicts(RECORD, [euro])).toEqual([]);
    expect(findConflicts(RECORD, [yuan])).toEqual([]);
    expect(inConflict({ ...yuan, withdrawn }, euro)).toBe(false);
    expect(inConflict(yuan, { ...euro, withdrawn })).toBe(false);
  });
});
