import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbPrintedNumber, arbQuantity, arbScale } from '@/testing/arb-quantity';
import { makeQuantity, quantityOf } from '@/testing/make-claim';
import { contains, isWithin } from '@/testing/interval-sets';
import { interval, meets, point } from './interval';
import {
  comparedInterval,
  decimalsOf,
  inBaseUnits,
  printedInterval,
  printedNumber,
  quantityInterval,
  targetInterval,
  type Quantity,
} from './quantity';

const below = { hi: true };
const single = (number: string, scale: Quantity['scale']): Quantity =>
  makeQuantity({ numbers: [number], scale });

describe('inBaseUnits', () => {
  test.each([
    ['74.3', 'billion', 74_300_000_000],
    ['61', 'million', 61_000_000],
    ['7.2', 'million', 7_200_000],
    ['0.1', 'thousand', 100],
    ['1.19', 'billion', 1_190_000_000],
    ['2010', 'one', 2010],
  ] as const)('%s %s is exactly %d', (number, scale, units) => {
    expect(inBaseUnits(number, scale)).toBe(units);
  });
});

describe('what rounding adds above the printed number', () => {
  const rounding = (text: string): number =>
    comparedInterval(quantityOf(text)).hi - printedInterval(quantityOf(text)).hi;

  test.each([
    ['61 million phones', 500_000],
    ['12.6 billion CNY', 50_000_000],
    ['1.19 billion EUR', 5_000_000],
    ['7 countries', 0.5],
    ['6.5 percent', 0.05],
    ['range 9.5..10 million phones', 50_000],
  ])('%s: %d', (text, half) => {
    expect(rounding(text)).toBeCloseTo(half, 10);
  });

  test('goes by the printed digits, and not by the value', () => {
    expect(rounding('10 billion CNY')).toBe(500_000_000);
    expect(rounding('10.0 billion CNY')).toBe(50_000_000);
    expect(decimalsOf('10')).toBe(0);
    expect(decimalsOf('10.00')).toBe(2);
  });
});

describe('what a printed figure can stand for', () => {
  test.each([
    ['61 million phones', interval(60_500_000, 61_500_000, below)],
    ['12.6 billion CNY', interval(12_550_000_000, 12_650_000_000, below)],
    ['about 1.19 billion EUR', interval(1_185_000_000, 1_195_000_000, below)],
    ['more-than 70 million phones', interval(70_000_000, Infinity, { lo: true })],
    ['at-least 70 million phones', interval(70_000_000, Infinity)],
    ['less-than 70 million phones', interval(0, 70_000_000, below)],
    ['at-most 70 million phones', interval(0, 70_000_000)],
    ['range 80..100 million phones', interval(80_000_000, 100_000_000)],
    ['rank 1..3 rank', interval(1, 3)],
    ['0 phones', interval(0, 0.5, below)],
  ])('%s', (text, expected) => {
    expect(quantityInterval(quantityOf(text))).toEqual(expected);
  });

  test('61 million is 60.5 and not 61.5', () => {
    const sold = quantityInterval(quantityOf('61 million phones'));
    expect(contains(sold, 60_500_000)).toBe(true);
    expect(contains(sold, 61_499_999)).toBe(true);
    expect(contains(sold, 61_500_000)).toBe(false);
    expect(meets(sold, quantityInterval(quantityOf('62 million phones')))).toBe(false);
  });

  test('always holds the printed ends', () => {
    fc.assert(
      fc.property(arbQuantity(), (quantity) => {
        expect(isWithin(printedInterval(quantity), quantityInterval(quantity))).toBe(true);
      }),
    );
  });

  test('always holds a printed number', () => {
    fc.assert(
      fc.property(arbPrintedNumber, arbScale, (number, scale) => {
        const held = quantityInterval(single(number, scale));
        expect(contains(held, inBaseUnits(number, scale))).toBe(true);
      }),
    );
  });

  test('of two neighbours in print is never the same, and nothing lies between', () => {
    const digits = fc.tuple(fc.nat(9_999_999), fc.nat(3));
    fc.assert(
      fc.property(digits, arbScale, ([count, decimals], scale) => {
        const print = (n: number): string => (n / 10 ** decimals).toFixed(decimals);
        const [one, next] = [count, count + 1].map((n) =>
          quantityInterval(single(print(n), scale)),
        );
        expect(one?.hi).toBe(next?.lo);
        expect(one?.hiOpen).toBe(true);
        expect(next?.loOpen).toBe(false);
      }),
    );
  });
});

describe('printed ends', () => {
  test('of a single number are the number', () => {
    expect(printedInterval(quantityOf('61 million phones'))).toEqual(point(61_000_000));
  });

  test('a single target is a threshold, and not what rounds to it', () => {
    expect(targetInterval(quantityOf('100 billion CNY'))).toEqual(point(100_000_000_000));
    expect(targetInterval(quantityOf('range 80..100 million phones'))).toEqual(
      interval(80_000_000, 100_000_000),
    );
  });

  test('the number of a bound stands alone for rates', () => {
    expect(printedNumber(quantityOf('more-than 13.6 billion EUR'))).toEqual(
      interval(13_550_000_000, 13_650_000_000, below),
    );
    expect(printedNumber(quantityOf('range 80..100 million phones'))).toEqual(
      interval(79_500_000, 80_500_000, below),
    );
  });
});

describe('what is compared', () => {
  test.each([
    ['61 million phones', interval(60_500_000, 61_500_000, below)],
    ['more-than 70 million phones', interval(69_500_000, Infinity, { lo: true })],
    ['at-least 70 million phones', interval(69_500_000, Infinity)],
    ['less-than 70 million phones', interval(0, 70_500_000, below)],
    ['at-most 70 million phones', interval(0, 70_500_000, below)],
    ['range 80..100 million phones', interval(79_500_000, 100_500_000, below)],
    ['rank 1..3 rank', interval(0.5, 3.5, below)],
  ])('of %s is widened by the rounding of print', (text, expected) => {
    expect(comparedInterval(quantityOf(text))).toEqual(expected);
  });

  test('holds what the figure can stand for', () => {
    fc.assert(
      fc.property(arbQuantity(), (quantity) => {
        expect(isWithin(quantityInterval(quantity), comparedInterval(quantity))).toBe(true);
      }),
    );
  });

  test('is met by no number that would be printed as one past its end', () => {
    const compared = (text: string): ReturnType<typeof comparedInterval> =>
      comparedInterval(quantityOf(text));
    expect(meets(compared('rank 1..3 rank'), compared('3 rank'))).toBe(true);
    expect(meets(compared('rank 1..3 rank'), compared('4 rank'))).toBe(false);
    expect(meets(compared('range 80..100 phones'), compared('101 phones'))).toBe(false);
    expect(meets(compared('range 80..100 phones'), compared('79 phones'))).toBe(false);
    expect(meets(compared('at-most 70 phones'), compared('71 phones'))).toBe(false);
    expect(meets(compared('range 6.1..6.2 percent'), compared('6.3 percent'))).toBe(false);
    expect(meets(compared('1.1 percent'), compared('1.2 percent'))).toBe(false);
  });
});

describe('a source that cuts digits off', () => {
  test.each([
    // Real claims: 71.3 % of 68.434 bn is 48.79 bn, which nobody would round to 48.7.
    ['truncated 48.7 billion CNY', interval(48_700_000_000, 48_800_000_000, below)],
    ['truncated 9.89 billion CNY', interval(9_890_000_000, 9_900_000_000, below)],
    ['truncated 8 one phones', interval(8, 9, below)],
  ])('%s stands for what lies from it up to the next digit', (text, stands) => {
    expect(quantityInterval(quantityOf(text))).toEqual(stands);
    expect(comparedInterval(quantityOf(text))).toEqual(stands);
    expect(printedNumber(quantityOf(text))).toEqual(stands);
  });

  test('printed the same digit for each number that it can stand for, and for no other', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 0, max: 3 }), fc.nat(99), (n, decimals, more) => {
        const number = (n / 10 ** decimals).toFixed(decimals);
        const stands = quantityInterval(
          makeQuantity({ form: 'truncated', numbers: [number], scale: 'one' }),
        );
        const longer = Number(`${n}.${String(more).padStart(2, '0')}e-${decimals}`);
        expect(contains(stands, longer)).toBe(true);
        expect(contains(stands, Number(`${n + 1}e-${decimals}`))).toBe(false);
      }),
    );
  });
});
