import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapWords } from './text-width';

const arbText = fc.string({ unit: 'grapheme', maxLength: 20 });
const arbWords = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9,.%–]{1,12}$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

describe('textWidth', () => {
  it.each([
    ['61', 15.6, 16.2],
    ['> 70', 26.6, 27.6],
    ['80–100', 44.9, 46.7],
    ['12.6\u00a0bn\u00a0CNY', 73.4, 77.4],
    ['> 100\u00a0bn\u00a0CNY', 81.2, 85.5],
    ['≈ 1.19\u00a0bn\u00a0EUR', 81.1, 84.9],
    ['+226%', 42.9, 44.9],
    ['≥ +15%', 44.9, 47],
    ['no figure', 50.6, 54.4],
    ['Founded as e-commerce began', 183, 194.4],
    ['Products from partners, subsidiaries', 205.6, 221],
    ['mmmmWWWW', 89.6, 96.3],
  ])('gives %j a little more than Chromium does in the sans', (text, at12, boldAt12half) => {
    for (const [width, measured] of [
      [textWidth(text, 12), at12],
      [textWidth(text, 12.5, true), boldAt12half],
    ] as const) {
      expect(width).toBeGreaterThanOrEqual(measured);
      expect(width).toBeLessThan(measured * 1.15);
    }
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
