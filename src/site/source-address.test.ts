import { expect, test } from 'vitest';
import { sourceAddress } from './source-address';

test('the words are put behind the address as a text fragment', () => {
  expect(sourceAddress('https://example.org/a', '80 à 100, peut-être & plus')).toBe(
    'https://example.org/a#:~:text=80%20%C3%A0%20100%2C%20peut%2D%C3%AAtre%20%26%20plus',
  );
});

test('a fragment that the address has already is kept', () => {
  expect(sourceAddress('https://example.org/a#part', 'so')).toBe(
    'https://example.org/a#part:~:text=so',
  );
});
