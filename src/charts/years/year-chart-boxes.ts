import type { Box } from '../layout/geometry';
import type { Bands } from './year-bands';
import type { BarMark, PartOfYear, YearChartData } from './year-chart-data';
import { columnsOf, hostIn, isBar, isGoal, sidesOf } from './year-columns';

type Span = Pick<Box, 'x' | 'width'>;

/** Height of a cap on a log scale, in pixels. */
const CAP = 5;

/** From the foot of a bar to its figure, upwards or downwards; on a log scale, which has no foot, a cap at the figure. */
function heightOf(
  mark: BarMark,
  scale: YearChartData['scale'],
  yOf: (value: number) => number,
): Pick<Box, 'y' | 'height'> {
  if (mark.form === 'tick') return { y: yOf(mark.hi), height: 0 };
  if (scale === 'log' && isBar(mark)) return { y: yOf(mark.hi) - CAP / 2, height: CAP };
  const [a, b] = [yOf(mark.hi), yOf(mark.lo)];
  return { y: Math.min(a, b), height: Math.abs(b - a) };
}

/** Figures of one year stand side by side; a part of the year stands inset in its place, and estimates at the edge of the bar. */
export function boxOf(
  mark: BarMark,
  { bars, scale }: Pick<YearChartData, 'bars' | 'scale'>,
  bands: Bands,
  yOf: (value: number) => number,
): Box {
  const ofYear = bars.filter(({ year }) => year === mark.year);
  return { ...spanOf(mark, ofYear, bands), ...heightOf(mark, scale, yOf) };
}

/** Where a mark stands between left and right. */
export function spanOf(mark: BarMark, ofYear: readonly BarMark[], bands: Bands): Span {
  const { columns, x, width, band } = placeOf(mark, ofYear, bands);
  if (isGoal(mark)) return goalSpan(x, width, band);
  if (mark.form === 'tick') return { x: x + width - TICK.within, width: tickWidth(band, width) };
  const host = hostIn(ofYear, mark);
  const at = columns.indexOf(host);
  const slot = at < 0 ? { x, width } : columnSpan({ x, width }, at, columns.length);
  return mark.form === 'inset' ? insetIn(mark, ofYear, slot) : slot;
}

type Place = Span & {
  /** The bars that share it. */
  readonly columns: readonly BarMark[];
  /** How wide what hangs beside them may be with them. */
  readonly band: number;
};

/** Between the bars of one record and those of another. */
const APART = 3;
/** Of a place that a goal may fill. */
const HANGING = 0.94;

/** The place of a mark's record in a year: all of it, or its side where another record stands beside. */
function placeOf(mark: BarMark, ofYear: readonly BarMark[], bands: Bands): Place {
  const band = bands.width(mark.year);
  const centre = bands.centre(mark.year);
  if (!bands.isShared) {
    const columns = columnsOf(ofYear);
    const width = widthOfYear(columns.length, band, bands.column);
    return { columns, band, width, x: centre - width / 2 };
  }
  const { own, beside } = sidesOf(ofYear);
  const [mine, its] = [Math.max(1, own.length), Math.max(1, beside.length)];
  const all = widthOfYear(mine + its, band, bands.column);
  const slot = all / (mine + its);
  const start = centre - all / 2;
  const gap = Math.min(APART, slot / 5);
  // What hangs at the bars of one record does not reach those of the other.
  const placed = (columns: readonly BarMark[], x: number, width: number): Place => ({
    columns,
    x,
    width,
    band: width / HANGING,
  });
  return mark.beside === true
    ? placed(beside, start + mine * slot, its * slot)
    : placed(own, start, mine * slot - gap);
}

/** How far a tick reaches into the bar, and how wide it is at most. */
const TICK = { within: 4, most: 13 } as const;

function tickWidth(band: number, bars: number): number {
  return Math.min(TICK.most, TICK.within + (band - bars) / 2);
}

function goalSpan(x: number, width: number, band: number): Span {
  const wide = Math.min(band * HANGING, Math.max(Math.min(band * 0.8, width + 12), width + 4));
  return { x: x + width / 2 - wide / 2, width: wide };
}

function columnSpan({ x, width }: Span, at: number, count: number): Span {
  const slot = width / count;
  const gap = count > 1 ? Math.min(2, slot / 4) : 0;
  return { x: x + at * slot, width: slot - gap };
}

/** Fewest pixels of a part of a year. */
const LEAST_PART = 5;
const MIDDLE: PartOfYear = { from: 0.2, to: 0.8 };

/** A part of a year stands where in the year it lies; such as overlap in time stand side by side. */
function insetIn(mark: BarMark, ofYear: readonly BarMark[], slot: Span): Span {
  // Without a whole they share the place of the year.
  const homeOf = (part: BarMark): BarMark | null => {
    const host = hostIn(ofYear, part);
    return host === part ? null : host;
  };
  const parts = ofYear.filter((other) => other.form === 'inset' && homeOf(other) === homeOf(mark));
  const isCrowded = parts.some((a) => parts.some((b) => a !== b && !areApart(a, b, slot.width)));
  if (isCrowded) {
    const total = slot.width * 0.9;
    const each = total / parts.length;
    const x = slot.x + (slot.width - total) / 2 + parts.indexOf(mark) * each;
    return { x, width: each - (parts.length > 1 ? Math.min(2, each / 4) : 0) };
  }
  const { from, to } = mark.part ?? MIDDLE;
  const width = Math.min(slot.width, Math.max(LEAST_PART, (to - from) * slot.width - 1));
  return { x: Math.min(slot.x + from * slot.width, slot.x + slot.width - width), width };
}

/** Whether two parts of a year do not overlap, and are each wide enough to be seen. */
function areApart(a: BarMark, b: BarMark, width: number): boolean {
  const [one, other] = [a.part ?? MIDDLE, b.part ?? MIDDLE];
  const isSeen = [one, other].every(({ from, to }) => (to - from) * width > LEAST_PART);
  return isSeen && (one.to <= other.from + 1e-6 || other.to <= one.from + 1e-6);
}

/** The place of all bars of a year: those of several are as wide together as there is room. */
function widthOfYear(bars: number, band: number, most: number): number {
  return bars > 1 ? Math.min(band * 0.86, bars * Math.min(most, 46)) : Math.min(band * 0.7, most);
}

/** Beyond a lower bound: where its bar fades out. */
export function fadeAbove(box: Box, plot: Box): Box {
  const height = Math.max(0, Math.min(plot.height * 0.14, box.y - plot.y));
  return { ...box, y: box.y - height, height };
}
