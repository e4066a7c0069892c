import type { Claim } from '@/domain/record/claim';
import { divideBy, isBounded, type Interval } from '@/domain/figures/interval';
import { convert, exchangeOfYear } from '@/domain/figures/money';
import { wholeYear, yearsOf } from '@/domain/time/period';
import { printedInterval } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';

/** What one year chart plots: one metric, in one unit. */
export type Axis = {
  readonly metric: string;
  readonly unit: string;
  /** Figures of other markets are told below the axis. */
  readonly market: string;
  /** Whether other currencies are converted, or told below the axis. */
  readonly converts: boolean;
  /** Base units in one unit of the axis: a million for "million phones". */
  readonly per: number;
};

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
 * Whether a claim is a figure of this chart. What repeats an amount in another currency is not drawn a second time, and
 * a figure in passing, in a statement, would look like an outcome.
 */
function isOnAxis(claim: Claim, axis: Axis): boolean {
  return (
    claim.metric === axis.metric &&
    claim.kind !== 'statement' &&
    claim.quantity !== null &&
    claim.restates === null &&
    claim.markets.includes(axis.market) &&
    yearOfFigure(claim) !== null
  );
}

/** The figures of a chart; other currencies are placed at the average rate of their year, or left out where there is none. */
export function figuresOf(
  dataset: Dataset,
  claims: readonly Claim[],
  axis: Axis,
): readonly YearFigure[] {
  return claims.flatMap((claim): readonly YearFigure[] => {
    const year = yearOfFigure(claim);
    if (!isOnAxis(claim, axis) || claim.quantity === null || year === null) return [];
    const printed = printedInterval(claim.quantity);
    const { unit } = claim.quantity;
    if (unit === axis.unit) return [{ claim, year, at: divideBy(printed, axis.per) }];
    const exchange = exchangeOfYear(dataset.rates, year, unit, axis.unit);
    if (!axis.converts || exchange === null) return [];
    return [{ claim, year, at: divideBy(convert(printed, exchange), axis.per) }];
  });
}

/** Outcomes of whole years on one basis and market, oldest first, one a year: the claims that growth may be reckoned between. */
export function seriesOf(figures: readonly YearFigure[]): readonly YearFigure[] {
  const outcomes = figures.filter(({ claim }) => claim.kind === 'outcome' && !claim.added);
  const what = outcomes[0] && countedBy(outcomes[0]);
  const years = new Map<number, YearFigure>();
  for (const figure of outcomes) {
    if (countedBy(figure) === what && !years.has(figure.year)) years.set(figure.year, figure);
  }
  return [...years.values()].toSorted((a, b) => a.year - b.year);
}

function countedBy({ claim }: YearFigure): string {
  return [claim.basis, ...claim.markets.toSorted()].join(' ');
}

/** The largest end on the axis that is a number. */
export function topOf(at: Interval): number {
  return isBounded(at) ? at.hi : at.lo;
}
