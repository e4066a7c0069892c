import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, includesWords } from '../basics/search-text';
import { listBits } from './bits';
import { indexTexts } from './text-index';

/** Few letters, so that words often stand within others. */
const arbText = fc
  .array(fc.constantFrom('a', 'b', 'é', ' ', '米', 'ab', '小米', '4', '.', '74'), { maxLength: 14 })
  .map((parts) => parts.join(''));

describe('indexTexts', () => {
  it('finds the texts that reading them all finds', () => {
    fc.assert(
      fc.property(fc.array(arbText, { maxLength: 8 }), arbText, (written, q) => {
        const texts = written.map(foldText);
        const read = texts.flatMap((text, number) => (includesWords(text, q) ? [number] : []));
        expect(listBits(indexTexts(texts)(q))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});
