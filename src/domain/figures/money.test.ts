import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbAmount } from '@/testing/arb-quantity';
import { RATES } from '@/testing/make-claim';
import { contains, isWithin } from '@/testing/interval-sets';
import { interval, point } from './interval';
import {
  convert,
  convertWidened,
  CURRENCIES,
  exchangeRate,
  impliedRate,
  isCurrency,
  rateOfMonth,
  rateOfYear,
  type Currency,
} from './money';
import type { Rate } from '../record/record';

const arbCurrency = fc.constantFrom<Currency>(...CURRENCIES);
const fourDecimals = fc.integer({ min: 5000, max: 120_000 }).map((n) => n / 10_000);
const arbRate: fc.Arbitrary<Rate> = fc.record({
  cnyPerUsd: fourDecimals,
  cnyPerEur: fourDecimals,
  usdPerEur: fourDecimals,
});
const rate2015: Rate = { cnyPerUsd: 6.2827, cnyPerEur: 6.9733, usdPerEur: 1.1095 };

test('three currencies are known', () => {
  expect(['CNY', 'USD', 'EUR'].every(isCurrency)).toBe(true);
  expect(['phones', 'cny', 'INR', ''].some(isCurrency)).toBe(false);
});

describe('rates', () => {
  test('of a year are those on record, and nothing is filled in', () => {
    expect(rateOfYear(RATES, 2015)).toEqual(rate2015);
    expect(rateOfYear(RATES, 2013)).toBeNull();
    expect(rateOfYear(RATES, 2018)).toBeNull();
  });

  test('of a month give yuan for a dollar by way of the euro', () => {
    expect(rateOfMonth(RATES, '2017-01')).toEqual({
      cnyPerEur: 7.3189,
      usdPerEur: 1.0614,
      cnyPerUsd: 7.3189 / 1.0614,
    });
    expect(rateOfMonth(RATES, '2017-02')).toBeNull();
    expect(rateOfMonth(RATES, '2017')).toBeNull();
  });

  test.each([
    ['USD', 'CNY', 6.2827],
    ['EUR', 'CNY', 6.9733],
    ['EUR', 'USD', 1.1095],
    ['CNY', 'USD', 1 / 6.2827],
    ['CNY', 'EUR', 1 / 6.9733],
    ['USD', 'EUR', 1 / 1.1095],
    ['EUR', 'EUR', 1],
  ] as const)('from %s to %s in 2015: %d', (from, to, rate) => {
    expect(exchangeRate(rate2015, from, to)).toBe(rate);
  });

  test('there and back are one', () => {
    fc.assert(
      fc.property(arbRate, arbCurrency, arbCurrency, (rate, a, b) => {
        expect(exchangeRate(rate, a, b) * exchangeRate(rate, b, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('can stand for what rounds to their fourth decimal, in either direction', () => {
    const there = convertWidened(point(1), rate2015, 'USD', 'CNY');
    expect(there.lo).toBeCloseTo(6.28265, 10);
    expect(there.hi).toBeCloseTo(6.28275, 10);
    fc.assert(
      fc.property(arbRate, arbCurrency, arbCurrency, (rate, a, b) => {
        const held = convertWidened(point(1), rate, a, b);
        expect(contains(held, exchangeRate(rate, a, b))).toBe(true);
        expect(held.hi / held.lo - 1).toBeLessThan(0.0003);
      }),
    );
  });
});

describe('an amount', () => {
  test('of 16 bn USD is 100.5 bn CNY at the rate of 2015', () => {
    expect(convert(point(16e9), rate2015, 'USD', 'CNY')).toEqual(point(16e9 * 6.2827));
    expect(convert(point(16e9), rate2015, 'USD', 'USD')).toEqual(point(16e9));
  });

  test('with two ends keeps both', () => {
    const rate = { cnyPerUsd: 6.5, cnyPerEur: 8, usdPerEur: 1.25 };
    expect(convert(interval(80, 100), rate, 'EUR', 'CNY')).toEqual(interval(640, 800));
  });

  test('keeps open and infinite ends', () => {
    const more = interval(70, Infinity, { lo: true });
    expect(convert(more, rate2015, 'USD', 'CNY')).toMatchObject({ hi: Infinity, loOpen: true });
    expect(convertWidened(more, rate2015, 'CNY', 'EUR')).toMatchObject({
      hi: Infinity,
      loOpen: true,
    });
  });

  test('widened by the rounding of the rate holds the one at the rate as published', () => {
    fc.assert(
      fc.property(arbAmount, arbRate, arbCurrency, arbCurrency, (amount, rate, from, to) => {
        const widened = convertWidened(amount, rate, from, to);
        expect(isWithin(convert(amount, rate, from, to), widened)).toBe(true);
      }),
    );
  });

  test('comes back there and back, within the precision of the rate', () => {
    fc.assert(
      fc.property(arbAmount, arbRate, arbCurrency, arbCurrency, (amount, rate, from, to) => {
        const there = convertWidened(amount, rate, from, to);
        const back = convertWidened(there, rate, to, from);
        const slack = 1e-12;
        expect(back.lo).toBeLessThanOrEqual(amount.lo * (1 + slack));
        expect(back.hi).toBeGreaterThanOrEqual(amount.hi * (1 - slack));
        expect(back.lo).toBeGreaterThanOrEqual(amount.lo * 0.9995);
        if (amount.hi < Infinity) expect(back.hi).toBeLessThanOrEqual(amount.hi * 1.0005);
      }),
    );
  });
});

describe('the rate that two amounts imply', () => {
  test('runs over all that rounding allows', () => {
    const implied = impliedRate(point(10e9), interval(1.185e9, 1.195e9, { hi: true }));
    expect(implied?.lo).toBeCloseTo(8.368, 3);
    expect(implied?.hi).toBeCloseTo(8.439, 3);
  });

  test('is not defined by nothing', () => {
    expect(impliedRate(point(1), interval(0, 1))).toBeNull();
    expect(impliedRate(point(1), point(0))).toBeNull();
  });

  test('holds each rate of members', () => {
    fc.assert(
      fc.property(arbAmount, arbAmount, (first, second) => {
        const implied = impliedRate(first, second);
        expect(implied === null).toBe(second.lo === 0);
        if (implied === null || second.hi === Infinity || first.hi === Infinity) return;
        expect(contains(implied, first.lo / second.lo)).toBe(true);
        expect(contains(implied, first.hi / second.hi)).toBe(true);
      }),
    );
  });
});
