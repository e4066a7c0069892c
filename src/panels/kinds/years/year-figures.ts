import type { Claim } from '@/domain/record/claim';
import { divideBy, isBounded, type Interval } from '@/domain/figures/interval';
import { convert, exchangeOver } from '@/domain/figures/money';
import { wholeYear, yearsOf } from '@/domain/time/period';
import { printedInterval } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';
import type { Axis } from './axis';

/** A claim that stands on the axis, with its printed ends in the axis' unit. */
export type YearFigure = { readonly claim: Claim; readonly year: number; readonly at: Interval };

/** The year that a figure stands at: the one it is about, or of which its period is a part. Null for longer spans. */
export function yearOfFigure(claim: Claim): number | null {
  if (claim.period === null) return null;
  const whole = wholeYear(claim.period);
  if (whole !== null) return whole;
  const { from, to } = yearsOf(claim.period);
  return from === to ? from : null;
}

/**
 * Whether a claim is a figure of this chart. What repeats an amount in another currency is not drawn a second time, a
 * figure in passing, in a statement, would look like an outcome, and an estimate of a quarter like one of the year.
 */
function isOnAxis(claim: Claim, axis: Axis): boolean {
  return (
    claim.metric === axis.metric &&
    claim.kind !== 'statement' &&
    !isEstimateOfPart(claim) &&
    claim.quantity !== null &&
    claim.restates === null &&
    claim.markets.includes(axis.market) &&
    yearOfFigure(claim) !== null
  );
}

/** Parts of years that the company tells are inset; of what others estimate only whole years are drawn. */
function isEstimateOfPart({ kind, period }: Claim): boolean {
  return kind === 'estimate' && period !== null && wholeYear(period) === null;
}

/** The figures of a chart; other currencies are placed at the average rate of their period, or left out where there is none. */
export function figuresOf(
  dataset: Dataset,
  claims: readonly Claim[],
  axis: Axis,
): readonly YearFigure[] {
  return claims.flatMap((claim): readonly YearFigure[] => {
    const year = yearOfFigure(claim);
    if (!isOnAxis(claim, axis) || claim.quantity === null || claim.period === null) return [];
    if (year === null) return [];
    const printed = printedInterval(claim.quantity);
    const { unit } = claim.quantity;
    if (unit === axis.unit) return [{ claim, year, at: divideBy(printed, axis.per) }];
    const exchange = exchangeOver(dataset.rates, claim.period, unit, axis.unit);
    if (!axis.converts || exchange === null) return [];
    return [{ claim, year, at: divideBy(convert(printed, exchange), axis.per) }];
  });
}

/** The largest end on the axis that is a number. */
export function topOf(at: Interval): number {
  return isBounded(at) ? at.hi : at.lo;
}
