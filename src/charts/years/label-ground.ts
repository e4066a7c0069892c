import type { Box } from '../layout/geometry';
import type { Size } from './label-writing';
import type { BarMark } from './year-chart-data';

/** What labels are placed on: the plot, and all bars with where they stand. */
export type Ground = {
  readonly plot: Box;
  readonly bars: readonly BarMark[];
  readonly boxFor: (mark: BarMark) => Box;
  /** Whether years are so narrow that figures of whole ones are told in few digits from the start. */
  readonly isNarrow: boolean;
  /** Whether they have no room for the longest labels beside them: estimates are told without whose they are. */
  readonly isClose: boolean;
};

/** Steps by which a label may give way to others, up and down; a hairline joins it to its mark then. */
export const STEPS = [1, -1, 2, -2, 3, -3] as const;

/** A label of this size in the middle of a box, its top at `y`. */
export function centred(box: Box, size: Size, y: number): Box {
  return { x: box.x + box.width / 2 - size.width / 2, y, ...size };
}

/** Dark text may leave a pale bar a little on both sides. */
export function isAcross({ width }: Size, bar: BarMark, box: Box): boolean {
  return bar.added && width <= box.width + 14;
}
