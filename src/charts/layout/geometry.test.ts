import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbBox } from '@/testing/arb-chart-data';
import { isInside, overlaps, type Box } from './geometry';

const box: Box = { x: 10, y: 10, width: 20, height: 20 };

describe('overlaps', () => {
  it('counts shared area, and not a shared edge', () => {
    expect(overlaps(box, { x: 29, y: 29, width: 5, height: 5 })).toBe(true);
    expect(overlaps(box, { x: 30, y: 10, width: 5, height: 20 })).toBe(false);
    expect(overlaps(box, { x: 10, y: 30, width: 20, height: 5 })).toBe(false);
  });

  it('keeps the gap that is asked for', () => {
    expect(overlaps(box, { x: 32, y: 10, width: 5, height: 5 }, 2)).toBe(false);
    expect(overlaps(box, { x: 31, y: 10, width: 5, height: 5 }, 2)).toBe(true);
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(arbBox, arbBox, fc.integer({ min: 0, max: 5 }), (a, b, gap) => {
        expect(overlaps(a, b, gap)).toBe(overlaps(b, a, gap));
      }),
    );
  });
});

describe('isInside', () => {
  it('lets a box reach the edge and not cross it', () => {
    expect(isInside(box, box)).toBe(true);
    for (const moved of [{ x: 9 }, { y: 9 }, { x: 11 }, { y: 11 }])
      expect(isInside({ ...box, ...moved }, box)).toBe(false);
  });

  it('means that no part lies outside', () => {
    fc.assert(
      fc.property(arbBox, fc.integer({ min: 0, max: 9 }), fc.nat(9), (outer, dx, dy) => {
        const inner = {
          x: outer.x + dx,
          y: outer.y + dy,
          width: Math.max(1, outer.width - dx),
          height: Math.max(1, outer.height - dy),
        };
        const fits = dx < outer.width && dy < outer.height;
        expect(isInside(inner, outer)).toBe(fits);
      }),
    );
  });
});
