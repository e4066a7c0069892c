import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceAddress } from './source-address';

describe('the address of a source at the words of a claim', () => {
  it('encodes what has a meaning in text fragments', () => {
    expect(sourceAddress('https://example.org/a', 'fast-growing, & more')).toBe(
      'https://example.org/a#:~:text=fast%2Dgrowing%2C%20%26%20more',
    );
  });

  it('holds the words whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        const [page, text = ''] = sourceAddress('https://example.org/a', words).split('#:~:text=');
        expect(page).toBe('https://example.org/a');
        expect(text).not.toMatch(/[-,&#]/);
        expect(decodeURIComponent(text)).toBe(words);
      }),
    );
  });
});
