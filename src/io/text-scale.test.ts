// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { textScale } from './text-scale';

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

test.each([
  ['16px', 1],
  ['24px', 1.5],
  // Smaller than usual, letters of charts would be under twelve pixels.
  ['10px', 1],
  ['64px', 2],
])('letters of %s are %f times as large as usual', (size, scale) => {
  document.documentElement.style.fontSize = size;
  expect(textScale(document)).toBe(scale);
});
