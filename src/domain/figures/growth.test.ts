import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbQuantity } from '@/testing/arb-quantity';
import { quantityOf } from '@/testing/make-claim';
import { growthBetween, type Growth } from './growth';
import { isWithin } from '@/testing/interval-sets';
import { isPoint } from './interval';

const growth = (earlier: string, later: string): Growth | null =>
  growthBetween(quantityOf(earlier), quantityOf(later));

describe('growth', () => {
  test('from 7.2 to 18.7 million is +159.7 %, give or take what rounds to them', () => {
    const found = growth('7.2 million phones', '18.7 million phones');
    expect(found?.printed.lo).toBeCloseTo(1.5972, 4);
    expect(found === null ? null : isPoint(found.printed)).toBe(true);
    expect(found?.possible.lo).toBeCloseTo(18.65 / 7.25 - 1, 10);
    expect(found?.possible.hi).toBeCloseTo(18.75 / 7.15 - 1, 10);
  });

  test('to more than 70 after 61 million is more than +14.8 %, without an upper end', () => {
    const found = growth('61 million phones', 'more-than 70 million phones');
    expect(found?.printed).toMatchObject({ hi: Infinity, loOpen: true, hiOpen: true });
    expect(found?.printed.lo).toBeCloseTo(70 / 61 - 1, 10);
    expect(found?.possible).toMatchObject({ hi: Infinity, loOpen: true });
    expect(found?.possible.lo).toBeCloseTo(70 / 61.5 - 1, 10);
  });

  test('after a bound has no lower end but the loss of all', () => {
    const found = growth('more-than 70 million phones', '80 million phones');
    expect(found?.printed.lo).toBe(-1);
    expect(found?.printed.hi).toBeCloseTo(80 / 70 - 1, 10);
  });

  test('to nothing is the loss of all', () => {
    expect(growth('61 million phones', '0 phones')?.printed).toMatchObject({ lo: -1, hi: -1 });
  });

  test('downwards is negative', () => {
    expect(growth('80 million phones', '40 million phones')?.printed).toMatchObject({
      lo: -0.5,
      hi: -0.5,
    });
  });

  test.each([
    ['0 phones', '61 million phones', 'from nothing'],
    ['at-most 5 million phones', '61 million phones', 'from what may have been nothing'],
    ['61 million phones', '61 million CNY', 'to another unit'],
    ['10 billion CNY', '1.19 billion EUR', 'to another currency'],
  ])('from %s to %s is not defined: %s', (earlier, later) => {
    expect(growth(earlier, later)).toBeNull();
  });

  test('that is possible holds the printed one', () => {
    // Figures of one scale: with a billionth of another, the loss of all is the same number, rounded or not.
    const figure = arbQuantity(['phones'], fc.stringMatching(/^\d{1,3}(\.\d)?$/)).map(
      (quantity) => ({ ...quantity, scale: 'million' }) as const,
    );
    fc.assert(
      fc.property(figure, figure, (earlier, later) => {
        const found = growthBetween(earlier, later);
        if (found === null) return;
        expect(isWithin(found.printed, found.possible)).toBe(true);
        expect(found.possible.lo).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});
