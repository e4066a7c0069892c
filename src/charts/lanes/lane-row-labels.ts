import type { Box } from '../layout/geometry';
import type { LanePlan, LanePoint, LaneRow, LaneSegment } from './lane-chart-data';
import {
  abovePoint,
  badgeBox,
  dotAt,
  labelWidth,
  LINE,
  placeStemmed,
  RADIUS,
  signWidth,
  widthOf,
  type PlacedPill,
  type PlacedText,
  type StemmedLabel,
} from './lane-parts-layout';

/** Height of a bar. */
export const BAR = 9;
/** How far above the middle of a bar its dots stand: on its edge, so that all of the bar's own line is the bar's. */
export const RAISED = 5.25;

/** Where a time stands. */
export type XOf = (at: number) => number;

export type PlacedSegment = {
  readonly mark: LaneSegment;
  readonly box: Box;
  /** Room for a finger around it. */
  readonly room: Box | null;
  readonly end: PlacedText | null;
};

export type PlacedPoint = {
  readonly mark: LanePoint;
  readonly x: number;
  readonly y: number;
  readonly room: Box | null;
  readonly label: PlacedText | null;
};

export type PlacedPlan = {
  readonly mark: LanePlan;
  readonly x: number;
  readonly y: number;
  /** The dotted line. */
  readonly dots: { readonly start: number; readonly end: number };
  readonly badge: Box;
  readonly room: Box | null;
  readonly label: PlacedText | null;
};

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

/** A mark before it is known how much room there is around it. */
export type Roomless<T> = Omit<T, 'room'>;

/** Length of the line of a promise without a horizon, and least length of any. */
const STUB = 16;

export function placePlan(
  mark: LanePlan,
  y: number,
  { plot, edge }: { readonly plot: Box; readonly edge: number },
  xOf: XOf,
): Roomless<PlacedPlan> {
  const right = plot.x + plot.width;
  const sign = signWidth(mark);
  const wide = badgeBox(mark.verdict, 0, y).width + sign;
  const x = Math.min(xOf(mark.at), right - wide - STUB);
  const end = Math.max(x + STUB, mark.until === null ? 0 : xOf(mark.until));
  const badge = badgeBox(mark.verdict, Math.min(end, right - wide), y);
  const width = widthOf(mark.label);
  const dots = { start: x + RADIUS + 1, end: badge.x };
  const at = (left: number): PlacedText => ({
    text: mark.label,
    box: { x: left, y: y - LINE / 2, width, height: LINE },
  });
  const placed = { mark, x, y, badge, dots };
  const before = x - RADIUS - 4 - width;
  if (before >= plot.x) return { ...placed, label: at(before) };
  const after = badge.x + badge.width + sign + 6;
  if (after + width <= edge) return { ...placed, label: at(after) };
  // Else it stands in the dotted line.
  const within = dots.start + 4;
  if (within + width + STUB > badge.x) return { ...placed, label: null };
  return { ...placed, label: at(within), dots: { ...dots, start: within + width + 3 } };
}

/** Labels of a row, the weightiest first, each beside what it names. */
export function labelsOfRow({
  row: { segments },
  bars,
  points,
  plans,
  taken,
  level,
  middle,
  bounds,
  xOf,
}: {
  readonly row: Pick<LaneRow, 'segments'>;
  readonly bars: readonly Box[];
  readonly points: readonly LanePoint[];
  readonly plans: readonly Roomless<PlacedPlan>[];
  /** Where name, state and pill stand. */
  readonly taken: readonly Box[];
  /** Where its dots stand. */
  readonly level: number;
  readonly middle: number;
  readonly bounds: Box;
  readonly xOf: XOf;
}): ReadonlyMap<string, Box> {
  const obstacles: readonly Box[] = [
    ...taken,
    ...bars,
    ...points.map(({ at }) => dotAt(xOf(at), level)),
    ...plans.map(({ mark, x, y, badge }) => ({
      x: x - RADIUS,
      y: y - 7,
      width: badge.x + badge.width + signWidth(mark) - x + RADIUS,
      height: 14,
    })),
  ];
  const weightiest = points.toSorted((a, b) => b.weight - a.weight || b.at - a.at);
  const foot = level - RADIUS - 1;
  const openings = points.filter(({ form }) => form === 'opening').map(({ at }) => at);
  return placeStemmed(
    [
      ...segments.flatMap((segment, index) => besideEnd(segment, bars[index], middle)),
      ...weightiest.map((point) => ({
        key: point.key,
        candidates: abovePoint(labelWidth(point), xOf(point.at), foot, {
          levels: 3,
          others: openings.filter((at) => at !== point.at).map(xOf),
          start: bounds.x,
          edge: bounds.x + bounds.width,
        }),
      })),
    ],
    obstacles,
    bounds,
  );
}

function besideEnd(
  { key, end }: LaneSegment,
  bar: Box | undefined,
  middle: number,
): readonly StemmedLabel[] {
  if (end === null || bar === undefined) return [];
  const width = widthOf(end);
  const right = bar.x + bar.width;
  const at = (x: number, y: number): StemmedLabel['candidates'][number] => ({
    box: { x, y, width, height: LINE },
    stem: null,
  });
  const above = middle - BAR / 2 - LINE - 2;
  return [
    {
      key: `end ${key}`,
      candidates: [
        at(right + 5, middle - LINE / 2),
        at(right + 1, above),
        at(right - 6, above),
        at(right - width / 2, above),
        at(right - width, above),
      ],
    },
  ];
}
