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
  if (earlier.unit !== later.unit) return null;
  const printed = quotient(printedInterval(later), printedInterval(earlier));
  const possible = quotient(quantityInterval(later), quantityInterval(earlier));
  if (printed === null || possible === null) return null;
  return { printed: lessOne(printed), possible: lessOne(possible) };
}

function lessOne(ratio: Interval): Interval {
  return { ...ratio, lo: ratio.lo - 1, hi: ratio.hi - 1 };
}
