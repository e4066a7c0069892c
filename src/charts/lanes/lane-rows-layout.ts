import type { Box } from '../layout/geometry';
import type { LaneChartData, LaneRow, LaneSegment } from './lane-chart-data';
import { gatherPoints, LINE, pillAt, RADIUS, textAt, widthOf } from './lane-parts-layout';
import {
  BAR,
  labelsOfRow,
  RAISED,
  placePlan,
  type PlacedPlan,
  type PlacedRow,
  type Roomless,
  type XOf,
} from './lane-row-labels';
import { withRoom } from './lane-room';
import { columnsOf, GAP, heightsOf, type Columns, type RowsFrame } from './lane-rows-frame';

/** Of the line of the name on a narrow screen. */
const PILL_MIDDLE = 9;
/** Least distance of the middle of a pill from the ends of its row. */
const PILL_REACH = 12;
const AXIS = 20;
/** Height of a bar by claims that are not chosen. */
const THIN = 3;

export type RowsLayout = {
  readonly rows: readonly PlacedRow[];
  readonly isNarrow: boolean;
  readonly plot: Box;
  readonly ticks: readonly { readonly year: number; readonly x: number; readonly line: number }[];
  readonly height: number;
};

/** Lanes below each other on one line of time. */
export function layoutRows(data: LaneChartData, frame: RowsFrame): RowsLayout {
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

function placeWith(
  row: LaneRow,
  top: number,
  columns: Columns,
  placing: Placing & { readonly lines: number },
): PlacedRow {
  const { plot, isNarrow, width, heights } = columns;
  const plans = placePlans(row, columns, placing.xOf);
  const { head, height, middle, firstPlan } = heightsOf(row, top, columns, {
    lines: placing.lines,
    planLines: plans.lines,
  });
  // A label at the left end may stand out as far as its dot; at the right there is room above the state.
  const edge = isNarrow ? width : width - widthOf(row.all.label) - 18 - GAP;
  const left = plot.x - RADIUS - 1;
  const bounds: Box = { x: left, y: top + head, width: edge - left, height: height - head };
  const points = gatherPoints(row.points, placing.xOf, placing.more);
  // Pills of rows below each other stay apart.
  const line = isNarrow
    ? top + heights.padding + PILL_MIDDLE
    : Math.max(top + PILL_REACH, Math.min(middle, top + height - PILL_REACH));
  const named = headOf(row, line, columns);
  const promised = plans.at(firstPlan);
  const level = row.segments.length > 0 ? middle - RAISED : middle;
  const bars = barsOf(row.segments, middle, placing.xOf);
  const pill = { ...named.all.box, y: named.all.box.y + 1, height: named.all.box.height - 2 };
  const taken = [named.name.box, pill, named.state?.box ?? []].flat();
  const labels = labelsOfRow({
    row,
    bars,
    points,
    taken,
    level,
    middle,
    bounds,
    plans: promised,
    xOf: placing.xOf,
  });
  return withRoom(
    {
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
          : [{ mark, x: placing.xOf(mark.at), y: level, label }];
      }),
      plans: promised,
    },
    width,
  );
}

/** The promises of a row, below each other; one beside whose line its label has no room has that above it. */
function placePlans(
  row: LaneRow,
  columns: Columns,
  xOf: XOf,
): { readonly lines: number; readonly at: (top: number) => readonly Roomless<PlacedPlan>[] } {
  const { plot, isNarrow, width, heights } = columns;
  const { all, state } = headOf(row, 0, columns);
  // They leave room for what stands at the end of the row.
  const isBarred = row.segments.length + row.points.length > 0;
  const end = isBarred ? all.box.x : (state?.box.x ?? all.box.x);
  const edge = isNarrow ? width : end - GAP / 2;
  let lines = 0;
  const places = row.plans.map((mark) => {
    const isAlone = placePlan(mark, 0, { plot, edge }, xOf).label === null;
    lines += isAlone ? 2 : 1;
    return { mark, isAlone, middle: (lines - 0.5) * heights.plan };
  });
  return {
    lines,
    at: (top) =>
      places.map(({ mark, isAlone, middle }) => {
        const placed = placePlan(mark, top + middle, { plot, edge }, xOf);
        if (!isAlone) return placed;
        const wide = widthOf(mark.label);
        const x = Math.max(0, Math.min(placed.x - RADIUS, edge - wide));
        const box = { x, y: placed.y - heights.plan - LINE / 2, width: wide, height: LINE };
        return { ...placed, label: { text: mark.label, box } };
      }),
  };
}

/** Name, state and pill of a row. */
function headOf(
  { label, state, all }: LaneRow,
  line: number,
  { isNarrow, width }: Columns,
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

/** Least width of a bar, and of one that is pointed. */
const SLIVER = 3;
const TIP = 7;

/** Bars of a row, none of which begins before the one before it ends. */
function barsOf(segments: readonly LaneSegment[], middle: number, xOf: XOf): readonly Box[] {
  let free = -Infinity;
  return segments.map(({ from, to, isBefore, isAside }) => {
    const x = Math.max(free, xOf(from));
    const width = Math.max(isBefore ? TIP : SLIVER, xOf(to) - x);
    const height = isAside ? THIN : BAR;
    free = x + width;
    return { x, y: middle - height / 2, width, height };
  });
}
