import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/basics/text';
import { notationOf } from './languages';
import { numbersIn } from './numbers-in';

/** Numbers as `number×power`, a power lent by a neighbour in brackets, articles left out. */
function read(language: string, text: string): readonly string[] {
  return numbersIn(text, notationOf(language))
    .filter((found) => found.kind !== 'indefinite' || found.power > 0)
    .map(({ number, power, lent }) => {
      if (power > 0) return `${number}×${power}`;
      return lent > 0 ? `${number}(×${lent})` : number;
    });
}

describe('digits', () => {
  test.each([
    ['en', 'From 7.2 million phones sold in 2012', ['7.2×6', '2012']],
    ['en', '$ 32 billion in sales', ['32×9']],
    ['en', 'about 1,190,000 phones', ['1190000']],
    ['en', 'worth $32bn, or 34.7m phones, 5 m wide', ['32×9', '34.7×6', '5']],
    ['nl', '(13,6 miljard euro)', ['13.6×9']],
    ['nl', '1.000 toestellen', ['1000']],
    ['de', 'ca. 1,19 Milliarden €', ['1.19×9']],
    ['de', 'am 24.04.2015: 1.190,5 Mio.', ['24', '4', '2015', '1190.5×6']],
    ['fr', 'plus de 36 milliards d’euros fin 2014', ['36×9', '2014']],
    ['fr', '1 000 boutiques', ['1000']],
    ['fr', '1\u{202f}000\u{a0}000 de téléphones', ['1000000']],
    ['fr', 'en 2014 100 magasins', ['2014', '100']],
    ['fr', '34.7 millions', ['34.7×6']],
    ['zh', '小米7000万台，2015年', ['7000×4', '2015']],
    ['de', '1’000 Läden', ['1000']],
    ['en', '3 billionaires', ['3']],
    ['zh', '１２６亿元', ['126×8']],
    ['zh', '5千万台，3百万', ['5×7', '3×6']],
    ['pt', '1,2 mil milhões, 7 mil', ['1.2×9', '7×3']],
    ['fr', '2 mille milliards', ['2×12']],
    ['en', '12 lakh phones for Rs 500 crore', ['12×5', '500×7']],
  ] as const)('in %s: %s', (language, text, numbers) => {
    expect(read(language, text)).toEqual(numbers);
  });

  test('a neighbour lends its scale', () => {
    expect(read('en', '80 to 100 million telephones')).toEqual(['80(×6)', '100×6']);
    expect(read('en', '80–100 million telephones')).toEqual(['80(×6)', '100×6']);
    expect(read('en', 'from 80 million to 100')).toEqual(['80×6', '100(×6)']);
    expect(read('nl', 'tachtig of honderd miljoen')).toEqual(['80(×6)', '100×6']);
  });

  test('a neighbour that is none does not', () => {
    expect(read('en', 'In 2012 we earned 12.6 billion')).toEqual(['2012', '12.6×9']);
    expect(read('en', '7 countries. 3 million')).toEqual(['7', '3×6']);
  });
});

describe('words', () => {
  test.each([
    ['fr', 'porter à un milliard de dollars', ['1×9']],
    ['fr', 'en l’espace de trois ans', ['3']],
    ['fr', 'soixante et onze, soixante-douze', ['71', '72']],
    ['fr', 'vingt-cinq, vingt et un, quatre-vingt-dix-neuf', ['25', '21', '99']],
    ['fr', 'soixante-dix, septante et un, nonante-neuf', ['70', '71', '99']],
    ['fr', 'mille euros, deux mille', ['1×3', '2×3']],
    ['fr', 'cent mille', ['100×3']],
    ['nl', 'meer dan zeventig miljoen toestellen', ['70×6']],
    ['nl', 'meer dan honderd miljard yuan', ['100×9']],
    ['nl', 'zevenentwintig, tweeëntwintig, één miljoen', ['27', '22', '1×6']],
    ['nl', 'tienduizend en duizend', ['10×3', '1×3']],
    ['de', 'fünfundzwanzig, einundzwanzig, dreißig', ['25', '21', '30']],
    ['de', 'innerhalb der nächsten fünf Jahre', ['5']],
    ['de', 'dreissig wie dreißig', ['30', '30']],
    ['de', 'Zehntausend', ['10×3']],
    ['de', 'eine Milliarde', ['1×9']],
    ['en', 'twenty-five, a hundred million, two hundred and six', ['25', '100×6', '206']],
    ['en', 'five years ago', ['5']],
    ['zh', '七千万台，三百五十家，两亿', ['7000×4', '350', '2×8']],
    ['zh', '一些，一九九八', []],
  ] as const)('in %s: %s', (language, text, numbers) => {
    expect(read(language, text)).toEqual(numbers);
  });

  test.each([
    ['en', 'tripled its sales', 'multiple', '3'],
    ['fr', 'tripler ses recettes', 'multiple', '3'],
    ['nl', 'werd verdrievoudigd', 'multiple', '3'],
    ['de', 'hat sich verdreifacht', 'multiple', '3'],
    ['en', 'the first in the world', 'ordinal', '1'],
    ['fr', 'les premiers marchands', 'ordinal', '1'],
    ['nl', 'de derde van India', 'ordinal', '3'],
    ['de', 'der drittgrößte? der dritte', 'ordinal', '3'],
    ['en', 'a plan', 'indefinite', '1'],
    ['fr', 'un plan', 'indefinite', '1'],
  ] as const)('in %s: %s is a %s', (language, text, kind, number) => {
    expect(numbersIn(text, notationOf(language))).toContainEqual({
      kind,
      number,
      power: 0,
      lent: 0,
    });
  });

  test('no number is found in words that only look like one', () => {
    expect(read('en', 'often, tenth-rate weight, someone, smart phones')).toEqual(['10']);
    expect(read('de', 'Dreieich, achtsam, Zweifel')).toEqual([]);
    expect(read('nl', 'zeventigers, vierkant, eenheid')).toEqual([]);
    expect(read('fr', 'onzevilles, centre, dixit')).toEqual([]);
  });
});

describe('every number word', () => {
  const worded = LANGUAGES.filter((language) => notationOf(language).cardinals.size > 0);

  test.each(worded)('of %s from 0 to 999 is there', (language) => {
    const numbers = new Set(notationOf(language).cardinals.values());
    expect(Array.from({ length: 1000 }, (_, n) => n).filter((n) => !numbers.has(n))).toEqual([]);
  });

  test('is read as that number alone, wherever it stands', () => {
    const arb = fc
      .constantFrom(...worded)
      .chain((language) =>
        fc.tuple(fc.constant(language), fc.constantFrom(...notationOf(language).cardinals)),
      );
    fc.assert(
      fc.property(arb, ([language, [word, n]]) => {
        const found = numbersIn(`xx, ${word.toUpperCase()}; yy`, notationOf(language));
        expect(found.map(({ number }) => number)).toEqual([String(n)]);
      }),
    );
  });
});

describe('any number', () => {
  /** As the language prints it, with its own separators. */
  const print = (language: string, n: number, separator: string): string => {
    const [whole = '', fraction] = String(n).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
    return fraction === undefined ? grouped : grouped + notationOf(language).decimal + fraction;
  };

  test('printed in a language is found again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 2 }),
        fc.nat(),
        (language, digits, decimals, pick) => {
          const separators = ['', ' ', '\u{a0}', '\u{202f}', ...notationOf(language).groups];
          const n = digits / 10 ** decimals;
          const text = print(language, n, separators[pick % separators.length] ?? '');
          const found = numbersIn(`“${text}” yy`, notationOf(language));
          expect(found.map(({ number }) => number)).toEqual([String(n)]);
        },
      ),
    );
  });

  test('with its scale word is found with its power', () => {
    const arb = fc
      .constantFrom(...LANGUAGES)
      .chain((language) =>
        fc.tuple(fc.constant(language), fc.constantFrom(...notationOf(language).scales)),
      );
    fc.assert(
      fc.property(arb, fc.integer({ min: 1, max: 999 }), fc.nat(), ([language, scale], n, pick) => {
        const word = scale.words[pick % scale.words.length] ?? '';
        const space = word.length === 1 ? '' : ' ';
        expect(numbersIn(`${n}${space}${word}`, notationOf(language))).toEqual([
          { kind: 'digits', number: String(n), power: scale.power, lent: 0 },
        ]);
      }),
    );
  });

  test('reading is total', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.string({ unit: 'binary' }),
        (language, text) => {
          expect(Array.isArray(numbersIn(text, notationOf(language)))).toBe(true);
        },
      ),
    );
  });
});
