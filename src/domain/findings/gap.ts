import type { Claim, Kind } from '../record/claim';
import { point, quotient, type Interval } from '../figures/interval';
import { quantityInterval, targetInterval } from '../figures/quantity';
import type { Dataset, UNIT_TYPES } from '../record/record';
import { unitOf } from '../record/units';
import { inUnitOf, type Judgement } from './verdict';

/** Units of which a part can be missing: a share of a rank, a year or a share says nothing. */
const DIVISIBLE: readonly (typeof UNIT_TYPES)[number][] = ['count', 'money'];

/** Kinds of claims that tell what came; another promise does not. */
const CAME: readonly Kind[] = ['outcome', 'interim', 'estimate'];

/**
 * How far what came lies from the least that was aimed at, as a share of it over all that the figures can stand for: 66.8
 * against 100 is −33 %, "more than 70" against 80 to 100 is more than −12.5 %. Null where it is not defined, and for a figure of after the due day, when it no longer counts.
 */
export function howFarOff(
  { vocabulary, rates }: Pick<Dataset, 'vocabulary' | 'rates'>,
  target: Claim,
  outcome: Claim,
): Interval | null {
  if (target.quantity === null || target.metric !== outcome.metric) return null;
  if (isAfterDue(target, outcome)) return null;
  const { unit } = target.quantity;
  const type = unitOf(vocabulary, unit)?.type;
  if (type === undefined || !DIVISIBLE.includes(type)) return null;
  const came = inUnitOf(rates, outcome, unit);
  // Of a ceiling the least is 0, and a share of that is not defined.
  const least = targetInterval(target.quantity).lo;
  const ratio = came === null ? null : quotient(came, point(least));
  return ratio === null ? null : { ...ratio, lo: ratio.lo - 1, hi: ratio.hi - 1 };
}

function isAfterDue({ period: due }: Claim, { period }: Claim): boolean {
  return due !== null && period !== null && period.to > due.to;
}

/**
 * The claim that a judgement is best shown beside: with a figure of the target's metric. Of the outcomes that arithmetic
 * weighs the most exact one, of an editor's claims the first. Null where none has a figure that can be set against it.
 */
export function outcomeShown({ target, by, because, note }: Judgement): Claim | null {
  const alike = because.filter(
    ({ kind, metric, quantity }) =>
      CAME.includes(kind) && metric !== null && metric === target.metric && quantity !== null,
  );
  // An editor names the best first, also where arithmetic decides alike.
  if (by === 'curated' || note !== null) return alike[0] ?? null;
  const [best = null] = alike.toSorted((a, b) =>
    looseness(a) < looseness(b) ? -1 : looseness(a) > looseness(b) ? 1 : 0,
  );
  return best;
}

/** How wide a figure is for its size, its rounding included; without bound for "more than 70". */
function looseness({ quantity }: Claim): number {
  if (quantity === null) return Infinity;
  const { lo, hi } = quantityInterval(quantity);
  return hi === Infinity ? Infinity : (hi - lo) / Math.max(1, hi);
}
