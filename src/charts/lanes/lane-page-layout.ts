import { groupBy } from '@/domain/basics/group-by';
import type { Box } from '../layout/geometry';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import {
  arrowOf,
  LANE_LABEL_SIZE,
  LINE,
  marksOfPage,
  radiusOf,
  SIGN_WIDTH,
  signAt,
  type Frame,
  type LaneLayout,
  type PlacedMark,
} from './lane-chart-layout';
import { textWidth } from '../layout/text-width';

/** Height of one row of a lane. */
const ROW_HEIGHT = 22;
const LANE_PADDING = 10;
/** Between what stands on one row, and between a dot and its label. */
const GAP = 8;
/** Between a warning sign and its label. */
const SIGN_GAP = 4;
/** Below the middle of a row: where letters and signs stand. */
const BASELINE = 4;

type Span = { readonly left: number; readonly right: number };

/** A mark with what it takes up: on its row, and on the next where its label stands below it. */
type Entry = Omit<PlacedMark, 'y' | 'label' | 'sign'> & {
  readonly anchor: 'start' | 'end';
  /** The label, and the warning sign at its side that is nearer to the dot. */
  readonly label: Span;
  readonly spans: readonly [Span] | readonly [Span, Span];
};

type Packed = {
  readonly entries: readonly (Entry & { readonly row: number })[];
  readonly rows: number;
};

/** A page: each claim has a dot and a row of its own where it would cover another, and every label is shown. */
export function layoutLanePage(data: LaneChartData, frame: Frame): LaneLayout {
  let top = frame.plot.y;
  const lanes: { id: string; label: string; y: number; height: number }[] = [];
  const marks: PlacedMark[] = [];
  const byLane = groupBy(marksOfPage(data, frame.xOf), ({ lane }) => lane);
  for (const lane of data.lanes) {
    const { entries, rows } = packRows(byLane.get(lane.id) ?? [], frame);
    const height = laneHeight(rows);
    lanes.push({ ...lane, y: top, height });
    for (const entry of entries) marks.push(onRow(entry, top));
    top += height;
  }
  return { lanes, marks };
}

/** Height of the plot that `layoutLanePage` fills at the given width. */
export function lanePageHeight(
  data: LaneChartData,
  plot: Box,
  bounds: Box,
  xOf: (year: number) => number,
): number {
  const byLane = groupBy(marksOfPage(data, xOf), ({ lane }) => lane);
  return data.lanes
    .map(({ id }) => laneHeight(packRows(byLane.get(id) ?? [], { plot, bounds, xOf }).rows))
    .reduce((sum, height) => sum + height, 0);
}

function laneHeight(rows: number): number {
  return Math.max(1, rows) * ROW_HEIGHT + 2 * LANE_PADDING;
}

function onRow(
  { row, anchor, label, spans, ...placed }: Packed['entries'][number],
  top: number,
): PlacedMark {
  const { mark } = placed;
  const middle = (index: number): number => top + LANE_PADDING + (index + 0.5) * ROW_HEIGHT;
  const y = middle(row + spans.length - 1);
  const signWidth = signWidthOf(mark);
  const box: Box = {
    x: anchor === 'start' ? label.left + signWidth : label.left,
    y: y - LINE / 2,
    width: label.right - label.left - signWidth,
    height: LINE,
  };
  const signLeft = anchor === 'start' ? label.left : label.right - SIGN_WIDTH;
  return {
    ...placed,
    y: middle(row),
    label: { box, text: mark.label, anchor },
    sign: mark.sign === null ? null : signAt(signLeft, y + BASELINE),
  };
}

function signWidthOf({ sign }: LaneMark): number {
  return sign === null ? 0 : SIGN_WIDTH + SIGN_GAP;
}

/** Puts each mark, with its arrow and label, into the first row in which it covers nothing. */
function packRows(marks: readonly LaneMark[], frame: Frame): Packed {
  const taken: Span[][] = [];
  const entries = marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const entry = entryOf(mark, frame);
      const isFree = (row: number): boolean =>
        entry.spans.every((span, below) =>
          (taken[row + below] ?? []).every(
            (other) => span.left > other.right + GAP || span.right < other.left - GAP,
          ),
        );
      let row = 0;
      while (!isFree(row)) row += 1;
      for (const [below, span] of entry.spans.entries())
        taken[row + below] = [...(taken[row + below] ?? []), span];
      return { ...entry, row };
    });
  return { entries, rows: taken.length };
}

/** The label stands after the dot and its arrow, else before the dot, else below it. */
function entryOf(mark: LaneMark, { plot, bounds, xOf }: Frame): Entry {
  const x = xOf(mark.at);
  const radius = radiusOf(mark);
  const arrow = arrowOf(mark, plot, xOf);
  const width = textWidth(mark.label, LANE_LABEL_SIZE) + signWidthOf(mark);
  const edge = bounds.x + bounds.width;
  const drawn: Span = { left: x - radius, right: Math.max(x + radius, arrow?.x ?? 0) };
  const base = { mark, x, radius, arrow };
  const after: Span = { left: drawn.right + GAP, right: drawn.right + GAP + width };
  if (after.right <= edge)
    return {
      ...base,
      anchor: 'start',
      label: after,
      spans: [{ left: drawn.left, right: after.right }],
    };
  const before: Span = { left: drawn.left - GAP - width, right: drawn.left - GAP };
  if (before.left >= bounds.x)
    return {
      ...base,
      anchor: 'end',
      label: before,
      spans: [{ left: before.left, right: drawn.right }],
    };
  const left = Math.max(bounds.x, Math.min(drawn.left, edge - width));
  const below: Span = { left, right: left + width };
  return { ...base, anchor: 'start', label: below, spans: [drawn, below] };
}
