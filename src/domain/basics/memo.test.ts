import { describe, expect, test, vi } from 'vitest';
import { lazyParts, memoLast } from './memo';

describe('memoLast', () => {
  test('computes once for the same arguments, and gives the same object', () => {
    const pair = vi.fn<(a: object, b: number) => object>((a, b) => ({ a, b }));
    const memo = memoLast(pair);
    const key = {};
    const first = memo(key, 1);
    expect(memo(key, 1)).toBe(first);
    expect(first).toEqual({ a: key, b: 1 });
    expect(pair).toHaveBeenCalledTimes(1);
  });

  test('goes by identity, and not by what is in an argument', () => {
    const copy = vi.fn<(list: readonly number[]) => number[]>((list) => [...list]);
    const memo = memoLast(copy);
    expect(memo([1])).not.toBe(memo([1]));
    expect(copy).toHaveBeenCalledTimes(2);
  });

  test('computes again when any argument changes', () => {
    const memo = memoLast((a: number, b: number) => a - b);
    expect([memo(3, 1), memo(3, 2), memo(4, 2), memo(3, 1)]).toEqual([2, 1, 2, 2]);
  });

  test('remembers the last one only', () => {
    const fn = vi.fn<(n: number) => number>((n) => n);
    const memo = memoLast(fn);
    for (const n of [1, 2, 1]) memo(n);
    expect(fn).toHaveBeenCalledTimes(3);
  });

  test('remembers that the answer was undefined, and takes NaN for itself', () => {
    const fn = vi.fn<(n: number) => undefined>();
    const memo = memoLast(fn);
    memo(Number.NaN);
    memo(Number.NaN);
    expect(fn).toHaveBeenCalledTimes(1);
  });

  test('does not remember an error', () => {
    let fails = true;
    const memo = memoLast((n: number) => {
      if (fails) throw new Error('not yet');
      return n;
    });
    expect(() => memo(1)).toThrow('not yet');
    fails = false;
    expect(memo(1)).toBe(1);
  });
});

describe('lazyParts', () => {
  test('makes each part when it is first read, once, and no other', () => {
    const conflicts = vi.fn<() => readonly string[]>(() => ['a']);
    const verdicts = vi.fn<() => number>(() => 1);
    const whole = lazyParts({ claims: 2 }, { conflicts, verdicts });
    expect(whole.claims).toBe(2);
    expect(conflicts).not.toHaveBeenCalled();
    expect(whole.conflicts).toBe(whole.conflicts);
    expect(conflicts).toHaveBeenCalledTimes(1);
    expect(verdicts).not.toHaveBeenCalled();
  });

  test('gives what any other object would, copied too', () => {
    const whole = lazyParts({ claims: 2 }, { verdicts: () => 1 });
    expect({ ...whole }).toEqual({ claims: 2, verdicts: 1 });
    expect({ ...whole, verdicts: 3 }).toEqual({ claims: 2, verdicts: 3 });
  });
});
