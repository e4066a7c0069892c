import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, includesWords } from './search-text';

describe('foldText', () => {
  test.each([
    ['Détrôné  par', 'detrone par'],
    ['  ÉCO-SYSTÈME\n', 'eco-systeme'],
    ['Glühbirnen', 'gluhbirnen'],
    ['有品', '有品'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('includesWords', () => {
  const text = foldText('Non content d’avoir détrôné Samsung, Xiaomi veut s’inspirer d’Alibaba');

  test.each([
    ['samsung', true],
    ['SAMSUNG', true],
    ['detrone', true],
    ['Détrôné', true],
    ['xiaomi samsung', true],
    ['  xiaomi \t samsung ', true],
    ['alib', true],
    ['', true],
    ['   ', true],
    ['samsung tencent', false],
    ['samsungxiaomi', false],
  ])('of %j: %j', (query, found) => {
    expect(includesWords(text, query)).toBe(found);
  });

  test('finds every word of a text in the text, in any order', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(words, (list) => {
        const folded = foldText(list.join(' '));
        expect(includesWords(folded, list.toReversed().join(' '))).toBe(true);
      }),
    );
  });

  test('finds less, the more words are asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (body, one, other) => {
        const folded = foldText(body);
        if (includesWords(folded, `${one} ${other}`)) {
          expect(includesWords(folded, one) && includesWords(folded, other)).toBe(true);
        }
      }),
    );
  });
});
