import type { Claim } from '@/domain/record/claim';
import { printedInterval, targetInterval } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import { inUnitOf } from '@/domain/findings/verdict';

/** Target and outcome on one axis that begins at 0; all places are shares of its length. */
export type AxisShape = {
  readonly aim: { readonly from: number; readonly to: number };
  /** Solid up to the least that came, fading up to the most it can have been. */
  readonly came: { readonly solid: number; readonly fade: number };
  readonly added: boolean;
};

/** Room at the end of the axis, and behind a figure without an upper end, as shares of the longest. */
const ROOM = 1.06;
const BEYOND = 1.25;
const DRAWN: readonly string[] = ['count', 'money'];

/** Null where the two have no axis in common: ranks, shares, other units, or no outcome. */
export function axisShape(
  { vocabulary, rates }: Pick<Dataset, 'vocabulary' | 'rates'>,
  target: Claim,
  outcome: Claim | null,
): AxisShape | null {
  const figure = outcome?.quantity ?? null;
  if (target.quantity === null || outcome === null || figure === null) return null;
  const { unit } = target.quantity;
  const type = unitOf(vocabulary, unit)?.type;
  if (type === undefined || !DRAWN.includes(type)) return null;
  const came = inUnitOf(rates, outcome, unit);
  if (came === null) return null;
  const aim = targetInterval(target.quantity);
  const aimEnd = Number.isFinite(aim.hi) ? aim.hi : aim.lo;
  // In the outcome's own unit the bar ends where the figure was printed, and not half a digit below it.
  const printed = printedInterval(figure);
  const solid = figure.unit === unit ? printed.lo : came.lo;
  const printedEnd = figure.unit === unit ? printed.hi : came.hi;
  const fade = Number.isFinite(printedEnd) ? printedEnd : solid * BEYOND;
  const length = Math.max(aimEnd, fade) * ROOM;
  if (length <= 0) return null;
  return {
    aim: { from: aim.lo / length, to: aimEnd / length },
    came: { solid: solid / length, fade: fade / length },
    added: outcome.added,
  };
}
