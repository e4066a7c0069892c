import type { Box } from '../layout/geometry';
import type { LabelRequest } from '../layout/place-labels';
import { textWidth } from '../layout/text-width';
import { fadeAbove, hostIn, isBar } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';

export const LABEL_SIZE = 12;
/** Height of a line of a label in pixels. */
export const LINE = 15;
/** Lines of one label stand a little closer. */
export const BAR_LINE = 14;
/** Room for a sign beside a label. */
const SIGN = 15;

/** What labels are placed on: the plot, the width of a year, and all bars with where they stand. */
export type Ground = {
  readonly plot: Box;
  readonly band: number;
  readonly bars: readonly BarMark[];
  readonly boxFor: (mark: BarMark) => Box;
};

/** A goal's label may reach into the next year's band, by this much of a band. */
const GOAL_REACH = 1.6;

/** A label breaks where there is less room: "32.6" over "bn GBP", ">" over "70", or every part on a line of its own. */
export function linesOf(mark: BarMark, ground: Ground): readonly string[] {
  const byUnit = mark.label.split('\u00a0');
  const parts = byUnit.length === 1 ? mark.label.split(' ') : byUnit;
  const [figure = '', ...unit] = parts;
  if (unit.length === 0) return [mark.label];
  const twoLines = [figure, unit.join('\u00a0')];
  if (!isBar(mark))
    return widest([mark.label]) <= ground.band * GOAL_REACH ? [mark.label] : twoLines;
  // Within its bar a label has no room beside it: a sign stands in the bar, too.
  const room = standsWithin(mark, ground)
    ? hostBox(mark, ground).width - signRoom(mark)
    : ground.band;
  const fits = (lines: readonly string[]): boolean => widest(lines) <= room - 2;
  return [[mark.label], twoLines].find(fits) ?? parts;
}

/** A bound fades above and is labelled inside, and so is what stands inset in another bar. */
function standsWithin(mark: BarMark, ground: Ground): boolean {
  return mark.form === 'bound' || hostIn(ground.bars, mark) !== mark;
}

/** What stands inset may be labelled across the whole bar around it. */
function hostBox(mark: BarMark, ground: Ground): Box {
  return ground.boxFor(hostIn(ground.bars, mark));
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE + 0.5, true)));
}

export function labelRequest(mark: BarMark, ground: Ground): LabelRequest {
  return isBar(mark) ? barLabel(mark, ground) : goalLabel(mark, ground);
}

/** Whether there is room for a label between the edges of its own bar; else one inset stands above them, in the whole. */
function standsInside(box: Box, size: Size): boolean {
  return size.width <= box.width - 2;
}

type Size = Pick<Box, 'width' | 'height'>;

function signRoom({ sign }: BarMark): number {
  return sign === null ? 0 : SIGN;
}

function sizeOf(mark: BarMark, lines: readonly string[]): Size {
  return {
    width: widest(lines) + signRoom(mark),
    height: lines.length * BAR_LINE + 1,
  };
}

function centred(box: Box, size: Size, y: number): Box {
  return { x: box.x + box.width / 2 - size.width / 2, y, ...size };
}

/** Above a bar; inside its top for a bound (it fades above) and for what stands inset in another bar. */
function barLabel(mark: BarMark, ground: Ground): LabelRequest {
  const { plot, bars, boxFor } = ground;
  const box = boxFor(mark);
  const size = sizeOf(mark, linesOf(mark, ground));
  const above = centred(box, size, box.y - size.height - 2);
  const inside = centred(box, size, box.y + (standsInside(box, size) ? 4 : -size.height - 2));
  const covered = hostIn(bars, mark) !== mark;
  const fits = size.width <= hostBox(mark, ground).width - 2 && box.height >= size.height + 6;
  const within = fits && standsWithin(mark, ground);
  if (covered && !within) return { key: mark.key, candidates: besideBars(mark, size, ground) };
  const inPlot = { ...above, x: Math.max(above.x, plot.x - 4) };
  // A low bound, such as one of growth, has no room inside: then above where it fades out.
  const fade = mark.form === 'bound' ? [fadeAbove(box, plot)] : [];
  const aboveFade = fade.map(({ y }) => centred(box, size, y - size.height - 2));
  // Flush with either side of its bar, where a neighbour is higher.
  const flush = [box.x + box.width - size.width, box.x].map((x) => ({ ...above, x }));
  return {
    key: mark.key,
    candidates: within
      ? [inside, above]
      : [above, ...aboveFade, inPlot, ...flush, ...(fits ? [inside] : [])],
    // A label stands on its own bar, and what is inset in another bar stands on that one too.
    mayCover: covered
      ? bars.filter(({ year }) => year === mark.year).map(({ key }) => key)
      : [mark.key],
  };
}

/** To the right of its line, else to the left or above; a step up or down where another label is in the way. */
function goalLabel(mark: BarMark, ground: Ground): LabelRequest {
  const { plot, boxFor } = ground;
  const box = boxFor(mark);
  const size = sizeOf(mark, linesOf(mark, ground));
  const { width, height } = size;
  const middle = box.y + box.height / 2 - height / 2;
  const right = box.x + box.width + 6;
  const left = box.x - width - 6;
  const steps = [0, -1, 1, -2, 2, -3, 3].map((count) => count * (height + 3));
  const beside = steps.map((step) => ({ x: right, y: middle + step, ...size }));
  const before = steps.map((step) => ({ x: left, y: middle + step, ...size }));
  const above = centred(box, size, box.y - height - 3);
  const within =
    box.height >= height + 4 && width <= box.width - 6 ? [centred(box, size, middle)] : [];
  const clamped = { ...above, x: Math.min(Math.max(above.x, plot.x), plot.x + plot.width - width) };
  return {
    key: mark.key,
    mayCover: [mark.key],
    candidates: [...within, ...beside, above, clamped, ...before],
  };
}

/** To the right of all bars of its year, at its own top. */
function besideBars(mark: BarMark, size: Size, { bars, boxFor }: Ground): readonly Box[] {
  const box = boxFor(mark);
  const edges = bars
    .filter((other) => other.year === mark.year && isBar(other))
    .map((other) => boxFor(other).x + boxFor(other).width);
  const x = Math.max(box.x + box.width, ...edges) + 6;
  const y = box.y + Math.min(box.height / 2, 12) - LINE / 2;
  const step = size.height + 2;
  return [0, step, -step, 2 * step].map((by) => ({ x, y: y + by, ...size }));
}

export function noteKey(mark: BarMark): string {
  return `${mark.key} note`;
}

/** The word beside a figure, such as the period of an interim one. */
export function noteRequest(mark: BarMark, ground: Ground): LabelRequest {
  const box = ground.boxFor(mark);
  const size: Size = { width: textWidth(mark.note ?? '', LABEL_SIZE), height: LINE };
  return {
    key: noteKey(mark),
    mayCover: [mark.key],
    candidates: [...besideBars(mark, size, ground), centred(box, size, box.y - 2 * LINE - 2)],
  };
}
