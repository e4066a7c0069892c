import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbQuantity } from '@/testing/arb-quantity';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { axisShape, type AxisShape } from './axis-shape';

const RECORD = makeDataset([]);
const shapeOf = (aim: string, came: string): AxisShape | null =>
  axisShape(
    RECORD,
    makeClaim({ kind: 'target', period: '2015', quantity: aim }),
    makeClaim({ period: '2015', quantity: came }),
  );

test('places are shares of one axis: 61 against 100 is 61 % of the way to the line', () => {
  const shape = shapeOf('100 million phones', '61 million phones');
  expect((shape?.came.solid ?? 0) / (shape?.aim.from ?? 1)).toBeCloseTo(0.61, 10);
  expect(shape?.aim.to).toBe(shape?.aim.from);
  expect(shape?.came.fade).toBe(shape?.came.solid);
});

test('a range is a frame, and a lower bound fades beyond its end', () => {
  const shape = shapeOf('range 80..100 million phones', 'more-than 70 million phones');
  expect((shape?.aim.to ?? 0) / (shape?.aim.from ?? 1)).toBeCloseTo(1.25, 10);
  expect(shape?.came.fade ?? 0).toBeGreaterThan(shape?.came.solid ?? 1);
});

test('an upper bound is solid nowhere', () => {
  expect(shapeOf('100 million phones', 'less-than 30 million phones')?.came.solid).toBe(0);
});

test('ranks, shares and unlike units have no axis', () => {
  expect(shapeOf('rank 1..3 rank', 'rank 1..1 rank')).toBeNull();
  expect(shapeOf('50 percent', '40 percent')).toBeNull();
  expect(shapeOf('100 million phones', '3 billion CNY')).toBeNull();
  expect(axisShape(RECORD, makeClaim({ kind: 'target' }), null)).toBeNull();
});

test('nothing ever leaves the axis, and a bar ends before its line exactly where it is less', () => {
  const figure = arbQuantity(['CNY', 'USD'], fc.constantFrom('1', '2.5', '7'));
  fc.assert(
    fc.property(figure, figure, (aim, came) => {
      const target = makeClaim({ kind: 'target', period: '2015', quantity: aim });
      const shape = axisShape(RECORD, target, makeClaim({ period: '2015', quantity: came }));
      if (shape === null) return;
      const places = [shape.aim.from, shape.aim.to, shape.came.solid, shape.came.fade];
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
      expect(shape.aim.to).toBeGreaterThanOrEqual(shape.aim.from);
      expect(shape.came.fade).toBeGreaterThanOrEqual(shape.came.solid);
    }),
  );
});
