import { quotient, type Interval } from './interval';
import { printedInterval, quantityInterval, type Quantity } from './quantity';

/** Growth from one figure to a later one, as shares: 0.5 is +50 %. */
export type Growth = {
  /** From the figures as printed. A point where both are single numbers; open upwards where the later is a lower bound. */
  readonly printed: Interval;
  /** From all that the printed figures can stand for. Contains `printed`. */
  readonly possible: Interval;
};

/** Growth from `earlier` to `later`. Null where it is not defined: other units, from 0, or without a lower figure. */
export function growthBetween(earlier: Quantity, later: Quantity): Growth | null {
  return onRatio(earlier, later, (ratio) => ratio - 1);
}

/**
 * Compound annual growth from `earlier` to `later`, `years` apart (1 or more): the share by which each year must have
 * grown. Null as in `growthBetween`.
 */
export function cagrBetween(earlier: Quantity, later: Quantity, years: number): Growth | null {
  return years < 1 ? null : onRatio(earlier, later, (ratio) => ratio ** (1 / years) - 1);
}

/** `later` as a multiple of `base`: 1 is the same. Null as in `growthBetween`. */
export function indexOn(base: Quantity, later: Quantity): Growth | null {
  return onRatio(base, later, (ratio) => ratio);
}

/** A rising function of the ratio of two figures, carried through as intervals. */
function onRatio(earlier: Quantity, later: Quantity, of: (ratio: number) => number): Growth | null {
  if (earlier.unit !== later.unit) return null;
  const printed = quotient(printedInterval(later), printedInterval(earlier));
  const possible = quotient(quantityInterval(later), quantityInterval(earlier));
  if (printed === null || possible === null) return null;
  const carry = (ratio: Interval): Interval => ({ ...ratio, lo: of(ratio.lo), hi: of(ratio.hi) });
  return { printed: carry(printed), possible: carry(possible) };
}
