import type { Box } from '../layout/geometry';
import type { ChartSize } from '../parts/mark';
import type { LaneChartData, LaneRow, LaneSegment } from './lane-chart-data';
import {
  gatherPoints,
  LINE,
  pillAt,
  RADIUS,
  textAt,
  widthOf,
  type PlacedPill,
  type PlacedText,
} from './lane-parts-layout';
import {
  BAR,
  labelsOfRow,
  placePlan,
  type PlacedPlan,
  type PlacedPoint,
  type PlacedSegment,
  type XOf,
} from './lane-row-labels';

/** Heights within a row: of labels above its bar, of each promise below it, and around them. */
type Heights = Readonly<
  Record<'above' | 'noLabels' | 'plan' | 'padding' | 'foot' | 'least' | 'lines', number>
>;
/** `foot` is below a bar without promises, and `least` what a row needs for its pill; `lines` are those of labels above a bar. */
const LOOSE: Heights = {
  above: 16,
  noLabels: 5,
  plan: 18,
  padding: 5,
  foot: 8,
  least: 28,
  lines: 3,
};
/** On a card beside which others stand: four of them fit one screen. */
const TIGHT: Heights = {
  above: 16,
  noLabels: 4,
  plan: 16,
  padding: 3,
  foot: 6,
  least: 26,
  lines: 3,
};
/** Of the line of the name on a narrow screen. */
const PILL_MIDDLE = 9;
/** On a narrow screen the name stands on a line of its own. */
const NAME_LINE = 22;
const AXIS = 22;
const GAP = 10;
/** Height of a bar by claims that are not chosen. */
const THIN = 3;

export type PlacedRow = {
  readonly row: LaneRow;
  readonly top: number;
  readonly height: number;
  /** Middle of its bar. */
  readonly middle: number;
  readonly name: PlacedText;
  readonly state: PlacedText | null;
  readonly all: PlacedPill;
  readonly segments: readonly PlacedSegment[];
  readonly points: readonly PlacedPoint[];
  readonly plans: readonly PlacedPlan[];
};

export type RowsLayout = {
  readonly rows: readonly PlacedRow[];
  readonly isNarrow: boolean;
  readonly plot: Box;
  readonly ticks: readonly { readonly year: number; readonly x: number; readonly line: number }[];
  readonly height: number;
};

/** Columns of a chart of rows: names to the left and states to the right where there is room beside the plot. */
type Columns = {
  readonly isNarrow: boolean;
  readonly plot: Box;
  readonly width: number;
  readonly size: ChartSize;
  readonly heights: Heights;
};

/** Lanes below each other on one line of time. */
export function layoutRows(
  data: LaneChartData,
  frame: {
    readonly top: number;
    readonly width: number;
    readonly isNarrow: boolean;
    readonly size: ChartSize;
  },
): RowsLayout {
  const { top, width } = frame;
  if (data.rows.length === 0)
    return {
      rows: [],
      isNarrow: frame.isNarrow,
      plot: { x: 0, y: top, width, height: 0 },
      ticks: [],
      height: 0,
    };
  const columns = columnsOf(data, frame);
  const { from, to } = data.years;
  const { plot } = columns;
  const xOf = (at: number): number => plot.x + ((at - from) / (to + 1 - from)) * plot.width;
  let y = top;
  const rows = data.rows.map((row) => {
    const placed = placeRow(row, y, columns, { xOf, more: data.formatMore });
    y += placed.height;
    return placed;
  });
  const count = to - from + 1;
  const step = plot.width / count < 34 ? 2 : 1;
  return {
    rows,
    isNarrow: frame.isNarrow,
    plot: { ...plot, height: y - top },
    ticks: Array.from({ length: Math.ceil(count / step) }, (_, index) => {
      const year = from + index * step;
      return { year, x: xOf(year + 0.5), line: xOf(year) };
    }),
    height: y - top + AXIS,
  };
}

function columnsOf(
  data: LaneChartData,
  { top, width, isNarrow, size }: Parameters<typeof layoutRows>[1],
): Columns {
  const heights = size === 'card' && !isNarrow ? TIGHT : LOOSE;
  if (isNarrow)
    return {
      isNarrow,
      width,
      size,
      heights,
      plot: { x: RADIUS + 1, y: top, width: width - 2 * RADIUS - 2, height: 0 },
    };
  const left = Math.ceil(Math.max(...data.rows.map(({ label }) => widthOf(label, true)))) + 14;
  const right = Math.ceil(
    Math.max(...data.rows.map(({ state, all }) => widthOf(state) + widthOf(all.label) + 18 + GAP)),
  );
  const x = Math.min(left, width * 0.3);
  return {
    isNarrow,
    width,
    size,
    heights,
    plot: { x, y: top, width: width - x - right - GAP, height: 0 },
  };
}

type Placing = {
  readonly xOf: XOf;
  readonly more: LaneChartData['formatMore'];
};

/** With further lines of labels where that lets more openings have a name. */
function placeRow(row: LaneRow, top: number, columns: Columns, placing: Placing): PlacedRow {
  const isLabelled = row.points.length > 0 || row.segments.some(({ end }) => end !== null);
  const low = placeWith(row, top, columns, { ...placing, lines: isLabelled ? 1 : 0 });
  let best = low;
  for (let lines = 2; lines <= columns.heights.lines && unnamed(best) > 0; lines += 1) {
    const high = placeWith(row, top, columns, { ...placing, lines });
    if (unnamed(high) < unnamed(best)) best = high;
  }
  return best;
}

function unnamed({ points }: PlacedRow): number {
  return points.filter(({ mark, label }) => mark.form === 'opening' && label === null).length;
}

/** How high a row is, and where in it its bar and its first promise stand. */
function heightsOf(
  { segments, points, plans }: LaneRow,
  top: number,
  { isNarrow, heights }: Columns,
  lines: number,
): {
  readonly head: number;
  readonly isBarred: boolean;
  readonly height: number;
  readonly middle: number;
  readonly firstPlan: number;
} {
  const head = isNarrow ? NAME_LINE : 0;
  const isBarred = segments.length + points.length > 0;
  const above = lines === 0 ? heights.noLabels : heights.above + (lines - 1) * (LINE + 1);
  const foot = isBarred
    ? plans.length > 0
      ? 3 + (18 - heights.plan) / 2
      : heights.foot
    : heights.padding;
  const barred = isBarred ? above + BAR : 0;
  const start = top + heights.padding + head;
  const middle = start + (isBarred ? above + BAR / 2 : heights.plan / 2);
  return {
    head,
    isBarred,
    height: Math.max(
      heights.least,
      heights.padding + head + barred + plans.length * heights.plan + foot,
    ),
    middle,
    // A word beside the end of the bar is higher than the bar.
    firstPlan: isBarred ? middle + BAR / 2 + 1 + (18 - heights.plan) / 2 : start,
  };
}

function placeWith(
  row: LaneRow,
  top: number,
  columns: Columns,
  placing: Placing & { readonly lines: number },
): PlacedRow {
  const { plot, isNarrow, width, heights } = columns;
  const { head, isBarred, height, middle, firstPlan } = heightsOf(row, top, columns, placing.lines);
  // A label at the left end may stand out as far as its dot; at the right there is room above the state.
  const edge = isNarrow ? width : width - widthOf(row.all.label) - 18 - GAP;
  const left = plot.x - RADIUS - 1;
  const bounds: Box = { x: left, y: top + head, width: edge - left, height: height - head };
  const points = gatherPoints(row.points, placing.xOf, placing.more);
  const line = isNarrow ? top + heights.padding + PILL_MIDDLE : middle;
  const named = headOf(row, line, columns, width);
  // A promise leaves room for what stands at the end of its row.
  const end = isBarred ? named.all.box.x : (named.state?.box.x ?? named.all.box.x);
  const planEdge = isNarrow ? width : end - GAP / 2;
  const promised = row.plans.map((mark, index) =>
    placePlan(
      mark,
      firstPlan + (index + 0.5) * heights.plan,
      { plot, edge: planEdge },
      placing.xOf,
    ),
  );
  const bars = row.segments.map((mark) => barOf(mark, middle, placing.xOf));
  const taken = [named.name.box, named.all.box, named.state?.box ?? []].flat();
  const labels = labelsOfRow({
    row,
    bars,
    points,
    taken,
    middle,
    bounds,
    plans: promised,
    xOf: placing.xOf,
  });
  return {
    row,
    top,
    height,
    middle,
    ...named,
    segments: row.segments.map((mark, index) => ({
      mark,
      box: bars[index] ?? bounds,
      end: textAt(mark.end, labels.get(`end ${mark.key}`)),
    })),
    points: points.flatMap((mark) => {
      const label = textAt(mark.label, labels.get(mark.key));
      // What stands nameless on a bar of a card tells nothing: the lane's pill opens it.
      const isIdle = label === null && mark.form === 'happened' && row.segments.length > 0;
      return isIdle && columns.size === 'card'
        ? []
        : [{ mark, x: placing.xOf(mark.at), y: middle, label }];
    }),
    plans: promised,
  };
}

/** Name, state and pill of a row. */
function headOf(
  { label, state, all }: LaneRow,
  line: number,
  { isNarrow }: Columns,
  width: number,
): Pick<PlacedRow, 'name' | 'state' | 'all'> {
  const box = (x: number, wide: number): Box => ({
    x,
    y: line - LINE / 2,
    width: wide,
    height: LINE,
  });
  const pill = pillAt(all, width - 1, line);
  const wide = widthOf(state);
  const x = isNarrow ? widthOf(label, true) + 10 : pill.box.x - GAP - wide;
  return {
    name: { text: label, box: box(0, widthOf(label, true)) },
    state: state === '' ? null : { text: state, box: box(x, wide) },
    all: pill,
  };
}

/** Least width of a bar that is pointed. */
const TIP = 7;

function barOf({ from, to, isBefore, isAside }: LaneSegment, middle: number, xOf: XOf): Box {
  const x = xOf(from);
  const height = isAside ? THIN : BAR;
  return { x, y: middle - height / 2, width: Math.max(isBefore ? TIP : 2, xOf(to) - x), height };
}
