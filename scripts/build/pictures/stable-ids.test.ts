import { expect, it } from 'vitest';
import { stableIds } from './stable-ids';

const drawn = (count: number): string =>
  `<svg><defs><clipPath id="chart-recharts${count}-clip"/><linearGradient id="axis-_r_${count}_"/></defs>` +
  `<path clip-path="url(#chart-recharts${count}-clip)" fill="url(#axis-_r_${count}_)"/><text>id="x" url(#x)</text></svg>`;

it('a drawing is the same whatever was drawn before, and what it refers to is still found', () => {
  expect(stableIds(drawn(1))).toBe(stableIds(drawn(12)));
  expect(stableIds(drawn(1))).toBe(
    '<svg><defs><clipPath id="i1"/><linearGradient id="i2"/></defs>' +
      '<path clip-path="url(#i1)" fill="url(#i2)"/><text>id="x" url(#x)</text></svg>',
  );
});
