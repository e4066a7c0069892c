import { isBelow, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';

export type Arithmetic = 'met' | 'missed' | 'undecided';

/** The first rank is the best, and a ceiling is kept from below. */
export function lessIsBetter({ form }: Pick<Quantity, 'form'>): boolean {
  return form === 'rank' || form === 'less-than' || form === 'at-most';
}

/**
 * Wholly inside or above the aim is met, wholly below it is missed, anything else is undecided. Where less is better, the
 * other way round.
 */
export function verdictOn(came: Interval, aim: Interval, less: boolean): Arithmetic {
  // As negative numbers they are ordered like everything else.
  if (less) return verdictOn(negative(came), negative(aim), false);
  if (isBelow(came, aim)) return 'missed';
  const reaches = came.lo > aim.lo || (came.lo === aim.lo && (!aim.loOpen || came.loOpen));
  return reaches ? 'met' : 'undecided';
}

function negative(i: Interval): Interval {
  return { lo: -i.hi, hi: -i.lo, loOpen: i.hiOpen, hiOpen: i.loOpen };
}
