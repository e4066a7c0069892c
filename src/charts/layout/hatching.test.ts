import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbBox } from '@/testing/arb-chart-data';
import { hatched } from './hatching';

it('lines of a hatching stay within the box that they fill, and slant alike', () => {
  fc.assert(
    fc.property(arbBox, (box) => {
      const lines = hatched(box).split('M').filter(Boolean);
      for (const line of lines) {
        const [from = [], to = []] = line.split('L').map((point) => point.split(' ').map(Number));
        for (const [x = NaN, y = NaN] of [from, to]) {
          expect(x).toBeGreaterThanOrEqual(box.x - 0.1);
          expect(x).toBeLessThanOrEqual(box.x + box.width + 0.1);
          expect(y).toBeGreaterThanOrEqual(box.y - 0.1);
          expect(y).toBeLessThanOrEqual(box.y + box.height + 0.1);
        }
        const [x1 = 0, y1 = 0] = from;
        const [x2 = 0, y2 = 0] = to;
        expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
      }
      expect(lines.length > 0).toBe(box.width + box.height > 5);
    }),
  );
});
