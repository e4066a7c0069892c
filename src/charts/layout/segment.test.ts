import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './geometry';
import { cross, passes, type Segment } from './segment';

const at = fc.integer({ min: -50, max: 50 });
const arbBox: fc.Arbitrary<Box> = fc.record({
  x: at,
  y: at,
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const arbSegment: fc.Arbitrary<Segment> = fc.record({ x1: at, y1: at, x2: at, y2: at });

/** Points along a line, close enough for boxes of whole pixels. */
function pointsOn({ x1, y1, x2, y2 }: Segment): readonly (readonly [number, number])[] {
  return Array.from({ length: 401 }, (_, step) => [
    x1 + ((x2 - x1) * step) / 400,
    y1 + ((y2 - y1) * step) / 400,
  ]);
}

const isIn = ([x, y]: readonly [number, number], box: Box, slack: number): boolean =>
  x >= box.x - slack &&
  x <= box.x + box.width + slack &&
  y >= box.y - slack &&
  y <= box.y + box.height + slack;

describe('a line', () => {
  it('passes through a box where one of its points lies in it', () => {
    fc.assert(
      fc.property(arbSegment, arbBox, (segment, box) => {
        const points = pointsOn(segment);
        if (points.some((point) => isIn(point, box, 0))) expect(passes(segment, box)).toBe(true);
        if (!points.some((point) => isIn(point, box, 1))) expect(passes(segment, box)).toBe(false);
      }),
    );
  });

  it('crosses another as that crosses it, and never itself or one beside it', () => {
    fc.assert(
      fc.property(arbSegment, arbSegment, (a, b) => {
        expect(cross(a, b)).toBe(cross(b, a));
        expect(cross(a, a)).toBe(false);
        expect(cross(a, { x1: a.x1, y1: a.y1 + 1, x2: a.x2, y2: a.y2 + 1 })).toBe(false);
      }),
    );
    const rising = { x1: 0, y1: 10, x2: 10, y2: 0 };
    expect(cross(rising, { x1: 0, y1: 0, x2: 10, y2: 10 })).toBe(true);
    expect(cross(rising, { x1: 0, y1: 0, x2: 4, y2: 4 })).toBe(false);
  });
});
