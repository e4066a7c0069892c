/** A set of the numbers 0 to n−1, one bit each. Sets that are joined have the same length. */
export type Bits = Uint32Array;

const WORD = 32;

/** The empty set of numbers below `n`. */
export function noBits(n: number): Bits {
  return new Uint32Array(Math.ceil(n / WORD));
}

/** The numbers below `end`, of numbers below `n`. */
export function firstBits(n: number, end: number): Bits {
  const bits = noBits(n);
  const whole = Math.floor(end / WORD);
  bits.fill(0xff_ff_ff_ff, 0, whole);
  if (end % WORD > 0) bits[whole] = 2 ** (end % WORD) - 1;
  return bits;
}

export function addBit(bits: Bits, at: number): void {
  const word = Math.floor(at / WORD);
  bits[word] = (bits[word] ?? 0) | (1 << (at % WORD));
}

/** In all of the sets; of none, nothing is said: at least one is given. */
export function allBits(first: Bits, ...others: readonly Bits[]): Bits {
  const result = first.slice();
  for (const other of others) {
    for (let word = 0; word < result.length; word += 1) {
      result[word] = (result[word] ?? 0) & (other[word] ?? 0);
    }
  }
  return result;
}

/** In any of the sets, of numbers below `n`. */
export function anyBits(n: number, sets: Iterable<Bits>): Bits {
  const result = noBits(n);
  for (const set of sets) {
    for (let word = 0; word < result.length; word += 1) {
      result[word] = (result[word] ?? 0) | (set[word] ?? 0);
    }
  }
  return result;
}

/** How many are in the set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
}

/** How many are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) {
    const both = (a[word] ?? 0) & (b[word] ?? 0);
    if (both !== 0) count += ones(both);
  }
  return count;
}

/** The numbers of the set, lowest first. */
export function listBits(bits: Bits): readonly number[] {
  const numbers: number[] = [];
  for (const [word, content] of bits.entries()) {
    let left = content;
    while (left !== 0) {
      const lowest = left & -left;
      numbers.push(word * WORD + (WORD - 1 - Math.clz32(lowest)));
      left ^= lowest;
    }
  }
  return numbers;
}

/** Ones of a word, added up in pairs, fours, bytes and so on (Hacker's Delight, 5-1). */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55_55_55_55);
  n = (n & 0x33_33_33_33) + ((n >>> 2) & 0x33_33_33_33);
  n = (n + (n >>> 4)) & 0x0f_0f_0f_0f;
  return Math.imul(n, 0x01_01_01_01) >>> 24;
}
