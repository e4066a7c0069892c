import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAt } from './line-at';

it('is the line in which a place stands, whatever text was asked about before', () => {
  const arbText = fc
    .array(fc.constantFrom('\n', 'a', 'bc'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(arbText, fc.nat(45)), { minLength: 1, maxLength: 5 }),
      (asked) => {
        for (const [text, offset] of asked)
          expect(lineAt(text, offset)).toBe(text.slice(0, offset).split('\n').length);
      },
    ),
  );
});
