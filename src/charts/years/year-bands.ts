import type { Box } from '../layout/geometry';
import { sidesOf } from './year-columns';
import type { BarMark, YearChartData } from './year-chart-data';

/** The places of the years side by side, in pixels. */
export type Bands = {
  readonly centre: (year: number) => number;
  readonly width: (year: number) => number;
  /** The narrowest of them. */
  readonly least: number;
  /** How wide a bar is at most. */
  readonly column: number;
  /** Whether each year has a place for another record beside that of this one. */
  readonly isShared: boolean;
};

/** A year with several bars is wider, by this much of a year for each further one. */
const MORE = 0.6;
const MOST_COLUMNS = 4;
/** Widest bars: estimates beside them leave them less room. */
const ALONE = 72;
const WITH_TICKS = 54;
/** Years so narrow have no room for a name beside a figure. */
export const CLOSE = 60;

/** Shares a plot out among the years: they are alike but for those with several bars side by side. */
export function bandsOf(
  { years, bars }: Pick<YearChartData, 'years' | 'bars'>,
  { x, width }: Pick<Box, 'x' | 'width'>,
): Bands {
  const isShared = bars.some(({ beside }) => beside === true);
  const weights = years.map((year) => weightOf(year, bars, isShared));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const one = width / Math.max(1, all);
  const places = new Map<number, Pick<Box, 'x' | 'width'>>();
  let at = x;
  for (const [index, year] of years.entries()) {
    const wide = (weights[index] ?? 1) * one;
    places.set(year, { x: at, width: wide });
    at += wide;
  }
  const place = (year: number): Pick<Box, 'x' | 'width'> =>
    places.get(year) ?? { x: x + (year - (years[0] ?? 0)) * one, width: one };
  return {
    centre: (year) => place(year).x + place(year).width / 2,
    width: (year) => place(year).width,
    least: one,
    column: bars.some(({ form }) => form === 'tick') ? WITH_TICKS : ALONE,
    isShared,
  };
}

function weightOf(year: number, bars: readonly BarMark[], isShared: boolean): number {
  const { own, beside } = sidesOf(bars.filter((bar) => bar.year === year));
  const least = isShared ? 1 : 0;
  const columns = Math.max(least, own.length) + Math.max(least, beside.length);
  return 1 + MORE * Math.max(0, Math.min(MOST_COLUMNS, columns) - 1);
}
