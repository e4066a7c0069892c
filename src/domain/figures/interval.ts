/**
 * A closed or open range of real numbers. Ends may be infinite. A bound such as "more than 70"
 * is `{ lo: 70, hi: Infinity, loOpen: true, hiOpen: true }`.
 */
export type Interval = {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
};

/** An interval with the given ends. Infinite ends are always open. Throws RangeError on NaN or on lo > hi. */
export function interval(
  lo: number,
  hi: number,
  open: { readonly lo?: boolean; readonly hi?: boolean } = {},
): Interval {
  if (Number.isNaN(lo) || Number.isNaN(hi))
    throw new RangeError('interval: an end is not a number');
  if (lo > hi) throw new RangeError(`interval: ${lo} is above ${hi}`);
  return {
    lo,
    hi,
    loOpen: (open.lo ?? false) || lo === -Infinity,
    hiOpen: (open.hi ?? false) || hi === Infinity,
  };
}

/** The interval that holds one number only. */
export function point(value: number): Interval {
  return interval(value, value);
}

export function isPoint(i: Interval): boolean {
  return i.lo === i.hi;
}

export function isBounded(i: Interval): boolean {
  return Number.isFinite(i.lo) && Number.isFinite(i.hi);
}

/** Whether some number lies in both. Symmetric. */
export function meets(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether every number of `a` is below every number of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen));
}

/** Both finite ends moved outwards by `by` (0 or more, in the interval's own unit). */
export function widen(i: Interval, by: number): Interval {
  return { ...i, lo: i.lo - by, hi: i.hi + by };
}

/** Every number times `factor`, which must be above 0. */
export function scaleBy(i: Interval, factor: number): Interval {
  if (!(factor > 0)) throw new RangeError(`scaleBy: factor ${factor} is not above 0`);
  return { ...i, lo: i.lo * factor, hi: i.hi * factor };
}

/** Every number divided by `divisor`, which must be above 0. One correctly rounded step, unlike `scaleBy(i, 1 / divisor)`. */
export function divideBy(i: Interval, divisor: number): Interval {
  if (!(divisor > 0)) throw new RangeError(`divideBy: divisor ${divisor} is not above 0`);
  return { ...i, lo: i.lo / divisor, hi: i.hi / divisor };
}

/**
 * All quotients of a number of `a` and a number of `b`. Both must lie at or above 0, as counts and
 * amounts of money do. `null` where `b` reaches 0: the quotient is not defined there.
 */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (a.lo < 0 || b.lo <= 0) return null;
  const lo = b.hi === Infinity ? 0 : a.lo / b.hi;
  const hi = a.hi === Infinity ? Infinity : a.hi / b.lo;
  // 0 is its own quotient by anything, also where the ends of `b` are not held.
  return interval(lo, hi, {
    lo: a.loOpen || (b.hiOpen && a.lo !== 0),
    hi: a.hiOpen || (b.loOpen && a.hi !== 0),
  });
}

/** All products of a number of `a` and a number of `b`. Both must lie at or above 0; `null` otherwise. */
export function product(a: Interval, b: Interval): Interval | null {
  if (a.lo < 0 || b.lo < 0) return null;
  // 0 times anything is 0, also times what has no end.
  const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  const held = (x: number, y: number, xOpen: boolean, yOpen: boolean): boolean =>
    (x === 0 && !xOpen) || (y === 0 && !yOpen) || (!xOpen && !yOpen);
  const [lo, hi] = [times(a.lo, b.lo), times(a.hi, b.hi)];
  return interval(lo, hi, {
    lo: !held(a.lo, b.lo, a.loOpen, b.loOpen),
    hi: !held(a.hi, b.hi, a.hiOpen, b.hiOpen),
  });
}

/** The least interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const lo = Math.min(a.lo, b.lo);
  const hi = Math.max(a.hi, b.hi);
  const loOpen = [a, b].filter((i) => i.lo === lo).every((i) => i.loOpen);
  const hiOpen = [a, b].filter((i) => i.hi === hi).every((i) => i.hiOpen);
  return interval(lo, hi, { lo: loOpen, hi: hiOpen });
}
