import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSigns } from './fold';

describe('foldSigns', () => {
  test.each([
    ['a soft hyphen', 'Sam\u00adsung', 'Samsung'],
    ['marks of no width', '\ufeffSam\u200b\u200c\u200d\u2060sung', 'Samsung'],
    ['marks of direction', '\u200eSam\u202a\u2066sung\u2069\u200f', 'Samsung'],
    ['a chosen look', '小\ufe00米\u{e0100}', '小米'],
    ['letters and digits of full width', 'Ｍｉ　４，１．７％', 'Mi 4,1.7%'],
    ['spaces', 'a\u00a0b\u202fc\td\u3000e', 'a b c d e'],
    ['control characters', 'a\0b\u001fc', 'a b c'],
    ['apostrophes', 'd’Alibaba d‘A d′A dʼA ‹a›', "d'Alibaba d'A d'A d'A 'a'"],
    ['quotes', '“a” „b‟ «c»', '"a" "b" "c"'],
    ['signs that are several in one', '4‴ 5‷ 6⁗ 7″ 8‶ ŉ', `4''' 5''' 6'''' 7" 8" 'n`],
    ['hyphens and dashes', 'a‐b‑c‒d–e—f―g−h－i', 'a-b-c-d-e-f-g-h-i'],
    ['three dots', 'a…', 'a...'],
    ['capitals and accents, which it leaves', 'Détrôné', 'Détrôné'],
  ])('of %s', (_, text, folded) => {
    expect(foldSigns(text)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldSigns(foldSigns(text))).toBe(foldSigns(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing the second time of any character there is', () => {
    const found: string[] = [];
    for (let code = 0; code <= 0x10_ff_ff; code += 1) {
      const folded = foldSigns(String.fromCodePoint(code));
      if (foldSigns(folded) !== folded) found.push(code.toString(16));
    }
    expect(found).toEqual([]);
  });

  test('leaves plain text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldSigns(text)).toBe(text.replace(/\p{Cc}/gu, ' '));
      }),
    );
  });

  test('keeps few of a heap of marks, which takes no long time to put into order', () => {
    expect(foldSigns(`x${'\u0323\u0301'.repeat(100_000)}y`).length).toBeLessThan(10);
  });
});
