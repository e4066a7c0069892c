import type { ChartSize } from './mark';

/** Heights that are known before a chart is there, in pixels, so that its place can be kept. */
export const YEAR_CHART_HEIGHT: Readonly<Record<ChartSize, number>> = { card: 212, page: 430 };

/** What lanes take up on a card as a rule: what is drawn is as high as it needs to be. */
const LANE = 45;
const MOST_LANES = 4;
const AXIS = 22;
const CELLS = 108;
const CELLS_IN_LINE = 3;
const PILLS = 30;

export function laneCardHeight(cells: number, lanes: number): number {
  if (cells > 0) return Math.ceil(cells / CELLS_IN_LINE) * CELLS + PILLS;
  return Math.min(lanes, MOST_LANES) * LANE + AXIS + (lanes > MOST_LANES ? PILLS : 0);
}

/** Below this width names stand above their lanes, and small charts below each other. */
export const LANES_NARROW = 460;
