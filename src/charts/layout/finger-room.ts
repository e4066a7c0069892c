import { overlaps, type Box } from './geometry';

/** What a finger needs, in pixels. */
const LEAST = 24;

type Around = {
  /** What is seen of other marks: there they are hit. */
  readonly others: readonly Box[];
  readonly within: Box;
};

/**
 * Room for a finger around what is seen of a mark that is smaller than one: it covers nothing of what is seen of another, and
 * ends half-way to what stands apart. Null where none is left that the mark itself stands in.
 */
export function fingerRoom(seen: Box, { others, within }: Around): Box | null {
  let room: Box | null = shared(grown(seen), within);
  for (const other of others) {
    if (room === null || !overlaps(room, other)) continue;
    room = largest(besides(room, seen, other));
  }
  return room !== null && areaOf(room) > 0 && overlaps(room, seen) ? room : null;
}

function grown({ x, y, width, height }: Box): Box {
  const [across, down] = [Math.max(0, LEAST - width) / 2, Math.max(0, LEAST - height) / 2];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

function shared(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return boxOf({
    x,
    y,
    right: Math.min(a.x + a.width, b.x + b.width),
    bottom: Math.min(a.y + a.height, b.y + b.height),
  });
}

/** What is left of a room at each side of another mark, as far as the mark that it is for stands in it. */
function besides(room: Box, seen: Box, other: Box): readonly Box[] {
  const { x, y } = room;
  const [right, bottom] = [x + room.width, y + room.height];
  const [rightOf, below] = [other.x + other.width, other.y + other.height];
  return [
    { x: Math.max(rightOf, (rightOf + seen.x) / 2), y, right, bottom },
    { x, y: Math.max(below, (below + seen.y) / 2), right, bottom },
    { x, y, right: Math.min(other.x, (other.x + seen.x + seen.width) / 2), bottom },
    { x, y, right, bottom: Math.min(other.y, (other.y + seen.y + seen.height) / 2) },
  ]
    .map(boxOf)
    .filter((box) => areaOf(box) > 0 && overlaps(box, seen));
}

function boxOf({
  x,
  y,
  right,
  bottom,
}: Pick<Box, 'x' | 'y'> & { readonly right: number; readonly bottom: number }): Box {
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function largest(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  return others.reduce((best, box) => (areaOf(box) > areaOf(best) ? box : best), first);
}

function areaOf({ width, height }: Box): number {
  return width * height;
}
