import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeVocabulary, type ClaimOverrides } from '@/testing/make-claim';
import { meets } from '../figures/interval';
import { quantityInterval } from '../figures/quantity';
import type { Claim } from '../record/claim';
import type { Relation } from '../record/record';
import { findArithmetic } from './arithmetic';

const RELATIONS: readonly Relation[] = [
  { id: 'grows', kind: 'growth', metric: 'revenue', growth: 'revenue-growth' },
  {
    id: 'shares',
    kind: 'share',
    part: 'services',
    whole: 'revenue',
    share: 'services-share',
    wholeMarket: null,
  },
];
const vocabulary = makeVocabulary({ relations: RELATIONS });

let next = 0;
const claim = (metric: string, period: string, quantity: string, more: ClaimOverrides = {}) => {
  next += 1;
  const id = `c-${String(next).padStart(4, '0')}`;
  return makeClaim({ id, metric, period, quantity, basis: 'announced', ...more });
};
const revenue = (period: string, quantity: string, more: ClaimOverrides = {}): Claim =>
  claim('revenue', period, quantity, more);
const growth = (period: string, factor: string, more: ClaimOverrides = {}): Claim =>
  claim('revenue-growth', period, `${factor} factor`, more);

/** What was found, as "premise premise → said". */
function found(...claims: readonly Claim[]): readonly string[] {
  return findArithmetic(makeDataset(claims, { vocabulary }), claims).flatMap(({ sums }) =>
    sums.map(({ premises, said }) => `${premises.join(' ')} → ${said}`),
  );
}

const said = (a: Claim, b: Claim, c: Claim): string => `${a.id} ${b.id} → ${c.id}`;
const GOAL = { kind: 'target' } as const;

describe('a base and its growth', () => {
  test('make a year that is denied', () => {
    const [base, factor] = [revenue('2013', '32.6 billion CNY'), growth('2014', '2.35')];
    const year = revenue('2014', '74.3 billion CNY');
    expect(found(base, factor, year)).toEqual([said(base, factor, year)]);
  });

  test('agree where rounding allows', () => {
    expect(
      found(
        revenue('2013', '31.6 billion CNY'),
        growth('2014', '2.35'),
        revenue('2014', '74.3 billion CNY'),
      ),
    ).toEqual([]);
  });

  test('are taken at their word where they are aimed at: three times less than 300 M is no billion', () => {
    const base = revenue('2014', 'less-than 300 million USD');
    const [tripled, billion] = [growth('2015', '3', GOAL), revenue('2015', '1 billion USD', GOAL)];
    expect(found(base, tripled, billion)).toEqual([said(base, tripled, billion)]);
    // Measured, three is all that rounds to it, and the two meet.
    expect(found(base, growth('2015', '3'), revenue('2015', '1 billion USD'))).toEqual([]);
    // Nearly a billion may be less.
    expect(found(base, tripled, revenue('2015', 'about 1 billion USD', GOAL))).toEqual([]);
  });

  test.each<[string, ClaimOverrides]>([
    ['another basis', { basis: 'sold' }],
    ['another market', { markets: ['india'] }],
    ['a goal for what came', GOAL],
    ['no figure', { quantity: null }],
    ['a withdrawn claim', { withdrawn: { on: '2019-01-01', reason: { en: 'misread' } } }],
  ])('are not reckoned with %s', (_name, change) => {
    expect(
      found(
        revenue('2013', '32.6 billion CNY', change),
        growth('2014', '2.35'),
        revenue('2014', '74.3 billion CNY'),
      ),
    ).toEqual([]);
  });

  test('of half-years are those of the year before', () => {
    const [base, factor] = [revenue('2014-H1', '20 billion CNY'), growth('2015-H1', '1.3')];
    const half = revenue('2015-H1', '30 billion CNY');
    expect(found(base, factor, half)).toEqual([said(base, factor, half)]);
    expect(found(revenue('2014-H2', '20 billion CNY'), factor, half)).toEqual([]);
  });
});

describe('a part and its whole', () => {
  const share = (percent: string, more: ClaimOverrides = {}): Claim =>
    claim('services-share', '2015', `${percent} percent`, more);
  const part = (quantity: string, more: ClaimOverrides = {}): Claim =>
    claim('services', '2015', quantity, more);

  test('make a share that is denied', () => {
    const [a, b, c] = [
      part('3.24 billion CNY'),
      revenue('2015', '66.811 billion CNY'),
      share('9.4'),
    ];
    expect(found(a, b, c)).toEqual([said(a, b, c)]);
    expect(found(a, b, share('4.9'))).toEqual([]);
  });

  test('of goals are held together whatever they would count', () => {
    const a = part('1 billion USD', GOAL);
    const forecast = share('6', { kind: 'estimate', forecast: true });
    const twice = revenue('2015', '32 billion USD', { ...GOAL, basis: 'sold' });
    expect(found(a, twice, forecast)).toEqual([said(a, twice, forecast)]);
    expect(found(a, revenue('2015', '16 billion USD', GOAL), forecast)).toEqual([]);
  });

  test('cut off instead of rounded, are not off: the real claims of 2016', () => {
    const [whole, seventyOne] = [revenue('2015', '68.434 billion CNY'), share('71.3')];
    const rounded = part('48.7 billion CNY');
    expect(found(rounded, whole, seventyOne)).toEqual([said(rounded, whole, seventyOne)]);
    expect(found(part('truncated 48.7 billion CNY'), whole, seventyOne)).toEqual([]);
  });
});

test('nothing is found without a relation that says what goes together', () => {
  const claims = [
    revenue('2013', '32.6 billion CNY'),
    growth('2014', '2.35'),
    revenue('2014', '74.3 billion CNY'),
  ];
  expect(findArithmetic(makeDataset(claims), claims)).toEqual([]);
});

test('what two claims make holds every product of numbers that they can stand for', () => {
  const arbNumber = fc.integer({ min: 1, max: 99 }).map(String);
  fc.assert(
    fc.property(arbNumber, arbNumber, arbNumber, (a, b, c) => {
      const base = revenue('2013', `${a} billion CNY`);
      const factor = growth('2014', b);
      const year = revenue('2014', `${c} billion CNY`);
      const sums = findArithmetic(makeDataset([base, factor, year], { vocabulary }), [
        base,
        factor,
        year,
      ]).flatMap((each) => each.sums);
      const product = Number(a) * Number(b) * 1e9;
      for (const { makes } of sums) {
        expect(makes.lo).toBeLessThanOrEqual(product);
        expect(makes.hi).toBeGreaterThanOrEqual(product);
        expect(year.quantity !== null && meets(makes, quantityInterval(year.quantity))).toBe(false);
      }
      if (sums.length === 0) {
        const low = (Number(a) - 0.5) * (Number(b) - 0.5);
        const high = (Number(a) + 0.5) * (Number(b) + 0.5);
        expect(Number(c) + 0.5).toBeGreaterThanOrEqual(low);
        expect(Number(c) - 0.5).toBeLessThanOrEqual(high);
      }
    }),
  );
});
