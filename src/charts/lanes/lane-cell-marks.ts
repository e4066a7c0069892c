import { gatheredMark, strongestSign, type FormatMore } from '../layout/gather';
import type { Box } from '../layout/geometry';
import type { Mark } from '../parts/mark';
import type { CellFigure, LaneCell, LanePoint } from './lane-chart-data';
import type { BarBoxes } from './lane-cell-labels';
import { gatherPoints, RADIUS, type Group } from './lane-parts-layout';

type Scales = {
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
  readonly base: number;
  /** Width of a bar. */
  readonly bar: number;
};

export type CellMarks = {
  readonly figures: readonly CellFigure[];
  /** Of each of these figures. */
  readonly bars: readonly BarBoxes[];
  readonly points: readonly LanePoint[];
};

/** What a small chart draws: as one mark what stands at one time, and a dot that would hide a low bar with that. */
export function marksOfCell(
  figures: readonly Group<CellFigure>[],
  points: LaneCell['points'],
  { xOf, yOf, base, bar }: Scales,
  more: FormatMore,
): CellMarks {
  const drawn = figures.map((group) => {
    const [{ form, at, value }] = group;
    return { group, box: barOf(form, xOf(at), yOf(value), base, bar) };
  });
  const isHiding = ({ box }: BarBoxes, { at }: LanePoint): boolean =>
    Math.abs(box.x + box.width / 2 - xOf(at)) < box.width / 2 + RADIUS + 1 &&
    box.height / 2 < RADIUS + 1;
  const barUnder = (point: LanePoint): BarBoxes | undefined =>
    drawn.find(({ box }) => isHiding(box, point))?.box;
  return {
    figures: drawn.map(({ group: [lead, ...others], box }) => {
      const hiding = points.filter((point) => barUnder(point) === box);
      return {
        ...lead,
        ...gatheredMark<Mark>([lead, ...others, ...hiding], more),
        sign: strongestSign([lead, ...others, ...hiding]),
      };
    }),
    bars: drawn.map(({ box }) => box),
    points: gatherPoints(
      points.filter((point) => barUnder(point) === undefined),
      xOf,
      more,
    ),
  };
}

function barOf(
  form: CellFigure['form'],
  x: number,
  y: number,
  base: number,
  width: number,
): BarBoxes {
  const box = { x: x - width / 2, y, width, height: Math.max(1.5, base - y) };
  return { box, fade: form === 'bound' ? { ...box, y: y - 8, height: 8 } : null };
}

/** Half the height at which a line can be hit. */
const NEAR = 2;

/** Where a line is hit: all along it, but where it runs through the middle of what is drawn. */
export function hitsOfLine(line: Box | null, drawn: readonly Box[]): readonly Box[] {
  if (line === null) return [];
  const crossed = drawn
    .filter(({ y, height }) => Math.abs(y + height / 2 - line.y) <= NEAR + 0.5)
    .toSorted((a, b) => a.x - b.x);
  const hits: Box[] = [];
  let x = line.x;
  for (const box of [...crossed, { x: line.x + line.width, width: 0 }]) {
    const width = Math.min(box.x, line.x + line.width) - x;
    if (width > 0) hits.push({ x, y: line.y - NEAR, width, height: 2 * NEAR });
    x = Math.max(x, box.x + box.width);
  }
  return hits;
}
