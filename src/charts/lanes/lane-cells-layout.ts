import type { Box } from '../layout/geometry';
import type { CellFigure, CellPromise, LaneCell, LaneChartData } from './lane-chart-data';
import { labelsOfCell, wholeBar, type BarBoxes } from './lane-cell-labels';
import { hitsOfLine, marksOfCell, type CellMarks } from './lane-cell-marks';
import type { FormatMore } from '../layout/gather';
import {
  badgeBox,
  dotAt,
  gathered,
  LINE,
  linesOf,
  signWidth,
  textAt,
  widthOf,
  type PlacedText,
} from './lane-parts-layout';
import { pointsWithRoom } from './lane-room';
import type { PlacedPoint } from './lane-row-labels';
import type { ChartSize } from '../parts/mark';

const GAP = 18;
/** Least width of a small chart. */
const LEAST = 150;
/** And the most: one figure on the whole width of a page is no chart. */
const MOST = 480;
const HEAD = 16;
const AXIS: Readonly<Record<ChartSize, number>> = { card: 15, page: 19 };
/** Height of a promise, and of each further line of its words. */
const PROMISE = 18;
const FURTHER = 15;
/** Between the last of several lines and the next promise. */
const AFTER = 3;
/** Room above the highest figure for its label. */
const OVER = 19;
const BARS: Readonly<Record<ChartSize, number>> = { card: 38, page: 84 };
const BAR: Readonly<Record<ChartSize, number>> = { card: 9, page: 13 };
/** On a narrow screen words stand beside the plot, which is low. */
const NARROW_BARS = 34;
const NARROW_WORDS = 0.58;
/** Between small charts below each other. */
const BELOW = { wide: 6, narrow: 3 };

export type PlacedFigure = BarBoxes & {
  readonly mark: CellFigure;
  readonly label: PlacedText | null;
};

export type PlacedPromise = {
  readonly mark: CellPromise;
  /** At its height, from when it was made to when it was due; null for one that is told in words alone. */
  readonly line: Box | null;
  /** Where that line is hit. */
  readonly hits: readonly Box[];
  readonly figure: PlacedText | null;
  readonly badge: Box;
  /** What is written behind the verdict, and what of it stands below. */
  readonly words: readonly PlacedText[];
};

export type PlacedCell = {
  readonly cell: LaneCell;
  readonly name: readonly PlacedText[];
  readonly base: Box;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly figures: readonly PlacedFigure[];
  readonly points: readonly PlacedPoint[];
  readonly promises: readonly PlacedPromise[];
};

export type CellsLayout = { readonly cells: readonly PlacedCell[]; readonly height: number };

type Frame = {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly size: ChartSize;
};

/** Small charts side by side, each with an axis of its own. */
export function layoutCells(data: LaneChartData, frame: Frame): CellsLayout {
  const { cells } = data;
  if (cells.length === 0) return { cells: [], height: 0 };
  const most = frame.isNarrow
    ? 1
    : Math.max(1, Math.min(cells.length, Math.floor((frame.width + GAP) / (LEAST + GAP))));
  const lines = Math.ceil(cells.length / most);
  const columns = Math.ceil(cells.length / lines);
  const below = frame.isNarrow ? BELOW.narrow : BELOW.wide;
  const share = (frame.width + GAP) / columns - GAP;
  const wide = frame.isNarrow ? share : Math.min(share, MOST);
  const placed: PlacedCell[] = [];
  let top = 0;
  for (let line = 0; line < lines; line += 1) {
    const own = cells.slice(line * columns, (line + 1) * columns);
    const head = Math.max(...own.map((cell) => headOf(cell, wordsWidth(wide, frame))));
    const row = { y: top, width: wide, head };
    placed.push(
      ...own.map((cell, index) =>
        placeCell(cell, { ...row, x: index * (wide + GAP) }, data, frame),
      ),
    );
    top = Math.max(...placed.slice(-own.length).map((cell) => footOf(cell, frame))) + below;
  }
  return { cells: placed, height: top - below };
}

/** Where a small chart stands: how high it is, its words tell. */
type Place = Omit<Box, 'height'> & {
  /** Height of the names of its line. */
  readonly head: number;
};

function headOf(cell: LaneCell, width: number): number {
  return HEAD + (nameLines(cell, width).length - 1) * LINE;
}

function nameLines({ label }: LaneCell, width: number): readonly string[] {
  return linesOf(label, { first: width, rest: width }, true);
}

/** Where its axis or its last words end. */
function footOf({ base, promises }: PlacedCell, { size }: Frame): number {
  const feet = promises.flatMap(({ badge, words }) => [
    badge.y + badge.height + (PROMISE - badge.height) / 2,
    ...words.map(({ box }) => box.y + box.height + 1),
  ]);
  return Math.max(base.y + AXIS[size], ...feet);
}

function placeCell(
  cell: LaneCell,
  box: Place,
  { formatMore }: LaneChartData,
  frame: Frame,
): PlacedCell {
  const plot = plotOf(box, frame);
  const years = yearsOf(cell);
  const bar = BAR[frame.isNarrow ? 'card' : frame.size];
  // What stands at the first or the last day stands within the plot.
  const inner = plot.width - bar - 2;
  const xOf = (at: number): number =>
    plot.x + bar / 2 + 1 + ((at - years.from) / (years.to + 1 - years.from)) * inner;
  const base = plot.y + plot.height;
  const { figures, bars, points, yOf } = plotted(cell, { xOf, plot, bar }, formatMore);
  const lines = cell.promises.map((promise) => lineOf(promise, xOf, yOf, plot));
  const room = { ...plot, y: plot.y - OVER, height: plot.height + OVER };
  const labels = labelsOfCell(
    { figures, bars, lines, points, promises: cell.promises },
    xOf,
    base,
    room,
  );
  return {
    cell,
    name: nameOf(cell, box, frame),
    base: { x: plot.x, y: base, width: plot.width, height: 0 },
    years: (years.from === 0 ? [] : [years.from, years.to]).map((year, index) => ({
      year,
      x: index === 0 ? plot.x : plot.x + plot.width,
    })),
    figures: bars.flatMap((placed, index) => {
      const mark = figures[index];
      if (mark === undefined) return [];
      return [{ mark, ...placed, label: textAt(mark.label, labels.get(mark.key)) }];
    }),
    points: pointsWithRoom(
      points.map((mark) => ({
        mark,
        x: xOf(mark.at),
        y: base,
        label: textAt(mark.label, labels.get(mark.key)),
      })),
      [...bars.map(wholeBar), ...labelBoxes(figures, labels)],
      room,
    ),
    promises: toldBelow(cell, labels, box, frame).map((promise, index) => ({
      ...promise,
      line: lines[index] ?? null,
      hits: hitsOfLine(lines[index] ?? null, [
        ...bars.map((one) => one.box),
        ...points.map(({ at }) => dotAt(xOf(at), base)),
      ]),
    })),
  };
}

/** Marks in a plot that is as high as the highest of them. */
function plotted(
  cell: LaneCell,
  { xOf, plot, bar }: Plotting,
  more: FormatMore,
): CellMarks & { readonly yOf: (value: number) => number } {
  const base = plot.y + plot.height;
  const groups = gathered(cell.figures, xOf, bar + 1);
  const top = highest(
    cell,
    groups.map(([lead]) => lead),
  );
  const yOf = (value: number): number => base - (value / top) * plot.height;
  return { ...marksOfCell(groups, cell.points, { xOf, yOf, base, bar }, more), yOf };
}

type Plotting = {
  readonly xOf: (at: number) => number;
  readonly plot: Box;
  /** Width of a bar. */
  readonly bar: number;
};

function nameOf(cell: LaneCell, { x, y, width }: Place, frame: Frame): readonly PlacedText[] {
  return nameLines(cell, wordsWidth(width, frame)).map((text, index) => ({
    text,
    box: { x, y: y + index * LINE, width: widthOf(text, true), height: LINE },
  }));
}

/** Where the labels of figures stand, with the signs behind them. */
function labelBoxes(
  figures: readonly CellFigure[],
  labels: ReadonlyMap<string, Box>,
): readonly Box[] {
  return figures.flatMap(({ key, sign }) => {
    const label = labels.get(key);
    return label === undefined ? [] : [{ ...label, width: label.width + signWidth({ sign }) }];
  });
}

/** The highest value that is drawn. */
function highest({ promises }: LaneCell, figures: readonly CellFigure[]): number {
  return Math.max(
    ...figures.map(({ value }) => value),
    ...promises.map(({ value }) => value ?? 0),
    Number.MIN_VALUE,
  );
}

function wordsWidth(width: number, { isNarrow }: Frame): number {
  return isNarrow ? width * NARROW_WORDS - 10 : width;
}

/** Verdict and words of each promise, below the plot or on a narrow screen beside it. */
function toldBelow(
  cell: LaneCell,
  labels: ReadonlyMap<string, Box>,
  box: Place,
  frame: Frame,
): readonly Omit<PlacedPromise, 'line' | 'hits'>[] {
  const plot = plotOf(box, frame);
  const width = wordsWidth(box.width, frame);
  let top = frame.isNarrow ? box.y + headOf(cell, width) : plot.y + plot.height + AXIS[frame.size];
  return cell.promises.map((mark) => {
    const badge = badgeBox(mark.verdict, box.x, top + PROMISE / 2);
    const figure = textAt(mark.figure, labels.get(mark.key));
    const left = badge.x + badge.width + 5;
    // Its sign stands behind its figure, else behind its words.
    const sign = figure === null ? signWidth(mark) : 0;
    const isBrief = frame.size === 'card' && figure !== null;
    const beside = box.x + width - left - sign;
    const { lines, isBelow } = wordsOf(mark, isBrief, { beside, below: width - sign });
    const y = badge.y + (badge.height - LINE) / 2 + (isBelow ? FURTHER : 0);
    const further = lines.length - (isBelow ? 0 : 1);
    top += PROMISE + further * FURTHER + (further > 0 ? AFTER : 0);
    return {
      mark,
      badge,
      figure,
      words: lines.map((text, index) => ({
        text,
        box: {
          x: isBelow ? box.x : left,
          y: y + index * FURTHER + (isBelow || index > 0 ? 1 : 0),
          width: widthOf(text),
          height: LINE,
        },
      })),
    };
  });
}

type Told = {
  readonly lines: readonly string[];
  /** Whether they stand below the verdict, where words beside it would take more lines or be cut. */
  readonly isBelow: boolean;
};

/** The whole label, or on a card what is enough beside a figure that is written at its line. All its lines begin at one edge. */
function wordsOf(
  { label, short }: CellPromise,
  isBrief: boolean,
  room: { readonly beside: number; readonly below: number },
): Told {
  const inside = (text: string, width: number): readonly string[] =>
    linesOf(text, { first: width, rest: width });
  const beside = inside(label, room.beside);
  const below = inside(label, room.below).filter((line) => line !== '');
  const isWhole = beside.join(' ') === label;
  if (short !== null && isBrief && !(isWhole && beside.length === 1)) {
    const brief = inside(short, room.beside);
    if (brief.length === 1) return { lines: brief, isBelow: false };
  }
  return isWhole && beside.length <= below.length + 1
    ? { lines: beside, isBelow: false }
    : { lines: below, isBelow: true };
}

function plotOf(box: Place, { isNarrow, size }: Frame): Box {
  if (!isNarrow)
    return { x: box.x, y: box.y + box.head + OVER, width: box.width, height: BARS[size] };
  const x = box.x + box.width * NARROW_WORDS;
  return { x, y: box.y + OVER, width: box.x + box.width - x, height: NARROW_BARS };
}

const LEAST_YEARS = 3;

function yearsOf({ figures, points, promises }: LaneCell): {
  readonly from: number;
  readonly to: number;
} {
  const drawn = promises.filter(({ value }) => value !== null);
  const times = [
    ...[...figures, ...points].map(({ at }) => at),
    ...drawn.flatMap(({ at, until }) => [at ?? [], until ?? []].flat()),
  ];
  const all =
    times.length > 0 ? times : promises.flatMap(({ at, until }) => [at ?? [], until ?? []].flat());
  const from = Math.floor(Math.min(...all, Infinity));
  const to = Math.floor(Math.max(...all, -Infinity));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { from: 0, to: 0 };
  return { from, to: Math.max(to, from + LEAST_YEARS - 1) };
}

function lineOf(
  { value, at, until }: CellPromise,
  xOf: (at: number) => number,
  yOf: (value: number) => number,
  plot: Box,
): Box | null {
  if (value === null || at === null || until === null) return null;
  const x = xOf(at);
  const end = Math.min(Math.max(xOf(until), x + 10), plot.x + plot.width);
  return { x: Math.min(x, end - 10), y: yOf(value), width: end - Math.min(x, end - 10), height: 0 };
}
