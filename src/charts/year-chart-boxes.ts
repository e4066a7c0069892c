import type { Box } from './geometry';
import type { BarForm, BarMark } from './year-chart-data';

const STANDING: ReadonlySet<BarForm> = new Set(['solid', 'inset', 'bound', 'dotted']);

/** Whether a mark stands on the axis as a bar. The others are goals, which hang at their height. */
export function isBar(mark: BarMark): boolean {
  return STANDING.has(mark.form);
}

/** Full-year figures of one year stand side by side; parts of the year stand inset in the middle of them. */
export function boxOf(
  mark: BarMark,
  all: readonly BarMark[],
  centre: (year: number) => number,
  band: number,
  yOf: (value: number) => number,
): Box {
  const width = Math.min(band * 0.6, 76);
  const y = yOf(mark.hi);
  const height = Math.max(0, yOf(mark.lo) - y);
  const middle = centre(mark.year);
  if (!isBar(mark)) {
    const wide = Math.min(band * 0.74, width + 12);
    return { x: middle - wide / 2, y, width: wide, height };
  }
  const isInset = mark.form === 'inset';
  const beside = all.filter(
    (other) => other.year === mark.year && isBar(other) && (other.form === 'inset') === isInset,
  );
  const total = isInset ? insetWidth(beside.length, width) : width;
  const slot = total / beside.length;
  const gap = beside.length > 1 ? Math.min(2, slot / 4) : 0;
  return { x: middle - total / 2 + beside.indexOf(mark) * slot, y, width: slot - gap, height };
}

/** One part of a year is narrower than the bar of the year; several share nearly all of its width. */
function insetWidth(count: number, width: number): number {
  return Math.max(14, width * (count === 1 ? 0.6 : 0.9));
}

/** Beyond a lower bound: where its bar fades out. */
export function fadeAbove(box: Box, plot: Box): Box {
  const height = Math.max(0, Math.min(plot.height * 0.14, box.y - plot.y));
  return { ...box, y: box.y - height, height };
}
