import { fingerRoom } from '../layout/finger-room';
import type { Box } from '../layout/geometry';
import { dotAt, RADIUS, signWidth, type PlacedText } from './lane-parts-layout';
import type {
  PlacedPlan,
  PlacedPoint,
  PlacedRow,
  PlacedSegment,
  Roomless,
} from './lane-row-labels';

/** What is seen of a mark; around the first there is to be room for a finger. */
type Seen = readonly [Box, ...Box[]];

/** A row of which it is not known yet how much room is around its marks. */
export type RoomlessRow = Omit<PlacedRow, 'segments' | 'points' | 'plans'> & {
  readonly segments: readonly Roomless<PlacedSegment>[];
  readonly points: readonly Roomless<PlacedPoint>[];
  readonly plans: readonly Roomless<PlacedPlan>[];
};

/** Gives the marks of a row room for a finger, within their row. */
export function withRoom(row: RoomlessRow, width: number): PlacedRow {
  const segments = row.segments.map(({ box, end }): Seen => [box, ...boxOf(end)]);
  const points = row.points.map(seenOfPoint);
  const plans = row.plans.map(seenOfPlan);
  const within = { x: 0, y: row.top, width, height: row.height };
  const roomOf = (own: Seen): Box | null =>
    roomAround(own, [...segments, ...points, ...plans, [row.all.box]], within);
  return {
    ...row,
    segments: row.segments.map((one, nth) => ({ ...one, room: roomAt(segments, nth, roomOf) })),
    points: row.points.map((one, nth) => ({
      ...one,
      room: hasRoom(one) ? null : roomAt(points, nth, roomOf),
    })),
    plans: row.plans.map((one, nth) => ({ ...one, room: roomAt(plans, nth, roomOf) })),
  };
}

/** The same for points alone, beside what else is drawn. */
export function pointsWithRoom(
  placed: readonly Roomless<PlacedPoint>[],
  others: readonly Box[],
  within: Box,
): readonly PlacedPoint[] {
  const seen = placed.map(seenOfPoint);
  const roomOf = (own: Seen): Box | null =>
    roomAround(own, [...seen, ...others.map((box): Seen => [box])], within);
  return placed.map((one, nth) => ({
    ...one,
    room: hasRoom(one) ? null : roomAt(seen, nth, roomOf),
  }));
}

function roomAt(seen: readonly Seen[], nth: number, roomOf: (own: Seen) => Box | null): Box | null {
  const own = seen[nth];
  return own === undefined ? null : roomOf(own);
}

function roomAround(own: Seen, all: readonly Seen[], within: Box): Box | null {
  const others = all.filter((one) => one !== own).flat();
  return fingerRoom(own[0], { others, within });
}

/** Whether a dot and its label above it are large enough together. */
function hasRoom({ y, label }: Roomless<PlacedPoint>): boolean {
  return label !== null && !isStemmed(y, label);
}

/** Whether a label had to move so far that a hairline joins it to its dot. */
export function isStemmed(y: number, { box }: PlacedText): boolean {
  return y - box.y - box.height > 14;
}

function boxOf(text: PlacedText | null): readonly Box[] {
  return text === null ? [] : [text.box];
}

/** Its dot, and its label with the sign behind that. */
function seenOfPoint({ mark, x, y, label }: Roomless<PlacedPoint>): Seen {
  const sign = signWidth(mark);
  return [dotAt(x, y), ...boxOf(label).map((box) => ({ ...box, width: box.width + sign }))];
}

/** All from its dot to its verdict and the sign behind that, and its label. */
function seenOfPlan({ mark, x, badge, label }: Roomless<PlacedPlan>): Seen {
  const left = x - RADIUS;
  const width = badge.x + badge.width + signWidth(mark) - left;
  return [{ ...badge, x: left, width }, ...boxOf(label)];
}
