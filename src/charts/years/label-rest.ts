import { isInside, overlaps, type Box } from '../layout/geometry';
import type { Obstacle } from '../layout/place-labels';
import { cross, passes } from '../layout/segment';
import { distance, FAR } from './label-distance';
import type { Ground } from './label-ground';
import { leaderBetween, pointedAt, type Leader } from './label-leader';
import { isTold, lineFirst, sizeOf, type TextPlace, type Writing } from './label-writing';
import type { BarMark } from './year-chart-data';
import { isWhole } from './year-columns';

/** From one place that is tried to the next, in pixels. */
const STEP = 8;
/** Between a label and what it must not touch. */
const GAP = 1;

/** What stands already. */
export type Standing = {
  readonly obstacles: readonly Obstacle[];
  readonly placed: ReadonlyMap<string, TextPlace>;
  readonly bounds: Box;
};

/**
 * Places for the labels that have none at their marks: the nearest free one around each, joined to it by a hairline that runs
 * over no other label, no other hairline and no bar of another year.
 */
export function placeRest(
  rest: readonly BarMark[],
  ground: Ground,
  { obstacles, placed, bounds }: Standing,
): ReadonlyMap<string, TextPlace> {
  const { bars, boxFor } = ground;
  const all = new Map(placed);
  const leaderOf = (mark: BarMark, label: Box): Leader | null =>
    leaderBetween(label, pointedAt(mark, ground));
  const leaders = bars.flatMap((mark) => {
    const label = placed.get(mark.key);
    return label === undefined ? [] : (leaderOf(mark, label) ?? []);
  });
  for (const mark of rest) {
    const inWay = [...obstacles.map(({ box }) => box), ...all.values()];
    const columns = bars.filter((bar) => bar.year !== mark.year && isWhole(bar)).map(boxFor);
    const found = around(mark, ground, bounds).find((place) => {
      if (inWay.some((box) => overlaps(place, box, GAP))) return false;
      if (leaders.some((leader) => passes(leader, place))) return false;
      const leader = leaderOf(mark, place);
      if (leader === null) return true;
      return (
        !leaders.some((other) => cross(leader, other)) &&
        ![...all.values(), ...columns].some((box) => passes(leader, box))
      );
    });
    if (found === undefined) continue;
    all.set(mark.key, found);
    const leader = leaderOf(mark, found);
    if (leader !== null) leaders.push(leader);
  }
  return all;
}

/** Places all around a mark for its shortest labels that tell what it is, on one line before two, the nearest first. */
function around(mark: BarMark, ground: Ground, bounds: Box): readonly TextPlace[] {
  const target = pointedAt(mark, ground);
  return shortest(mark).flatMap((writing) => placesOf(writing, target, bounds));
}

function placesOf(writing: Writing, target: Box, bounds: Box): readonly TextPlace[] {
  const size = sizeOf(writing);
  const places: { readonly place: TextPlace; readonly far: number }[] = [];
  for (let x = target.x - FAR - size.width; x <= target.x + target.width + FAR; x += STEP)
    for (let y = target.y - FAR - size.height; y <= target.y + target.height + FAR; y += STEP) {
      const place = { x, y, ...size, ...writing };
      const far = distance(place, target);
      if (far <= FAR && isInside(place, bounds)) places.push({ place, far });
    }
  return places.toSorted((a, b) => a.far - b.far).map(({ place }) => place);
}

function shortest(mark: BarMark): readonly Writing[] {
  const all = lineFirst(mark);
  const told = all.filter((writing) => isTold(mark, writing));
  // What others guess is told on one line: a sign alone above its figure would be taken for nothing.
  return (mark.form === 'tick' ? [1] : [1, 2]).flatMap((count) => {
    const ofCount = ({ lines }: Writing): boolean => lines.length === count;
    return told.findLast(ofCount) ?? all.findLast(ofCount) ?? [];
  });
}
