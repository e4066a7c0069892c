import { isInside, overlaps, type Box } from '../layout/geometry';
import type { LabelRequest } from '../layout/place-labels';
import { centred, isAcross, STEPS, type Ground } from './label-ground';
import { lineFirst, sizeOf, type TextPlace, type Writing } from './label-writing';
import type { BarMark } from './year-chart-data';
import { columnsOf, sidesOf } from './year-columns';

/** From a mark to a label beside it. */
const BESIDE = 5;

/** Within its outline, in the bar that it crosses, to the right of its line or some steps from there; else above or below it. */
export function goalLabel(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const { bars, boxFor } = ground;
  const all = lineFirst(mark);
  const columns = sidesOf(bars.filter(({ year }) => year === mark.year)).own;
  // The word alone comes last.
  const bare = mark.shorter.at(-1);
  const told = all.filter(({ lines }) => lines.join(' ') !== bare);
  const moved = (writing: Writing, steps: readonly number[]): readonly TextPlace[] =>
    stepsFrom(boxFor(mark), writing, BESIDE + 6, steps);
  return {
    key: mark.key,
    mayCover: [mark.key, ...columns.map(({ key }) => key)],
    candidates: [
      ...told.flatMap((writing) => nearGoal(mark, writing, ground)),
      ...told.flatMap((writing) => moved(writing, STEPS.slice(0, 4))),
      ...all.flatMap((writing) => nearGoal(mark, writing, ground)),
      ...all.flatMap((writing) => moved(writing, STEPS)),
    ],
  };
}

function nearGoal(
  mark: BarMark,
  writing: Writing,
  { bars, boxFor, plot }: Ground,
): readonly TextPlace[] {
  const box = boxFor(mark);
  const size = sizeOf(writing);
  const below = box.y + box.height + 3;
  const middle = centred(box, size, box.y + box.height / 2 - size.height / 2);
  const isOutlined = box.height >= size.height + 4 && size.width <= box.width - 6;
  const ofYear = columnsOf(bars.filter(({ year }) => year === mark.year));
  const columns = ofYear.map(boxFor);
  const crossed = sidesOf(ofYear).own.flatMap((bar) => {
    const column = boxFor(bar);
    const place = centred(column, size, below);
    const within = { ...place, x: column.x, width: column.width };
    const fits = isInside(place, column) || isAcross(size, bar, column);
    return fits && isInside(within, column) ? [place] : [];
  });
  const last = plot.x + plot.width - size.width;
  const inYear = [box.y - size.height - 3, below]
    .map((y) => centred(box, size, y))
    .map((place) => ({ ...place, x: Math.min(Math.max(place.x, plot.x), last) }))
    // What is half on a bar cannot be read.
    .filter((place) => !columns.some((column) => overlaps(place, column)));
  return [
    ...(isOutlined ? [middle] : []),
    ...crossed,
    { ...middle, x: box.x + box.width + BESIDE },
    ...inYear,
  ].map((place) => ({ ...place, ...writing }));
}

/** To the right of a box, so far from it, and so many steps up or down. */
function stepsFrom(
  box: Box,
  writing: Writing,
  far: number,
  steps: readonly number[],
): readonly TextPlace[] {
  const size = sizeOf(writing);
  const middle = box.y + box.height / 2 - size.height / 2;
  return steps.map((count) => ({
    x: box.x + box.width + far,
    y: middle - count * (size.height + 2),
    ...size,
    ...writing,
  }));
}

/** To the right of its bar at its height, or some steps from there. */
export function tickLabel(mark: BarMark, { boxFor, isClose }: Ground): LabelRequest<TextPlace> {
  const box = boxFor(mark);
  const lines = lineFirst(mark).filter((writing) => writing.lines.length === 1);
  const all = isClose && lines.length > 1 ? lines.slice(1) : lines;
  const moved = (steps: readonly number[]): readonly TextPlace[] =>
    all.flatMap((writing) => stepsFrom(box, writing, 9, steps));
  return {
    key: mark.key,
    mayCover: [mark.key],
    candidates: [
      ...all.flatMap((writing) => [
        ...stepsFrom(box, writing, 3, [0]),
        ...stepsFrom(box, writing, 9, STEPS.slice(0, 4)),
      ]),
      ...moved(STEPS.slice(4, 6)),
    ],
  };
}
