import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerRoom } from './finger-room';
import { isInside, overlaps, type Box } from './geometry';

const WITHIN: Box = { x: 0, y: 0, width: 300, height: 100 };
const dot = (x: number, y = 50): Box => ({ x: x - 4, y: y - 4, width: 8, height: 8 });
const within = { within: WITHIN };

const arbBox = fc.record({
  x: fc.integer({ min: 0, max: 280 }),
  y: fc.integer({ min: 0, max: 90 }),
  width: fc.integer({ min: 1, max: 90 }),
  height: fc.integer({ min: 1, max: 10 }),
});

describe('the room for a finger', () => {
  it('is as much as one needs around what is smaller, and no more around what is large', () => {
    expect(fingerRoom(dot(100), { others: [], ...within })).toEqual({
      x: 88,
      y: 38,
      width: 24,
      height: 24,
    });
    const bar = { x: 10, y: 45, width: 200, height: 10 };
    expect(fingerRoom(bar, { others: [], ...within })).toEqual({ ...bar, y: 38, height: 24 });
  });

  it('ends half-way to what stands beside it', () => {
    expect(fingerRoom(dot(100), { others: [dot(112)], ...within })).toEqual({
      x: 88,
      y: 38,
      width: 18,
      height: 24,
    });
  });

  it('is above what it stands on', () => {
    const bar = { x: 0, y: 52, width: 300, height: 10 };
    const room = fingerRoom(dot(100), { others: [bar], ...within });
    expect(room).toEqual({ x: 88, y: 38, width: 24, height: 14 });
  });

  it('is none where all that is seen of it is seen of another', () => {
    expect(fingerRoom(dot(100), { others: [WITHIN], ...within })).toBeNull();
  });

  it('covers nothing that is seen of another, wherever they stand, and stays within its own', () => {
    fc.assert(
      fc.property(arbBox, fc.array(arbBox, { maxLength: 8 }), (seen, others) => {
        const room = fingerRoom(seen, { others, ...within });
        if (room === null) return;
        expect(isInside(room, WITHIN)).toBe(true);
        expect(overlaps(room, seen)).toBe(true);
        for (const other of others) expect(overlaps(room, other, -1e-6)).toBe(false);
      }),
    );
  });
});
