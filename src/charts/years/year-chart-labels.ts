import { apart, distance, FAR, NEAR } from './label-distance';
import { isInside, overlaps, type Box } from '../layout/geometry';
import type { LabelRequest } from '../layout/place-labels';
import { textWidth } from '../layout/text-width';
import { fadeAbove } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';
import { columnsOf, hostIn, isGoal, isWhole } from './year-columns';

export const LABEL_SIZE = 12;
/** Height of a line of a label in pixels. */
export const LINE = 15;
/** Lines of one label stand a little closer. */
export const BAR_LINE = 14;
/** Room for a sign beside a label. */
const SIGN = 15;
/** From a mark to a label beside it. */
const BESIDE = 5;
/** Room that there is to the right of every plot. */
export const LEAST_MARGIN = 8;
/** So far above its usual place a label is as near to its bar as it can be without a hairline. */
const RAISED = 4;
/** Steps by which a label may give way to others, up and down; a hairline joins it to its mark then. */
const STEPS = [1, -1, 2, -2, 3, -3] as const;

/** What labels are placed on: the plot, and all bars with where they stand. */
export type Ground = {
  readonly plot: Box;
  readonly bars: readonly BarMark[];
  readonly boxFor: (mark: BarMark) => Box;
  /** Whether years are so narrow that figures of whole ones are told in few digits from the start. */
  readonly isNarrow: boolean;
};

/** What is written: on one line or two, never more, and whether the sign of the mark stands beside it. */
type Writing = { readonly lines: readonly string[]; readonly signed: boolean };

/** A place for a label. */
export type TextPlace = Box & Writing;

type Size = Pick<Box, 'width' | 'height'>;
type Lines = readonly string[];

/** The width of a line of a label. */
export function labelWidth(line: string): number {
  return textWidth(line, LABEL_SIZE + 0.5, true);
}

function sizeOf({ lines, signed }: Writing): Size {
  return {
    width: Math.max(...lines.map(labelWidth)) + (signed ? SIGN : 0),
    height: lines.length * BAR_LINE + 1,
  };
}

/** On one line, or broken at its space, else before its unit: "32" over "bn GBP". */
function linesOf(text: string): readonly Lines[] {
  const joint = text.includes(' ') ? ' ' : /\p{L}/u.test(text) ? '\u00a0' : null;
  const [first = '', ...rest] = joint === null ? [text] : text.split(joint);
  return rest.length === 0 ? [[text]] : [[text], [first, rest.join(joint ?? '')]];
}

/**
 * What can be written, best first: each text on one line, then the same on two. A conflict is signed whatever room that takes,
 * and what is merely counted otherwise where there is room, on the bar of a whole year.
 */
function writings(mark: BarMark, isNarrow = false): readonly Writing[] {
  const texts =
    isNarrow && isWhole(mark) ? [...mark.shorter, mark.label] : [mark.label, ...mark.shorter];
  const all = texts.flatMap(linesOf);
  const write = (signed: boolean): readonly Writing[] => all.map((lines) => ({ lines, signed }));
  if (mark.sign === 'conflict') return write(true);
  const first = mark.sign === 'counted' && isWhole(mark) ? write(true).slice(0, 1) : [];
  return [...first, ...write(false)];
}

/** The same, with one-line texts before all that are broken. */
function lineFirst(mark: BarMark, isNarrow = false): readonly Writing[] {
  const all = writings(mark, isNarrow);
  const isLine = ({ lines }: Writing): boolean => lines.length === 1;
  return [...all.filter(isLine), ...all.filter((one) => !isLine(one))];
}

/** Places for the label of a mark, best first; none so far away that nobody would look for it there. */
export function labelRequest(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const request = anywhere(mark, ground);
  const target = pointedAt(mark, ground);
  const isNear = (place: TextPlace): boolean => distance(place, target) <= FAR;
  return { ...request, candidates: request.candidates.filter(isNear) };
}

function anywhere(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  if (isGoal(mark)) return goalLabel(mark, ground);
  if (mark.form === 'tick') return tickLabel(mark, ground);
  return hostIn(ground.bars, mark) === mark ? barLabel(mark, ground) : insetLabel(mark, ground);
}

function centred(box: Box, size: Size, y: number): Box {
  return { x: box.x + box.width / 2 - size.width / 2, y, ...size };
}

/** Above a bar, in its top where there is room for it alone, or beside it. A bound fades above: it is labelled inside. */
function barLabel(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const box = ground.boxFor(mark);
  const all = lineFirst(mark, ground.isNarrow);
  return {
    key: mark.key,
    // A label stands on its own bar, and what is inset in another bar stands on that one too.
    mayCover: [mark.key],
    candidates: [
      ...(mark.form === 'bound' ? all.flatMap((writing) => insideOf(box, writing)) : []),
      ...all.flatMap((writing) => atBar(mark, writing, ground)),
      ...all
        .filter(({ signed }) => signed === (mark.sign === 'conflict'))
        .flatMap((writing) => [...asideOf(box, writing), ...overOf(box, writing)]),
    ],
  };
}

/** In the top of a bar. */
function insideOf(box: Box, writing: Writing): readonly TextPlace[] {
  const size = sizeOf(writing);
  const fits = size.width <= box.width - 1 && box.height >= size.height + 6;
  return fits ? [{ ...centred(box, size, box.y + 4), ...writing }] : [];
}

function atBar(mark: BarMark, writing: Writing, { plot, boxFor }: Ground): readonly TextPlace[] {
  const box = boxFor(mark);
  const size = sizeOf(writing);
  if (writing.signed && mark.sign === 'counted' && size.width > box.width + SIGN) return [];
  const above = centred(box, size, box.y - size.height - 2);
  const isBound = mark.form === 'bound';
  const fade = isBound ? fadeAbove(box, plot) : box;
  const aboveFade = centred(box, size, fade.y - size.height - 2);
  // Flush with either side of its bar, where a neighbour is higher.
  const flush = [box.x + box.width - size.width, box.x].map((x) => ({ ...above, x }));
  const end = plot.x + plot.width + LEAST_MARGIN - size.width;
  const inPlot = { ...above, x: Math.min(Math.max(above.x, plot.x - 4), end) };
  // Over what stands just above its bar.
  const raised = { ...above, y: above.y - RAISED };
  const places = isBound
    ? [above, aboveFade, inPlot]
    : [above, inPlot, ...flush, raised, ...insideOf(box, writing)];
  return places.map((place) => ({ ...place, ...writing }));
}

/** Beside a box at its top, or a step or two above: to the right, then to the left. */
function asideOf(box: Box, writing: Writing): readonly TextPlace[] {
  const size = sizeOf(writing);
  const step = size.height + 2;
  const right = box.x + box.width + BESIDE + 3;
  const left = box.x - size.width - BESIDE - 3;
  const at = (x: number, steps: readonly number[]): readonly Box[] =>
    steps.map((count) => ({ x, y: box.y - LINE / 2 - count * step, ...size }));
  return [...at(right, [0, 1, 2]), ...at(left, [0, 1])].map((place) => ({ ...place, ...writing }));
}

/** Above a box, over what stands there. */
function overOf(box: Box, writing: Writing): readonly TextPlace[] {
  const size = sizeOf(writing);
  return [1, 2].map((count) => ({
    ...centred(box, size, box.y - size.height - count * (size.height + 2)),
    ...writing,
  }));
}

/** In its own top, else above that within the bar in which it stands, else beside all bars of its year. */
function insetLabel(mark: BarMark, { bars, boxFor }: Ground): LabelRequest<TextPlace> {
  const [box, hosting] = [boxFor(mark), hostIn(bars, mark)];
  const host = boxFor(hosting);
  const within = (writing: Writing): readonly TextPlace[] => {
    const size = sizeOf(writing);
    const y = box.y - size.height - 2;
    const own = size.width <= box.width && box.height >= size.height + 6;
    const above = size.width <= host.width - 1 && y - 2 >= host.y;
    return [
      ...(own ? [{ ...centred(box, size, box.y + 4), ...writing }] : []),
      ...(above ? [{ ...clampedTo(host, centred(box, size, y)), ...writing }] : []),
    ];
  };
  const across = (writing: Writing): readonly TextPlace[] => {
    const size = sizeOf(writing);
    const y = box.y - size.height - 2;
    const fits = isAcross(size, hosting, host) && y - 2 >= host.y;
    return fits ? [{ ...centred(host, size, y), ...writing }] : [];
  };
  const inside = [mark.label, ...mark.shorter].flatMap((text) => {
    const all = linesOf(text).map((lines) => ({ lines, signed: mark.sign === 'conflict' }));
    return [...all.flatMap(within), ...all.flatMap(across)];
  });
  const ofYear = columnsOf(bars.filter(({ year }) => year === mark.year)).map(boxFor);
  const x = Math.min(...ofYear.map((one) => one.x));
  const end = Math.max(...ofYear.map((one) => one.x + one.width));
  const whole = { ...box, x, width: end - x };
  return {
    key: mark.key,
    mayCover: [mark.key, hosting.key],
    candidates: [...inside, ...lineFirst(mark).flatMap((writing) => asideOf(whole, writing))],
  };
}

/** Dark text may leave a pale bar a little on both sides. */
function isAcross({ width }: Size, bar: BarMark, box: Box): boolean {
  return bar.added && width <= box.width + 14;
}

function clampedTo(outer: Box, box: Box): Box {
  const last = outer.x + outer.width - box.width - 0.5;
  return { ...box, x: Math.max(outer.x + 0.5, Math.min(box.x, last)) };
}

/** Within its outline, in the bar that it crosses, to the right of its line or some steps from there; else above or below it. */
function goalLabel(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const { bars, boxFor } = ground;
  const all = lineFirst(mark);
  const columns = columnsOf(bars.filter(({ year }) => year === mark.year));
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
  const crossed = ofYear.flatMap((bar) => {
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
function tickLabel(mark: BarMark, { boxFor }: Ground): LabelRequest<TextPlace> {
  const box = boxFor(mark);
  const all = lineFirst(mark).filter(({ lines }) => lines.length === 1);
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

/** A hairline from a label to its mark. */
export type Leader = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>;

/** What a label speaks of: the top of a bar, with what fades above a bound; of all others the whole mark. */
export function pointedAt(mark: BarMark, { bars, boxFor, plot }: Ground): Box {
  const box = boxFor(mark);
  if (mark.form === 'bound') {
    const fade = fadeAbove(box, plot);
    return { ...fade, height: fade.height + Math.min(box.height, 8) };
  }
  const isColumn = columnsOf(bars).includes(mark);
  return isColumn ? { ...box, height: Math.min(box.height, 8) } : box;
}

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
