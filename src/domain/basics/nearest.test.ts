import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './nearest';

/** Short words of few letters, so that many are near each other. */
const arbWord = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'c'), maxLength: 6 });

describe('editDistance', () => {
  test.each([
    ['', 'abc', 3],
    ['quantity', 'quantiy', 1],
    ['outcome', 'income', 3],
    ['kitten', 'sitting', 3],
  ])('from %j to %j it is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is 0 for equal texts only, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('is no longer than any way round, and between the difference and the larger of the lengths', () => {
    fc.assert(
      fc.property(arbWord, arbWord, arbWord, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  test('is the first of those that are the fewest letters off, and none that is off by more than allowed', () => {
    const arbWords = fc.array(arbWord, { maxLength: 3 });
    fc.assert(
      fc.property(arbWords, arbWords, fc.nat(3), (words, names, most) => {
        const off = (name: string): number =>
          Math.min(
            ...words.map((word) => editDistance(word.toLowerCase(), name.toLowerCase())),
            Infinity,
          );
        const near = names.filter((name) => off(name) <= most);
        const least = Math.min(...near.map(off));
        expect(nearest(words, names, () => most)).toBe(
          near.find((name) => off(name) === least) ?? null,
        );
      }),
    );
  });

  test('goes by what is allowed for each name', () => {
    expect(nearest(['abx'], ['ab', 'abcd'], (name) => name.length - 2)).toBe('abcd');
  });
});
