import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy } from './group-by';

describe('groupBy', () => {
  test('keeps keys and items in order of appearance', () => {
    const groups = groupBy([5, 2, 8, 3, 1], (n) => (n % 2 === 0 ? 'even' : 'odd'));
    expect([...groups]).toEqual([
      ['odd', [5, 3, 1]],
      ['even', [2, 8]],
    ]);
  });

  test('of nothing is nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });

  test('puts every item into the group of its key, and into no other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (items) => {
        const groups = groupBy(items, (n) => n % 3);
        for (const [key, group] of groups)
          expect(group).toEqual(items.filter((n) => n % 3 === key));
        expect([...groups.values()].flat()).toHaveLength(items.length);
      }),
    );
  });
});
