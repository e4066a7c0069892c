import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf, type Thin } from './year-reach';

const lineAt = (y: number): Thin => ({ x: 0, width: 40, top: y, bottom: y });

describe('the reach of a line', () => {
  it('is as much as a finger needs where nothing is near, and less for a tick', () => {
    expect(reachOf('line', lineAt(100), [])).toEqual({ up: 9, down: 9 });
    expect(reachOf('tick', lineAt(100), [])).toEqual({ up: 5, down: 5 });
    expect(reachOf('line', lineAt(100), [{ ...lineAt(104), x: 60 }])).toEqual({ up: 9, down: 9 });
  });

  it('ends half-way to what is seen above and below', () => {
    const sign = { x: 10, width: 13, top: 80, bottom: 94 };
    expect(reachOf('line', lineAt(100), [lineAt(110), sign])).toEqual({ up: 3, down: 5 });
  });

  it('is that of no other line, however near', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
        fc.pre(a !== b);
        const [above, below] = [Math.min(a, b), Math.max(a, b)];
        const { down } = reachOf('line', lineAt(above), [lineAt(below)]);
        const { up } = reachOf('tick', lineAt(below), [lineAt(above)]);
        expect(above + down).toBeLessThanOrEqual(below - up);
      }),
    );
  });
});
