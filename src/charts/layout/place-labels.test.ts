import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbBox } from '@/testing/arb-chart-data';
import { isInside, overlaps, type Box } from './geometry';
import { placeLabels, type LabelRequest, type Obstacle } from './place-labels';

const BOUNDS: Box = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number): Box => ({ x, y, width: 20, height: 10 });
const ask = (key: string, ...candidates: readonly Box[]): LabelRequest => ({ key, candidates });

const arbRequests: fc.Arbitrary<readonly LabelRequest[]> = fc
  .array(fc.array(arbBox, { maxLength: 4 }), { maxLength: 8 })
  .map((list) => list.map((candidates, index) => ({ key: `label ${index}`, candidates })));
const arbObstacles: fc.Arbitrary<readonly Obstacle[]> = fc
  .array(arbBox, { maxLength: 5 })
  .map((list) => list.map((box, index) => ({ key: `obstacle ${index}`, box })));

describe('placeLabels', () => {
  it('takes the first candidate that is free', () => {
    const placed = placeLabels([ask('a', at(-5, 0), at(10, 10), at(50, 50))], [], BOUNDS);
    expect(placed.get('a')).toEqual(at(10, 10));
  });

  it('lets the label that comes first have its place', () => {
    const placed = placeLabels(
      [ask('a', at(10, 10)), ask('b', at(15, 12), at(60, 60))],
      [],
      BOUNDS,
    );
    expect([...placed]).toEqual([
      ['a', at(10, 10)],
      ['b', at(60, 60)],
    ]);
  });

  it('keeps off obstacles, but for those that a label may cover', () => {
    const bar: Obstacle = { key: 'bar', box: { x: 0, y: 0, width: 40, height: 40 } };
    expect(placeLabels([ask('a', at(10, 10))], [bar], BOUNDS).size).toBe(0);
    const own = { ...ask('a', at(10, 10)), mayCover: ['bar'] };
    expect(placeLabels([own], [bar], BOUNDS).get('a')).toEqual(at(10, 10));
  });

  it('keeps the gap between labels', () => {
    const requests = [ask('a', at(0, 0)), ask('b', at(21, 0), at(22, 0))];
    expect(placeLabels(requests, [], BOUNDS, 2).get('b')).toEqual(at(22, 0));
    expect(placeLabels(requests, [], BOUNDS, 1).get('b')).toEqual(at(21, 0));
  });

  it('never lets labels overlap, cover an obstacle or leave the bounds', () => {
    fc.assert(
      fc.property(arbRequests, arbObstacles, (requests, obstacles) => {
        const boxes = [...placeLabels(requests, obstacles, BOUNDS).values()];
        for (const [index, box] of boxes.entries()) {
          expect(isInside(box, BOUNDS)).toBe(true);
          expect(obstacles.some((obstacle) => overlaps(box, obstacle.box, 2))).toBe(false);
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other, 2))).toBe(false);
        }
      }),
    );
  });

  it('leaves a label out only where every candidate is taken', () => {
    fc.assert(
      fc.property(arbRequests, arbObstacles, (requests, obstacles) => {
        const placed = placeLabels(requests, obstacles, BOUNDS);
        const boxes = [...placed.values(), ...obstacles.map((obstacle) => obstacle.box)];
        for (const { key, candidates } of requests) {
          const box = placed.get(key);
          const isFree = (candidate: Box): boolean =>
            isInside(candidate, BOUNDS) && !boxes.some((other) => overlaps(candidate, other, 2));
          if (box === undefined) expect(candidates.filter(isFree)).toEqual([]);
          else expect(candidates).toContainEqual(box);
        }
      }),
    );
  });
});
