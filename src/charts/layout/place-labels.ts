import { isInside, overlaps, type Box } from './geometry';

export type LabelRequest<Place extends Box = Box> = {
  readonly key: string;
  /** Places to try, best first. */
  readonly candidates: readonly Place[];
  /** Keys of obstacles that it may cover: a label may stand on its own bar. */
  readonly mayCover?: readonly string[];
};

export type Obstacle = { readonly key: string; readonly box: Box };

/**
 * Gives each label, in order, its first candidate that lies within `bounds` and touches no obstacle and no label
 * placed before it. A label without such a place is left out of the result: the mark still says its text on focus.
 */
export function placeLabels<Place extends Box>(
  requests: readonly LabelRequest<Place>[],
  obstacles: readonly Obstacle[],
  bounds: Box,
  gap = 2,
): ReadonlyMap<string, Place> {
  const placed = new Map<string, Place>();
  for (const request of requests) {
    const inWay = obstacles
      .filter(({ key }) => request.mayCover?.includes(key) !== true)
      .map(({ box }) => box);
    const taken = [...inWay, ...placed.values()];
    const free = request.candidates.find(
      (box) => isInside(box, bounds) && taken.every((other) => !overlaps(box, other, gap)),
    );
    if (free !== undefined) placed.set(request.key, free);
  }
  return placed;
}
