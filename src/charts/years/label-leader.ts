import type { Box } from '../layout/geometry';
import type { Segment } from '../layout/segment';
import { apart, distance, NEAR } from './label-distance';
import type { Ground } from './label-ground';
import { fadeAbove } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';
import { columnsOf } from './year-columns';

/** A hairline from a label to its mark. */
export type Leader = Segment;

/** What a label speaks of: the top of a bar, with what fades above a bound; of all others the whole mark. */
export function pointedAt(
  mark: BarMark,
  { bars, boxFor, plot }: Pick<Ground, 'bars' | 'boxFor' | 'plot'>,
): Box {
  const box = boxFor(mark);
  if (mark.form === 'bound') {
    const fade = fadeAbove(box, plot);
    return { ...fade, height: fade.height + Math.min(box.height, 8) };
  }
  const isColumn = columnsOf(bars).includes(mark);
  return isColumn ? { ...box, height: Math.min(box.height, 8) } : box;
}

/** From a label to its mark where that is not so near that it goes without saying. */
export function leaderBetween(label: Box, mark: Box): Leader | null {
  if (distance(label, mark) <= NEAR) return null;
  const { across } = apart(label, mark);
  const [x1, x2] = ends([label.x, label.width], [mark.x, mark.width]);
  const [y1, y2] = ends([label.y, label.height], [mark.y, mark.height]);
  // Beside it a line begins at the middle of the text, above it at its foot.
  const middle = label.y + label.height / 2;
  return across > 0 ? { x1, x2, y1: middle, y2 } : { x1, x2, y1, y2 };
}

type Stretch = readonly [from: number, length: number];

/** The two points at which two stretches of a line are nearest to one another; where they meet, the middle of that. */
function ends([a, aLength]: Stretch, [b, bLength]: Stretch): readonly [number, number] {
  if (a + aLength < b) return [a + aLength, b];
  if (b + bLength < a) return [a, b + bLength];
  const middle = (Math.max(a, b) + Math.min(a + aLength, b + bLength)) / 2;
  return [middle, middle];
}
