import { textWidth } from '../layout/text-width';
import type { Bands } from './year-bands';
import type { GrowthMark } from './year-chart-data';
import { LABEL_SIZE } from './label-writing';

/** Growth stands below the year that it leads to. */
export type PlacedGrowth = {
  readonly mark: GrowthMark;
  /** Its middle and its width. */
  readonly x: number;
  readonly width: number;
  /** The row below the years, from 0. */
  readonly row: number;
  /** An arrow alone where labels would touch even on two rows. */
  readonly text: string;
};

const GROWTH_GAP = 4;

/** Rows that growth takes up below the years: two where labels would touch on one. */
export function growthRows(marks: readonly GrowthMark[], bands: Bands): number {
  if (marks.length === 0) return 0;
  return touch(marks, bands, 1) && !touch(marks, bands, 2) ? 2 : 1;
}

/** Whether labels would touch that stand in turn on so many rows. */
function touch(marks: readonly GrowthMark[], { centre }: Bands, rows: number): boolean {
  return marks.some((a, index) => {
    const next = marks[index + rows];
    if (next === undefined) return false;
    const room = centre(next.toYear) - centre(a.toYear) - GROWTH_GAP;
    return (textWidth(a.label, LABEL_SIZE) + textWidth(next.label, LABEL_SIZE)) / 2 > room;
  });
}

export function placeGrowth(
  marks: readonly GrowthMark[],
  bands: Bands,
  end: number,
): readonly PlacedGrowth[] {
  const rows = growthRows(marks, bands);
  const onlyArrows = touch(marks, bands, rows);
  return marks.map((mark, index) => {
    const text = onlyArrows ? mark.arrow : mark.label;
    const width = textWidth(text, LABEL_SIZE);
    return {
      mark,
      x: Math.min(bands.centre(mark.toYear), end - width / 2),
      width,
      row: index % rows,
      text,
    };
  });
}
