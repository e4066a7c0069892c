import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbAmount, arbInterval, GRID } from '@/testing/arb-quantity';
import { contains, isWithin } from '@/testing/interval-sets';
import {
  divideBy,
  interval,
  isBelow,
  isBounded,
  isPoint,
  meets,
  point,
  quotient,
  scaleBy,
  widen,
  type Interval,
} from './interval';

const membersOf = (i: Interval): readonly number[] => GRID.filter((value) => contains(i, value));

describe('an interval', () => {
  test('holds its ends unless they are open', () => {
    const closed = interval(1, 2);
    const open = interval(1, 2, { lo: true, hi: true });
    expect([1, 1.5, 2].map((value) => contains(closed, value))).toEqual([true, true, true]);
    expect([1, 1.5, 2].map((value) => contains(open, value))).toEqual([false, true, false]);
    expect([0.999, 2.001].map((value) => contains(closed, value))).toEqual([false, false]);
  });

  test('is open where it is infinite', () => {
    expect(interval(-Infinity, Infinity)).toEqual({
      lo: -Infinity,
      hi: Infinity,
      loOpen: true,
      hiOpen: true,
    });
    expect(interval(70, Infinity, { lo: true })).toMatchObject({ loOpen: true, hiOpen: true });
  });

  test('of one number is a point', () => {
    expect(point(61)).toEqual(interval(61, 61));
    expect(isPoint(point(61))).toBe(true);
    expect(isPoint(interval(61, 62))).toBe(false);
  });

  test('is bounded with two finite ends', () => {
    expect(isBounded(interval(1, 2))).toBe(true);
    expect(isBounded(interval(1, Infinity))).toBe(false);
    expect(isBounded(interval(-Infinity, 1))).toBe(false);
  });

  test('is refused with ends that are exchanged or not numbers', () => {
    expect(() => interval(2, 1)).toThrow(new RangeError('interval: 2 is above 1'));
    expect(() => interval(Number.NaN, 1)).toThrow(RangeError);
    expect(() => interval(1, Number.NaN)).toThrow(RangeError);
  });
});

describe('two intervals', () => {
  test('meet where some number lies in both', () => {
    fc.assert(
      fc.property(arbInterval, arbInterval, (a, b) => {
        expect(meets(a, b)).toBe(membersOf(a).some((value) => contains(b, value)));
      }),
    );
  });

  test('meet each other alike', () => {
    fc.assert(
      fc.property(arbInterval, arbInterval, (a, b) => {
        expect(meets(a, b)).toBe(meets(b, a));
        expect(meets(a, a)).toBe(true);
      }),
    );
  });

  test('meet, or one is below the other: exactly one of the three', () => {
    fc.assert(
      fc.property(arbInterval, arbInterval, (a, b) => {
        expect([isBelow(a, b), isBelow(b, a), meets(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test('that touch do not meet where either end is open', () => {
    expect(meets(interval(1, 2), interval(2, 3))).toBe(true);
    expect(meets(interval(1, 2, { hi: true }), interval(2, 3))).toBe(false);
    expect(meets(interval(1, 2), interval(2, 3, { lo: true }))).toBe(false);
  });

  test('lie within each other where every number does', () => {
    fc.assert(
      fc.property(arbInterval, arbInterval, (inner, outer) => {
        const reach = inner.lo >= outer.lo && inner.hi <= outer.hi;
        const all = membersOf(inner).every((value) => contains(outer, value));
        expect(isWithin(inner, outer)).toBe(reach && all);
        if (isWithin(inner, outer)) expect(meets(inner, outer)).toBe(true);
      }),
    );
  });
});

describe('widen', () => {
  const by = fc.integer({ min: 0, max: 3 });

  test('loses no number, and more of it loses less', () => {
    fc.assert(
      fc.property(arbInterval, by, by, (i, less, more) => {
        expect(widen(i, 0)).toEqual(i);
        expect(isWithin(i, widen(i, less))).toBe(true);
        expect(isWithin(widen(i, less), widen(i, less + more))).toBe(true);
      }),
    );
  });

  test('keeps open ends open', () => {
    expect(widen(interval(70, Infinity, { lo: true }), 5)).toEqual(
      interval(65, Infinity, { lo: true }),
    );
  });
});

describe('quotient', () => {
  test('holds every quotient of a number of the one and a number of the other', () => {
    fc.assert(
      fc.property(arbAmount, arbAmount, (a, b) => {
        const found = quotient(a, b);
        expect(found === null).toBe(b.lo === 0);
        if (found === null) return;
        for (const x of membersOf(a))
          for (const y of membersOf(b)) expect(contains(found, x / y)).toBe(true);
      }),
    );
  });

  test('holds an end only where two ends that are held make it', () => {
    const open = { lo: true, hi: true };
    expect(quotient(interval(2, 4), interval(1, 2))).toEqual(interval(1, 4));
    expect(quotient(interval(2, 4, open), interval(1, 2))).toEqual(interval(1, 4, open));
    expect(quotient(interval(2, 4), interval(1, 2, open))).toEqual(interval(1, 4, open));
    expect(quotient(interval(2, Infinity), interval(1, 2))).toEqual(interval(1, Infinity));
    expect(quotient(interval(2, 4), interval(2, Infinity))).toEqual(interval(0, 2, { lo: true }));
  });

  test('of nothing by something is nothing, whichever ends are open', () => {
    expect(quotient(point(0), interval(1, 2, { lo: true, hi: true }))).toEqual(point(0));
    expect(quotient(interval(0, 4), interval(1, Infinity))).toEqual(interval(0, 4));
  });

  test('is not defined by 0 nor below 0', () => {
    expect(quotient(point(1), interval(0, 2))).toBeNull();
    expect(quotient(point(1), point(0))).toBeNull();
    expect(quotient(interval(-1, 1), point(2))).toBeNull();
  });
});

describe('scaleBy and divideBy', () => {
  const factor = fc.constantFrom(0.25, 0.5, 2, 8);

  test('move every number, and undo each other', () => {
    fc.assert(
      fc.property(arbInterval, factor, (i, by) => {
        for (const value of membersOf(i)) expect(contains(scaleBy(i, by), value * by)).toBe(true);
        expect(divideBy(scaleBy(i, by), by)).toEqual(i);
      }),
    );
  });

  test.each([0, -1, Number.NaN])('refuse %d', (by) => {
    expect(() => scaleBy(point(1), by)).toThrow(RangeError);
    expect(() => divideBy(point(1), by)).toThrow(RangeError);
  });
});
