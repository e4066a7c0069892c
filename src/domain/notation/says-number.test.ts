import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity, QuantityForm, Scale } from '@/domain/figures/quantity';
import type { Unit } from '@/domain/record/record';
import { listNumbers, saysSomeNumber, unsaidNumbers } from './says-number';
import { shift } from './digits';
import { wordCount } from './word-count';
import { notationOf } from './languages';

function makeQuantity(form: QuantityForm, numbers: string, scale: Scale = 'one'): Quantity {
  const [a = '', b] = numbers.split(' ');
  return { form, numbers: b === undefined ? [a] : [a, b], scale, unit: 'any' };
}

type Row = readonly [
  language: string,
  fragment: string,
  quantity: Quantity,
  type: Unit['type'],
  unsaid: readonly string[],
];

const rows: readonly Row[] = [
  ['en', 'grew to 18.7 million in 2013', makeQuantity('value', '18.7', 'million'), 'count', []],
  [
    'en',
    'grew to 18.7 million in 2013',
    makeQuantity('value', '17.8', 'million'),
    'count',
    ['17.8'],
  ],
  [
    'en',
    'grew to 18.7 million in 2013',
    makeQuantity('value', '18.7', 'billion'),
    'count',
    ['18.7'],
  ],
  ['en', 'grew to 18.7 million in 2013', makeQuantity('value', '18.7'), 'count', ['18.7']],
  ['en', 'count on 80 to 100 million', makeQuantity('range', '80 100', 'million'), 'count', []],
  [
    'en',
    'count on 80 to 100 million',
    makeQuantity('range', '80 110', 'million'),
    'count',
    ['110'],
  ],
  ['en', 'entered 7 countries and region', makeQuantity('value', '7'), 'count', []],
  ['en', 'the first in the world', makeQuantity('rank', '1 1'), 'rank', []],
  ['en', 'the first in the world', makeQuantity('value', '1'), 'count', ['1']],
  ['fr', 'parmi les trois premiers marchands', makeQuantity('rank', '1 3'), 'rank', []],
  ['fr', 'parmi les trois premiers marchands', makeQuantity('rank', '1 5'), 'rank', ['5']],
  ['fr', 'parmi les trois premiers marchands', makeQuantity('rank', '2 3'), 'rank', ['2']],
  ['fr', 'espère tripler ses recettes', makeQuantity('value', '3'), 'factor', []],
  ['fr', 'espère tripler ses recettes', makeQuantity('value', '3'), 'count', ['3']],
  ['fr', 'porter à un milliard de dollars', makeQuantity('value', '1', 'billion'), 'money', []],
  ['fr', 'un plan pour des milliards', makeQuantity('value', '1', 'billion'), 'money', ['1']],
  ['fr', 'représenter 6% du chiffre', makeQuantity('value', '6'), 'percent', []],
  ['fr', 'un billion de dollars', makeQuantity('value', '1', 'billion'), 'money', ['1']],
  ['nl', 'tachtig of honderd miljoen', makeQuantity('range', '80 100', 'million'), 'count', []],
  ['nl', 'meer dan zeventig miljoen', makeQuantity('more-than', '70', 'million'), 'count', []],
  [
    'nl',
    'honderd miljard yuan (13,6 miljard euro)',
    makeQuantity('value', '13.6', 'billion'),
    'money',
    [],
  ],
  ['de', '10 Milliarden Yuan', makeQuantity('value', '10', 'billion'), 'money', []],
  ['de', 'ca. 1,19 Milliarden €', makeQuantity('about', '1.19', 'billion'), 'money', []],
  ['de', 'ca. 1,19 Milliarden €', makeQuantity('about', '119', 'billion'), 'money', ['119']],
  ['zh', '超过7000万台', makeQuantity('more-than', '70', 'million'), 'count', []],
  ['zh', '超过7000万台', makeQuantity('more-than', '7', 'million'), 'count', ['7']],
  ['zh', '126亿元', makeQuantity('value', '12.6', 'billion'), 'money', []],
];

describe('unsaidNumbers', () => {
  test.each(rows)('%s “%s” %j as %s lacks %j', (language, fragment, quantity, type, unsaid) => {
    expect(unsaidNumbers(fragment, language, quantity, type)).toEqual(unsaid);
  });
});

test('an article is not yet a number', () => {
  expect(saysSomeNumber('Xiaomi was founded five years ago', 'en')).toBe(true);
  expect(saysSomeNumber('a good product', 'en')).toBe(false);
  expect(saysSomeNumber('een fysiek winkelnetwerk', 'nl')).toBe(false);
});

test('the numbers of a text are listed for messages', () => {
  expect(listNumbers('a plan for 80 to 100 million in 2015', 'en')).toBe('80, 100 million, 2015');
  expect(listNumbers('7000万', 'zh')).toBe('7000 × 10^4');
});

describe('shift', () => {
  test.each([
    ['13.6', 2, '1360'],
    ['0.12', 1, '1.2'],
    ['70', 6, '70000000'],
    ['1.50', 0, '1.5'],
    ['0.7', 1, '7'],
  ])('%s by %i is %s', (number, power, result) => {
    expect(shift(number, power)).toBe(result);
  });

  test('is exact', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 12 }),
        (n, power) => {
          expect(shift(String(n), power)).toBe(String(n * 10n ** BigInt(power)));
        },
      ),
    );
  });
});

test('words are counted; in Chinese two signs are one', () => {
  expect(wordCount('Lei Jun : Firstly, 12.6 billion', notationOf('en'))).toBe(5);
  expect(wordCount('小米手机 2015', notationOf('zh'))).toBe(3);
});
