import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapWords } from './text-width';

const arbText = fc.string({ unit: 'grapheme', maxLength: 20 });
const arbWords = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9,.%–]{1,12}$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

describe('textWidth', () => {
  it('is on the wide side of what the sans takes', () => {
    // Measured in Inter at 12 px: "61" 15.1, "80–100" 44.1, "12.6 bn CNY" 74.6.
    expect(textWidth('61', 12)).toBeGreaterThanOrEqual(15.1);
    expect(textWidth('80–100', 12)).toBeGreaterThanOrEqual(44.1);
    expect(textWidth('12.6\u00a0bn\u00a0CNY', 12)).toBeGreaterThanOrEqual(74.6);
  });

  it('never shrinks when text is added', () => {
    fc.assert(
      fc.property(arbText, arbText, (a, b) => {
        expect(textWidth(a + b, 12)).toBeGreaterThanOrEqual(textWidth(a, 12));
        expect(textWidth(b + a, 12)).toBeGreaterThanOrEqual(textWidth(a, 12));
      }),
    );
  });

  it('grows with the size of the font, and is wider in bold', () => {
    fc.assert(
      fc.property(arbText, fc.integer({ min: 8, max: 40 }), (text, size) => {
        expect(textWidth(text, 2 * size)).toBeCloseTo(2 * textWidth(text, size));
        expect(textWidth(text, size, true)).toBeGreaterThanOrEqual(textWidth(text, size));
      }),
    );
  });
});

describe('wrapWords', () => {
  it('breaks between words only', () => {
    expect(wrapWords('no figure', 12, 40, 4)).toEqual(['no', 'figure']);
    expect(wrapWords('no figure', 12, 100, 4)).toEqual(['no figure']);
  });

  it('gives up on a word that is too wide, and on more lines than allowed', () => {
    expect(wrapWords('figure', 12, 20, 4)).toBeNull();
    expect(wrapWords('no figure at all', 12, 40, 2)).toBeNull();
  });

  it('loses no word, and keeps each line within the width', () => {
    fc.assert(
      fc.property(arbWords, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapWords(text, 12, width, 4);
        fc.pre(lines !== null);
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
