import { afterAll, expect, test } from 'vitest';
import { stepCounter } from './count-steps';

const counter = stepCounter();
afterAll(counter.stop);

const once = (text: string): number => counter.count(() => text.replaceAll('a', 'b')).steps;
const again = (text: string): number =>
  counter.count(() => {
    for (let at = 0; at < text.length; at += 1) text.slice(at).includes('x');
  }).steps;

test('going through a text once costs its length, going through it for each of its letters the square', () => {
  const [short, long] = ['ab'.repeat(100), 'ab'.repeat(1000)];
  expect(once(long)).toBeLessThan(once(short) * 11);
  expect(again(long)).toBeGreaterThan(again(short) * 90);
});
