import type { ChartSize } from './mark';

/** Heights that are known before a chart is there, in pixels, so that its place can be kept. */
export const YEAR_CHART_HEIGHT: Readonly<Record<ChartSize, number>> = { card: 220, page: 430 };

/** Least height of a lane on a card, and of all lanes of a card together, so that neighbours end on one line. */
const LEAST_LANE = 36;
const LEAST_LANES = 504;
/** Above the first lane, and below the last one for the years. */
export const LANES_TOP = 10;
export const LANES_AXIS = 28;

export function laneCardHeight(lanes: number): number {
  return LANES_TOP + Math.max(LEAST_LANES, lanes * LEAST_LANE) + LANES_AXIS;
}

/** Below this width the lanes are a list: a line of time would be too short to read. */
export const LANES_NARROW = 460;
