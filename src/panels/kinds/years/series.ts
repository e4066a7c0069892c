import type { Claim, Kind } from '@/domain/record/claim';
import { contradict } from '@/domain/findings/conflict';
import { groupBy } from '@/domain/basics/group-by';
import type { ExchangeRates } from '@/domain/record/record';
import { wholeYear } from '@/domain/time/period';
import type { YearFigure } from './year-figures';

/** The outcome of a year: one figure, or several that contradict one another. */
export type YearPoint = {
  readonly year: number;
  readonly figures: readonly [YearFigure, ...YearFigure[]];
};

/** Outcomes, or estimates, of whole years that count the same, in one unit: one a year, oldest first. */
export type Series = readonly [YearPoint, ...YearPoint[]];

/**
 * The series among figures, in the order of their first year. Of figures that agree the first speaks for its year: put
 * first what is to speak.
 */
export function seriesAmong(
  figures: readonly YearFigure[],
  rates: ExchangeRates,
  kind: Kind = 'outcome',
): readonly Series[] {
  const whole = figures.filter(({ claim }) => claim.kind === kind && isOfWholeYear(claim));
  return [...groupBy(whole, countedBy).values()]
    .flatMap((alike): readonly Series[] => {
      const [first, ...later] = pointsOf(alike, rates);
      return first === undefined ? [] : [[first, ...later]];
    })
    .toSorted(([a], [b]) => a.year - b.year);
}

function isOfWholeYear({ period }: Claim): boolean {
  return period !== null && wholeYear(period) !== null;
}

/** What two figures must have in common to be compared. */
function countedBy({ claim }: YearFigure): string {
  return [claim.basis, claim.quantity?.unit, ...claim.markets.toSorted()].join(' ');
}

function pointsOf(figures: readonly YearFigure[], rates: ExchangeRates): readonly YearPoint[] {
  return [...groupBy(figures, ({ year }) => year)]
    .flatMap(([year, [first, ...others]]): readonly YearPoint[] =>
      first === undefined ? [] : [{ year, figures: [first, ...against(first, others, rates)] }],
    )
    .toSorted((a, b) => a.year - b.year);
}

function against(
  first: YearFigure,
  others: readonly YearFigure[],
  rates: ExchangeRates,
): readonly YearFigure[] {
  return others.filter(({ claim }) => contradict(rates, first.claim, claim));
}

/**
 * The series that a headline tells: the one that most years of the chart rest on. Of two such that in which the record's
 * own sources speak, else the later one. `told` are the figures that a card draws, so that card and page tell the same.
 */
export function mainSeries(
  series: readonly Series[],
  told: readonly YearFigure[],
): Series | undefined {
  const claims = new Set(told.map(({ claim }) => claim.id));
  const years = (one: Series): number =>
    one.filter(({ figures }) => figures.some(({ claim }) => claims.has(claim.id))).length;
  const own = (one: Series): number =>
    one.some(({ figures }) => figures.some(({ claim }) => !claim.added)) ? 1 : 0;
  return series.toSorted(
    (a, b) => years(b) - years(a) || own(b) - own(a) || lastYear(b) - lastYear(a),
  )[0];
}

function lastYear(series: Series): number {
  return (series.at(-1) ?? series[0]).year;
}
