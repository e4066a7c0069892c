import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldTextBy, includesWords } from './search-text';

describe('foldText', () => {
  test.each([
    ['Détrôné  par', 'detrone par'],
    ['  ÉCO-SYSTÈME\n', 'eco-systeme'],
    ['Glühbirnen', 'gluhbirnen'],
    ['有品', '有品'],
    ['ｄ’Ａｌｉｂａｂａ', "d'alibaba"],
    ['13,6 – 14，7', '13.6 - 14.7'],
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

describe('foldTextBy', () => {
  test('reads letters as those that they are told to be', () => {
    const fold = foldTextBy('萬万億亿');
    expect(fold('九萬 Ｂ')).toBe('九万 b');
    expect(fold('万億')).toBe('万亿');
    expect(foldTextBy('')('萬')).toBe('萬');
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
    ["d'alibaba", true],
    ['d´Alibaba', true],
    ['Sam\u00adsung', true],
    ['\u2066ｓａｍｓｕｎｇ\u2069', true],
  ])('of %j: %j', (query, found) => {
    expect(includesWords(text, query)).toBe(found);
  });

  test.each([
    ['74.9', true],
    ['74,9', true],
    ['74', true],
    ['4.9', false],
    ['2015', true],
    ['15', false],
    ['9%', true],
    ['41', true],
  ])('takes a figure from its beginning on: %j: %j', (query, found) => {
    const figures = foldText('174,9 of 74,9 % on 31.12.2015, 9% 增长41.7%');
    expect(includesWords(figures, query)).toBe(found);
  });

  test.each([
    ['小米4', true],
    ['4小米', true],
    ['小米 4', true],
    ['mi小米', true],
    ['米小', false],
    ['小米8', false],
  ])('ends a word where Chinese meets another script: %j: %j', (query, found) => {
    expect(includesWords(foldText('小米手机 Mi 4: 41.7%'), query)).toBe(found);
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
