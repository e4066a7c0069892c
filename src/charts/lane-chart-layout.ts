import type { Box } from './geometry';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import { placeLabels, type LabelRequest } from './place-labels';
import { textWidth } from './text-width';

export const LANE_LABEL_SIZE = 12;
const LINE = 15;
const RADIUS = 5.5;
/** A lane this high has room for a second line of labels on either side. */
const TALL_LANE = 56;
/** Height of one row of a lane on a page. */
export const ROW_HEIGHT = 22;
const LANE_PADDING = 10;

/** One dot on a card, which stands for all claims of a lane at one point in time; on a page, for one claim. */
export type PlacedMark = {
  readonly mark: LaneMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** End of the arrow to the horizon, cut at the edge of the plot. */
  readonly arrow: { readonly x: number; readonly cut: boolean } | null;
  readonly label: {
    readonly box: Box;
    readonly text: string;
    readonly anchor: 'start' | 'end';
  } | null;
};

export type LaneLayout = {
  readonly lanes: readonly {
    readonly id: string;
    readonly label: string;
    readonly y: number;
    readonly height: number;
  }[];
  readonly marks: readonly PlacedMark[];
};

type Frame = { readonly plot: Box; readonly bounds: Box; readonly xOf: (year: number) => number };

/** A dot and the marks it stands for: the weightiest speaks for all. */
type Gathered = {
  readonly lead: LaneMark;
  readonly others: readonly LaneMark[];
  readonly at: number;
};

/** Gathers marks of one lane that would cover each other, from left to right. */
export function gatherMarks(
  marks: readonly LaneMark[],
  xOf: (year: number) => number,
  distance: number,
): readonly Gathered[] {
  const gathered: Gathered[] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const near = gathered.findIndex(
      ({ lead, at }) => lead.lane === mark.lane && xOf(mark.at) - xOf(at) < distance,
    );
    const group = gathered[near];
    if (group === undefined) gathered.push({ lead: mark, others: [], at: mark.at });
    else gathered[near] = join(group, mark);
  }
  return gathered;
}

function join({ lead, others, at }: Gathered, mark: LaneMark): Gathered {
  return mark.weight > lead.weight
    ? { lead: mark, others: [lead, ...others], at }
    : { lead, others: [...others, mark], at };
}

/** The others that a gathered mark names; of more it tells the number. */
const NAMED = 5;

/** The mark of a dot: its lead's, with all claims and the names of the others. */
function markOf({ lead, others, at }: Gathered, more: (count: number) => string): LaneMark {
  const rest = others.length - NAMED;
  return {
    ...lead,
    at,
    claims: [...lead.claims, ...others.flatMap((other) => other.claims)],
    horizon: lead.horizon ?? others.find((other) => other.horizon !== null)?.horizon ?? null,
    conflict: lead.conflict || others.some((other) => other.conflict),
    text: {
      figure: lead.text.figure,
      lines: [
        ...lead.text.lines,
        ...others.slice(0, NAMED).map((other) => `+ ${other.text.figure}`),
        ...(rest > 0 ? [more(rest)] : []),
      ],
    },
  };
}

/** A card: every lane one line high, claims at one point gathered into one dot, labels where they fit. */
export function layoutLaneCard(data: LaneChartData, { plot, bounds, xOf }: Frame): LaneLayout {
  const height = plot.height / Math.max(1, data.lanes.length);
  const middle = new Map(
    data.lanes.map((lane, index) => [lane.id, plot.y + (index + 0.5) * height]),
  );
  const marks = gatherMarks(data.marks, xOf, 2 * RADIUS + 1).map((group) => {
    const mark = markOf(group, data.formatMore);
    const y = middle.get(mark.lane) ?? 0;
    return { mark, x: xOf(mark.at), y, radius: radiusOf(mark), arrow: arrowOf(mark, plot, xOf) };
  });
  const dots = marks.map(({ mark, x, y }) => ({
    key: mark.key,
    box: { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS },
  }));
  const texts = new Map(marks.map(({ mark }) => [mark.key, cardText(mark)]));
  // What was promised or happened is labelled before what was merely said.
  const byWeight = marks.toSorted((a, b) => b.mark.weight - a.mark.weight);
  const placed = placeLabels(
    byWeight.map(({ mark, x, y }) =>
      cardLabel(mark.key, texts.get(mark.key) ?? '', x, y, height >= TALL_LANE),
    ),
    dots,
    bounds,
    1,
  );
  return {
    lanes: data.lanes.map((lane, index) => ({ ...lane, y: plot.y + index * height, height })),
    marks: marks.map((entry) => {
      const box = placed.get(entry.mark.key);
      const anchor = box !== undefined && box.x + box.width <= entry.x + 2 ? 'end' : 'start';
      return {
        ...entry,
        label: box === undefined ? null : { box, text: texts.get(entry.mark.key) ?? '', anchor },
      };
    }),
  };
}

function cardText(mark: LaneMark): string {
  return mark.claims.length > 1 ? `${mark.label} +${mark.claims.length - 1}` : mark.label;
}

function cardLabel(key: string, text: string, x: number, y: number, tall: boolean): LabelRequest {
  const width = textWidth(text, LANE_LABEL_SIZE);
  const near = [y - LINE - 3, y + 4];
  const rows = tall ? [...near, y - 2 * LINE - 2, y + LINE + 3] : near;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height: LINE });
  const [start, end] = [x + 7, x - 7 - width];
  return {
    key,
    candidates: [start, end, x - width / 2].flatMap((left) => rows.map((top) => at(left, top))),
  };
}

/** A page: each claim has a dot and a row of its own where it would cover another, and every label is shown. */
export function layoutLanePage(data: LaneChartData, { plot, bounds, xOf }: Frame): LaneLayout {
  let top = plot.y;
  const lanes: { id: string; label: string; y: number; height: number }[] = [];
  const marks: PlacedMark[] = [];
  for (const lane of data.lanes) {
    const rows = packRows(
      data.marks.filter((mark) => mark.lane === lane.id),
      plot,
      bounds,
      xOf,
    );
    const height = laneHeight(rows.length);
    lanes.push({ ...lane, y: top, height });
    for (const [index, row] of rows.entries()) {
      const y = top + LANE_PADDING + (index + 0.5) * ROW_HEIGHT;
      for (const entry of row) marks.push(onRow(entry, y));
    }
    top += height;
  }
  return { lanes, marks };
}

function laneHeight(rows: number): number {
  return Math.max(1, rows) * ROW_HEIGHT + 2 * LANE_PADDING;
}

/** Height of the plot that `layoutLanePage` fills at the given width. */
export function lanePageHeight(
  data: LaneChartData,
  plot: Box,
  bounds: Box,
  xOf: (year: number) => number,
): number {
  return data.lanes
    .map((lane) =>
      laneHeight(
        packRows(
          data.marks.filter((mark) => mark.lane === lane.id),
          plot,
          bounds,
          xOf,
        ).length,
      ),
    )
    .reduce((sum, height) => sum + height, 0);
}

type RowEntry = Omit<PlacedMark, 'y' | 'label'> & {
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly left: number;
  readonly right: number;
};

function onRow(entry: RowEntry, y: number): PlacedMark {
  const { text, anchor, left, right, ...placed } = entry;
  const width = textWidth(text, LANE_LABEL_SIZE);
  const x = anchor === 'start' ? right - width : left;
  return {
    ...placed,
    y,
    label: { box: { x, y: y - LINE / 2, width, height: LINE }, text, anchor },
  };
}

/** Puts each mark, with its arrow and label, into the first row in which it covers nothing. */
function packRows(
  marks: readonly LaneMark[],
  plot: Box,
  bounds: Box,
  xOf: (year: number) => number,
): readonly (readonly RowEntry[])[] {
  const rows: RowEntry[][] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const entry = extentOf(mark, plot, bounds, xOf);
    const free = rows.find((row) =>
      row.every((other) => entry.left > other.right + 8 || entry.right < other.left - 8),
    );
    if (free === undefined) rows.push([entry]);
    else free.push(entry);
  }
  return rows;
}

function extentOf(mark: LaneMark, plot: Box, bounds: Box, xOf: (year: number) => number): RowEntry {
  const x = xOf(mark.at);
  const radius = radiusOf(mark);
  const arrow = arrowOf(mark, plot, xOf);
  const width = textWidth(mark.label, LANE_LABEL_SIZE);
  const reach = Math.max(x + radius, arrow?.x ?? 0);
  const fitsAfter = reach + 8 + width <= bounds.x + bounds.width;
  return {
    mark,
    x,
    radius,
    arrow,
    text: mark.label,
    anchor: fitsAfter ? 'start' : 'end',
    left: fitsAfter ? x - radius : x - radius - 8 - width,
    right: fitsAfter ? reach + 8 + width : reach,
  };
}

function radiusOf(mark: LaneMark): number {
  return mark.form === 'said' ? 3.5 : RADIUS;
}

function arrowOf(mark: LaneMark, plot: Box, xOf: (year: number) => number): PlacedMark['arrow'] {
  if (mark.horizon === null) return null;
  const edge = plot.x + plot.width;
  const end = xOf(mark.horizon);
  return end - xOf(mark.at) < 2 * RADIUS ? null : { x: Math.min(end, edge), cut: end > edge };
}
