import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBit,
  allBits,
  anyBits,
  countBits,
  countBoth,
  firstBits,
  listBits,
  noBits,
  type Bits,
} from './bits';

const SIZE = 200;
const arbNumbers = fc
  .uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }))
  .map((numbers) => numbers.toSorted((a, b) => a - b));

function bitsOf(numbers: readonly number[]): Bits {
  const bits = noBits(SIZE);
  for (const number of numbers) addBit(bits, number);
  return bits;
}

describe('bits', () => {
  it('hold what was added, and nothing else', () => {
    fc.assert(
      fc.property(arbNumbers, (numbers) => {
        const bits = bitsOf(numbers);
        expect(listBits(bits)).toEqual(numbers);
        expect(countBits(bits)).toBe(numbers.length);
      }),
    );
  });

  it('meet and join as sets do', () => {
    fc.assert(
      fc.property(arbNumbers, arbNumbers, (a, b) => {
        const both = a.filter((number) => b.includes(number));
        const either = [...new Set([...a, ...b])].toSorted((x, y) => x - y);
        expect(listBits(allBits(bitsOf(a), bitsOf(b)))).toEqual(both);
        expect(countBoth(bitsOf(a), bitsOf(b))).toBe(both.length);
        expect(listBits(anyBits(SIZE, [bitsOf(a), bitsOf(b)]))).toEqual(either);
      }),
    );
  });

  it('begin with the first numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SIZE }), (end) => {
        const numbers = Array.from({ length: end }, (_, at) => at);
        expect(listBits(firstBits(SIZE, end))).toEqual(numbers);
      }),
    );
  });
});
