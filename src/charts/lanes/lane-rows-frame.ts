import type { Box } from '../layout/geometry';
import type { ChartSize } from '../parts/mark';
import type { LaneChartData, LaneRow } from './lane-chart-data';
import { LINE, RADIUS, widthOf } from './lane-parts-layout';
import { BAR, RAISED } from './lane-row-labels';

/** Heights within a row: of labels above its bar, of each promise below it, and around them. */
type Heights = Readonly<
  Record<'above' | 'noLabels' | 'plan' | 'padding' | 'foot' | 'least' | 'lines', number>
>;
/** `foot` is below a bar without promises, and `least` what a row needs for its pill; `lines` are those of labels above a bar. */
const LOOSE: Heights = {
  above: 16,
  noLabels: 5,
  plan: 18,
  padding: 5,
  foot: 8,
  least: 28,
  lines: 3,
};
/** On a card beside which others stand: four of them fit one screen. */
const TIGHT: Heights = {
  above: 16,
  noLabels: 4,
  plan: 16,
  padding: 3,
  foot: 4,
  least: 26,
  lines: 3,
};
/** On a narrow screen the name stands on a line of its own. */
const NAME_LINE = 22;
/** Between what stands at the end of a row. */
export const GAP = 10;

/** Where a chart of rows stands, and how much room it has. */
export type RowsFrame = {
  readonly top: number;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly size: ChartSize;
};

/** Columns of a chart of rows: names to the left and states to the right where there is room beside the plot. */
export type Columns = {
  readonly isNarrow: boolean;
  readonly plot: Box;
  readonly width: number;
  readonly size: ChartSize;
  readonly heights: Heights;
};

export function columnsOf(data: LaneChartData, { top, width, isNarrow, size }: RowsFrame): Columns {
  const heights = size === 'card' && !isNarrow ? TIGHT : LOOSE;
  if (isNarrow)
    return {
      isNarrow,
      width,
      size,
      heights,
      plot: { x: RADIUS + 1, y: top, width: width - 2 * RADIUS - 2, height: 0 },
    };
  const left = Math.ceil(Math.max(...data.rows.map(({ label }) => widthOf(label, true)))) + 14;
  const right = Math.ceil(
    Math.max(...data.rows.map(({ state, all }) => widthOf(state) + widthOf(all.label) + 18 + GAP)),
  );
  const x = Math.min(left, width * 0.3);
  return {
    isNarrow,
    width,
    size,
    heights,
    plot: { x, y: top, width: width - x - right - GAP, height: 0 },
  };
}

/** How high a row is, and where in it its bar and its first promise stand. */
export function heightsOf(
  { segments, points }: LaneRow,
  top: number,
  { isNarrow, heights }: Columns,
  { lines, planLines }: { readonly lines: number; readonly planLines: number },
): {
  readonly head: number;
  readonly isBarred: boolean;
  readonly height: number;
  readonly middle: number;
  readonly firstPlan: number;
} {
  const head = isNarrow ? NAME_LINE : 0;
  const isBarred = segments.length + points.length > 0;
  // Some of the room that they take is there: a label stands less high above a dot than above a bar.
  const dots = segments.length > 0 && points.length > 0 ? RAISED - 1.75 : 0;
  const above = dots + (lines === 0 ? heights.noLabels : heights.above + (lines - 1) * (LINE + 1));
  const foot = isBarred
    ? planLines > 0
      ? 3 + (18 - heights.plan) / 2
      : heights.foot
    : heights.padding;
  const barred = isBarred ? above + BAR : 0;
  const start = top + heights.padding + head;
  const middle = start + (isBarred ? above + BAR / 2 : heights.plan / 2);
  return {
    head,
    isBarred,
    height: Math.max(
      heights.least,
      heights.padding + head + barred + planLines * heights.plan + foot,
    ),
    middle,
    // A word beside the end of the bar is higher than the bar.
    firstPlan: isBarred ? middle + BAR / 2 + 1 + (18 - heights.plan) / 2 : start,
  };
}
