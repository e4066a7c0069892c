import { expect, test } from 'vitest';
import { stepIn } from './claim-order';

test('a claim in an order has its place and its neighbours there', () => {
  expect(stepIn(['a', 'b', 'c'], 'b')).toEqual({ at: 1, count: 3, previous: 'a', next: 'c' });
});

test('the first has none before it, the last none after it', () => {
  expect(stepIn(['a', 'b'], 'a')).toMatchObject({ previous: null, next: 'b' });
  expect(stepIn(['a', 'b'], 'b')).toMatchObject({ previous: 'a', next: null });
});

test('a claim that the order does not hold has no place in it', () => {
  expect(stepIn(['a', 'b'], 'c')).toBeNull();
  expect(stepIn([], 'c')).toBeNull();
});
