import { gatheredMark, strongestSign, type FormatMore } from '../layout/gather';
import type { Box } from '../layout/geometry';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import { placeLabels, type LabelRequest } from '../layout/place-labels';
import { textWidth } from '../layout/text-width';

export const LANE_LABEL_SIZE = 12;
export const LINE = 15;
const RADIUS = 5.5;
export const SIGN_WIDTH = 11;
const SIGN_HEIGHT = 10;
/** A lane this high has room for a second line of labels on either side. */
const TALL_LANE = 56;

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
  /** Where the sign of a mark that has one stands. */
  readonly sign: Box | null;
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

export type Frame = {
  readonly plot: Box;
  readonly bounds: Box;
  readonly xOf: (year: number) => number;
};

/** A dot and the marks it stands for: the weightiest speaks for all. */
type Gathered = {
  readonly lead: LaneMark;
  readonly others: readonly LaneMark[];
  readonly at: number;
};

/** Gathers marks of one lane that would cover each other, from left to right. */
function gatherMarks(
  marks: readonly LaneMark[],
  xOf: (year: number) => number,
  distance: number,
): readonly Gathered[] {
  const gathered: Gathering[] = [];
  /** The last of each lane: from all before it a mark is further away. */
  const last = new Map<string, Gathering>();
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const group = last.get(mark.lane);
    if (group !== undefined && xOf(mark.at) - xOf(group.at) < distance) {
      join(group, mark);
      continue;
    }
    const made: Gathering = { lead: mark, others: [], at: mark.at };
    gathered.push(made);
    last.set(mark.lane, made);
  }
  return gathered;
}

type Gathering = { lead: LaneMark; readonly others: LaneMark[]; readonly at: number };

function join(group: Gathering, mark: LaneMark): void {
  if (mark.weight <= group.lead.weight) {
    group.others.push(mark);
    return;
  }
  group.others.unshift(group.lead);
  group.lead = mark;
}

/** The mark of a dot: its lead's, with all claims and the names of the others. */
function markOf({ lead, others, at }: Gathered, more: FormatMore): LaneMark {
  return {
    ...lead,
    ...gatheredMark([lead, ...others], more),
    at,
    horizon: lead.horizon ?? others.find((other) => other.horizon !== null)?.horizon ?? null,
    sign: strongestSign([lead, ...others]),
  };
}

/** Dots on a page that are told apart by a reader; of more those that would cover one another are one. */
const MOST_DOTS = 400;

/** The marks of a page: one for each claim as long as that can be read. */
export function marksOfPage(
  data: LaneChartData,
  xOf: (year: number) => number,
): readonly LaneMark[] {
  if (data.marks.length <= MOST_DOTS) return data.marks;
  return gatherMarks(data.marks, xOf, 2 * RADIUS + 1).map((group) => {
    const mark = markOf(group, data.formatMore);
    return { ...mark, label: cardText(mark) };
  });
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
    const [x, radius] = [xOf(mark.at), radiusOf(mark)];
    const sign = mark.sign === null ? null : signAt(x - SIGN_WIDTH / 2, y - radius - 4);
    return { mark, x, y, radius, arrow: arrowOf(mark, plot, xOf), sign };
  });
  const dots = marks.map(({ mark, x, y }) => ({
    key: mark.key,
    box: { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS },
  }));
  const signs = marks.flatMap(({ mark, sign }) =>
    sign === null ? [] : [{ key: `${mark.key} sign`, box: sign }],
  );
  const texts = new Map(marks.map(({ mark }) => [mark.key, cardText(mark)]));
  // What was promised or happened is labelled before what was merely said.
  const byWeight = marks.toSorted((a, b) => b.mark.weight - a.mark.weight);
  const placed = placeLabels(
    byWeight.map(({ mark, x, y }) =>
      cardLabel(mark.key, texts.get(mark.key) ?? '', x, y, height >= TALL_LANE),
    ),
    [...dots, ...signs],
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

/** The box of a sign with its left edge and its foot here. */
export function signAt(left: number, foot: number): Box {
  return { x: left, y: foot - SIGN_HEIGHT, width: SIGN_WIDTH, height: SIGN_HEIGHT };
}

export function radiusOf(mark: LaneMark): number {
  return mark.form === 'said' ? 3.5 : RADIUS;
}

/** An arrow to the horizon of a mark; none where it would hardly come out of the dot. */
export function arrowOf(
  mark: LaneMark,
  plot: Box,
  xOf: (year: number) => number,
): PlacedMark['arrow'] {
  if (mark.horizon === null) return null;
  const edge = plot.x + plot.width;
  const end = xOf(mark.horizon);
  const x = Math.min(end, edge);
  return x - xOf(mark.at) < 2 * RADIUS ? null : { x, cut: end > edge };
}
