import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logTicks, niceTicks } from './nice-scale';

const arbMax = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.double({ min: 0.001, max: 1000, noNaN: true }),
);
const arbCount = fc.integer({ min: 2, max: 8 });

describe('niceTicks', () => {
  it.each([
    [61, [0, 20, 40, 60, 80]],
    [7.2, [0, 2, 4, 6, 8]],
    [100, [0, 25, 50, 75, 100]],
    [201.0464, [0, 50, 100, 150, 200, 250]],
  ])('gives %d round steps', (max, ticks) => {
    expect(niceTicks(max, 4)).toEqual(ticks);
  });

  it('starts at 0 and covers the largest figure with no step to spare', () => {
    fc.assert(
      fc.property(arbMax, arbCount, (max, count) => {
        const ticks = niceTicks(max, count);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        expect(ticks.at(-2)).toBeLessThan(max);
      }),
    );
  });

  it('keeps its ticks evenly spaced, by 1, 2, 2.5 or 5 of some power of ten', () => {
    fc.assert(
      fc.property(arbMax, arbCount, (max, count) => {
        const ticks = niceTicks(max, count);
        const step = ticks[1] ?? 0;
        for (const [index, tick] of ticks.entries())
          expect(Math.abs(tick - index * step)).toBeLessThan(step * 1e-9);
        const mantissa = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
        expect([1, 2, 2.5, 5]).toContain(Number(mantissa.toPrecision(9)));
      }),
    );
  });

  it('gives about as many as asked for', () => {
    fc.assert(
      fc.property(arbMax, arbCount, (max, count) => {
        const { length } = niceTicks(max, count);
        expect(length).toBeGreaterThanOrEqual(count / 2.5);
        expect(length).toBeLessThanOrEqual(count + 3);
      }),
    );
  });
});

describe('logTicks', () => {
  it.each([
    [100, 100, [10, 20, 50, 100]],
    [7, 61, [1, 2, 5, 10, 20, 50, 100]],
    [10, 80, [10, 20, 50, 100]],
  ])('from %d to %d gives powers of ten, with halves where there are few', (min, max, ticks) => {
    expect(logTicks(min, max)).toEqual(ticks);
  });

  it('are never one, and hold all that is drawn', () => {
    fc.assert(
      fc.property(arbMax, arbMax, (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const ticks = logTicks(min, max);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks[0]).toBeLessThanOrEqual(min * (1 + 1e-8));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-8));
      }),
    );
  });
});
