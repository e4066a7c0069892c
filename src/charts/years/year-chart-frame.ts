import type { Box } from '../layout/geometry';
import { decimalsOfTicks, logTicks, niceTicks } from '../layout/nice-scale';
import { textWidth } from '../layout/text-width';
import { bandsOf, CLOSE, type Bands } from './year-bands';
import { bracketsHeight, bracketsOf } from './year-brackets';
import type { BarMark, YearChartData } from './year-chart-data';
import { LEAST_MARGIN } from './bar-label';
import { LABEL_SIZE, labelWidth } from './label-writing';
import { isGoal } from './year-columns';
import { growthRows } from './year-growth-layout';

/** Room above the plot. */
const TOP = 22;
/** Least room for the names of values. */
const AXIS_WIDTH = 34;
/** Height of the row of years. */
export const YEARS_ROW = 24;
/** Height of growth below the years, and of each row of it after the first. */
const GROWTH_ROW = 17;
export const GROWTH_STEP = 15;
const NOTES_ROW = 18;

/** What stands around the plot of a chart of years, before there is one. */
export type YearFrame = {
  readonly ticks: readonly number[];
  readonly axisWidth: number;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  readonly plot: Box;
};

export function frameOf(data: YearChartData, width: number, height: number): YearFrame {
  const ticks = ticksOf(data);
  const axisWidth = axisWidthOf(ticks, data);
  const right = rightMargin(data, width);
  const plotWidth = width - axisWidth - right;
  const bottom = footHeight(data, bandsOf(data, { x: axisWidth, width: plotWidth }));
  return {
    ticks,
    axisWidth,
    margin: { top: TOP, right, bottom, left: 0 },
    plot: { x: axisWidth, y: TOP, width: plotWidth, height: height - TOP - YEARS_ROW - bottom },
  };
}

/** Where labels of a chart may stand. */
export function boundsOf(plot: Box, width: number): Box {
  return { x: plot.x - 4, y: 0, width: width - plot.x + 4, height: plot.y + plot.height };
}

/** The axis begins at nothing, as bars must; it goes below only for growth that does. */
export function ticksOf(data: YearChartData): readonly number[] {
  const tops = data.bars.map((bar) => bar.hi * (bar.form === 'bound' ? 1.12 : 1));
  const above = tops.filter((top) => top > 0);
  if (data.scale === 'log' && above.length > 0) {
    return logTicks(Math.min(...above), Math.max(...above));
  }
  return niceTicks(Math.max(1, ...tops), 4, Math.min(0, ...tops));
}

function axisWidthOf(ticks: readonly number[], data: YearChartData): number {
  const decimals = decimalsOfTicks(ticks);
  const labels = ticks.map((tick) => textWidth(data.formatTick(tick, decimals), LABEL_SIZE));
  return Math.max(AXIS_WIDTH, ...labels.map((label) => label + 10));
}

/** Where what stands below the years and their growth begins, from the axis. */
export function belowGrowth(rows: number): number {
  return YEARS_ROW + (rows === 0 ? 0 : GROWTH_ROW + (rows - 1) * GROWTH_STEP);
}

/** Height of all that stands below the years. */
function footHeight(data: YearChartData, bands: Bands): number {
  const growth = belowGrowth(growthRows(data.growth, bands)) - YEARS_ROW;
  return growth + bracketsHeight(bracketsOf(data, bands)) + (data.notes.length > 0 ? NOTES_ROW : 0);
}

/** Room for the labels that stand to the right of the last year's marks. */
function rightMargin(data: YearChartData, width: number): number {
  const last = data.years.at(-1);
  const beside = data.bars.filter(
    (bar) => bar.year === last && (isGoal(bar) || bar.form === 'tick') && bar.saidBy === null,
  );
  const marginFor = (textOf: (bar: BarMark) => string): number => {
    const widest = Math.max(0, ...beside.map((bar) => labelWidth(textOf(bar))));
    const band = (width - AXIS_WIDTH) / Math.max(1, data.years.length);
    return Math.max(LEAST_MARGIN, Math.min(width * 0.22, widest + 18 - band * 0.13));
  };
  const long = marginFor(({ label }) => label);
  const { least } = bandsOf(data, { x: AXIS_WIDTH, width: width - AXIS_WIDTH - long });
  return least < CLOSE ? marginFor(({ label, shorter }) => shorter[0] ?? label) : long;
}
