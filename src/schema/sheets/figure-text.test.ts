import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbQuantity } from '@/testing/arb-quantity';
import { readFigure } from './figure-text';
import { figureText } from '@/domain/export/figure-words';
import { readNumber } from './number-text';
import { readTime } from './time-text';

describe('a figure in a cell', () => {
  it.each<[string, unknown]>([
    ['61 million phones', ['value', ['61'], 'million', 'phones']],
    ['about 61M phones', ['about', ['61'], 'million', 'phones']],
    ['ca. 1.19 bn CNY', ['about', ['1.19'], 'billion', 'CNY']],
    ['more than 12.6 billion CNY', ['more-than', ['12.6'], 'billion', 'CNY']],
    ['> 70 million phones', ['more-than', ['70'], 'million', 'phones']],
    ['≥ 5 shops', ['at-least', ['5'], 'one', 'shops']],
    ['up to 40 %', ['at-most', ['40'], 'one', 'percent']],
    ['under 15 percent', ['less-than', ['15'], 'one', 'percent']],
    ['80 to 100 million phones', ['range', ['80', '100'], 'million', 'phones']],
    ['80–100 million phones', ['range', ['80', '100'], 'million', 'phones']],
    ['$16 billion', ['value', ['16'], 'billion', 'USD']],
    ['US$ 16bn', ['value', ['16'], 'billion', 'USD']],
    ['CNY 74,3 bn', ['value', ['74.3'], 'billion', 'CNY']],
    ['€900,000', ['value', ['900000'], 'one', 'EUR']],
    ['1.234.567 phones', ['value', ['1234567'], 'one', 'phones']],
    ['12 600 shops', ['value', ['12600'], 'one', 'shops']],
    ['1,234.50 phones', ['value', ['1234.50'], 'one', 'phones']],
    ['3 times', ['value', ['3'], 'one', 'factor']],
    ['top 3', ['rank', ['1', '3'], 'one', 'rank']],
    ['2nd', ['rank', ['2', '2'], 'one', 'rank']],
    ['no. 5', ['rank', ['5', '5'], 'one', 'rank']],
  ])('%s', (text, expected) => {
    const read = readFigure(text);
    expect(read === null ? null : [read.form, read.numbers, read.scale, read.unit]).toEqual(
      expected,
    );
  });

  it.each(['', 'many', 'phones 61', '1.2.3', '1,2,3', 'NaN million', '1e9 phones', '-5 phones'])(
    'is none: %s',
    (text) => {
      expect(readFigure(text)).toBeNull();
    },
  );

  it('is read back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(arbQuantity(), (quantity) => {
        fc.pre(quantity.form !== 'rank');
        const made = { ...quantity };
        expect(readFigure(figureText(made))).toEqual(made);
      }),
    );
  });
});

describe('a rank', () => {
  it('is read back as it was written', () => {
    for (const numbers of [
      ['1', '3'],
      ['2', '2'],
      ['4', '9'],
    ] as const) {
      const made = { form: 'rank', numbers, scale: 'one', unit: 'rank' } as const;
      expect(readFigure(figureText(made))).toEqual(made);
    }
  });
});

describe('a number', () => {
  it.each<[string, string | null]>([
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['1,23', '1.23'],
    ['1’234', null],
    ["1'234", '1234'],
    ['007', '7'],
    ['0.5', '0.5'],
    ['1234567890123456', null],
  ])('%s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('a time in a cell', () => {
  it.each<[string, string | null]>([
    ['2015', '2015'],
    ['2015-H1', '2015-H1'],
    ['H1 2015', '2015-H1'],
    ['q4 2017', '2017-Q4'],
    ['2017 Q4', '2017-Q4'],
    ['2015-06', '2015-06'],
    ['Jun 2015', '2015-06'],
    ['June 2015', '2015-06'],
    ['24 April 2015', '2015-04-24'],
    ['April 24, 2015', '2015-04-24'],
    ['24.04.2015', '2015-04-24'],
    ['2015/04/24', '2015-04-24'],
    ['24/04/2015', '2015-04-24'],
    ['04/24/2015', '2015-04-24'],
    ['04/05/2015', null],
    ['30 February 2015', null],
    ['2015..2017', '2015..2017'],
    ['2015–2017', '2015..2017'],
    ['2015 to 2017', '2015..2017'],
    ['Jan 2015 - Mar 2015', '2015-01..2015-03'],
    ['2017..2015', null],
    ['soon', null],
    ['42118', null],
  ])('%s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});
