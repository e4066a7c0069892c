import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '@/domain/record/record';
import { LANGUAGES } from '@/domain/basics/text';
import { arbPeriod } from '@/testing/arb-period';
import { arbQuantity } from '@/testing/arb-quantity';
import { makePeriod, makeQuantity, makeVocabulary, quantityOf } from '@/testing/make-claim';
import { makeI18n } from './i18n';

const UNITS = makeVocabulary().units;
const { format, t } = makeI18n('en');
const unitOf = (id: string): Unit | undefined => UNITS.find((unit) => unit.id === id);
const say = (text: string): string => {
  const quantity = quantityOf(text);
  return format.quantity(quantity, unitOf(quantity.unit)).replaceAll('\u00a0', ' ');
};

describe('a figure with its unit', () => {
  it.each([
    ['61 million phones', '61 M'],
    ['more-than 70 million phones', '> 70 M'],
    ['at-least 70 million phones', '≥ 70 M'],
    ['less-than 70 million phones', '< 70 M'],
    ['at-most 70 million phones', '≤ 70 M'],
    ['range 80..100 million phones', '80–100 M'],
    ['74.3 billion CNY', '74.3 bn CNY'],
    ['16 billion USD', '16 bn USD'],
    ['about 1.19 billion EUR', '≈ 1.19 bn EUR'],
    ['more-than 13.6 billion EUR', '> 13.6 bn EUR'],
    ['36000 one EUR', '36,000 EUR'],
    ['500 thousand phones', '500 k'],
    ['rank 1..3 rank', 'top 3'],
    ['rank 2..2 rank', 'no. 2'],
    ['rank 4..6 rank', 'no. 4 to 6'],
    ['3 factor', '×3'],
    ['more-than 3 factor', '> ×3'],
    ['6 percent', '6 %'],
    ['range 6..7 percent', '6–7 %'],
    ['2010 year', '2010'],
    ['about 2010 year', '≈ 2010'],
  ])('of %s reads "%s"', (text, said) => {
    expect(say(text)).toBe(said);
  });

  it('holds together on one line', () => {
    expect(format.quantity(quantityOf('74.3 billion CNY'), unitOf('CNY'))).toBe(
      '74.3\u00a0bn\u00a0CNY',
    );
  });

  it('can be told bare, with the sign of a bound and without scale or unit', () => {
    expect(format.bare(quantityOf('more-than 70 million phones'))).toBe('> 70');
    expect(format.bare(quantityOf('range 80..100 million phones'))).toBe('80–100');
    expect(format.bare(quantityOf('7.2 million phones'))).toBe('7.2');
  });

  it('keeps the digits that were printed, a final 0 among them', () => {
    expect(format.bare(makeQuantity({ numbers: ['61.0'] }))).toBe('61.0');
    expect(format.bare(makeQuantity({ numbers: ['1200'] }))).toBe('1,200');
  });
});

describe('the digits of a figure', () => {
  const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

  it('are those that were printed, no more and no fewer, in every language', () => {
    fc.assert(
      fc.property(
        arbQuantity(['phones', 'CNY']),
        fc.constantFrom(...LANGUAGES),
        (quantity, language) => {
          const { numbers, form, unit } = quantity;
          const said = makeI18n(language).format.quantity(
            { ...quantity, scale: 'one' },
            unitOf(unit),
          );
          const printed = form === 'range' || form === 'rank' ? numbers : numbers.slice(0, 1);
          const plain = printed.map((number) => number.replace(/^0+(?=\d)/, ''));
          expect(digitsOf(said)).toBe(digitsOf(plain.join(' ')));
        },
      ),
    );
  });

  it('are followed by their scale and their currency', () => {
    fc.assert(
      fc.property(arbQuantity(['CNY', 'USD', 'EUR']), (quantity) => {
        const said = format.quantity(quantity, unitOf(quantity.unit));
        expect(said.endsWith(`\u00a0${quantity.unit}`)).toBe(true);
        expect(said).toContain(t.scales[quantity.scale]);
      }),
    );
  });

  it('are told apart by the form: no two forms of a number read alike', () => {
    const forms = ['value', 'about', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
    const said = forms.map((form) => format.bare(makeQuantity({ form })));
    expect(new Set(said).size).toBe(forms.length);
  });
});

describe('a period in words', () => {
  it.each([
    ['2015', '2015', '2015'],
    ['2015-H1', 'first half of 2015', 'first half of 2015'],
    ['2015-H2', 'second half of 2015', 'second half of 2015'],
    ['2015-Q4', 'quarter 4 of 2015', 'quarter 4 of 2015'],
    ['2015-04', 'April 2015', 'Apr 2015'],
    ['2015-04-24', '24 April 2015', 'Apr 2015'],
    ['2012..2014', '2012 to 2014', '2012 to 2014'],
    ['2015-04-24..2018-04-24', '24 April 2015 to 24 April 2018', 'Apr 2015 to Apr 2018'],
    ['2015-Q4..2016-03', 'quarter 4 of 2015 to March 2016', 'quarter 4 of 2015 to Mar 2016'],
  ])('%s is "%s", in short "%s"', (text, long, short) => {
    expect(format.period(makePeriod(text))).toBe(long);
    expect(format.periodShort(makePeriod(text))).toBe(short);
  });

  it('names the years that it is written with, and no other', () => {
    const yearsIn = (text: string): readonly string[] => text.match(/\d{4}/g) ?? [];
    fc.assert(
      fc.property(arbPeriod, (period) => {
        // A span that ends in the year, month or day in which it begins is said once.
        const written = [...new Set(yearsIn(period.text))];
        expect([...new Set(yearsIn(format.period(period)))]).toEqual(written);
        expect([...new Set(yearsIn(format.periodShort(period)))]).toEqual(written);
      }),
    );
  });

  it('is of its own day whatever the clock of the machine says', () => {
    expect(format.day('2015-01-01')).toBe('1 January 2015');
    expect(format.day('2015-12-31')).toBe('31 December 2015');
  });
});

describe('other formats', () => {
  it('round a share to whole per cent and always say its sign', () => {
    expect(format.percent(0.1475)).toBe('+15%');
    // With a minus sign, which is as wide as a plus, and not with a hyphen.
    expect(format.percent(-0.2)).toBe('−20%');
    expect(format.share(-0.2)).toBe('−20%');
    expect(format.number(-2.5, 1)).toBe('−2.5');
    expect(format.percent(0)).toBe('0%');
    expect(format.percent(2.262)).toBe('+226%');
  });

  it('have a minus sign and no hyphen in any language, and a plus where one is due', () => {
    const below = fc.double({ min: -50, max: -0.01, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), below, (language, share) => {
        const { format: local } = makeI18n(language);
        for (const said of [local.percent(share), local.share(share), local.number(share, 2)]) {
          expect(said).toContain('\u2212');
          expect(said).not.toMatch(/[-\u2010-\u2015]/);
        }
        expect(local.percent(-share)).toMatch(/^\+/);
      }),
    );
  });

  it('give a number the decimals that are asked for', () => {
    expect(format.number(2.5)).toBe('3');
    expect(format.number(2.5, 1)).toBe('2.5');
    expect(format.number(2, 1)).toBe('2.0');
  });

  it('join lists and name languages', () => {
    expect(format.list(['a'])).toBe('a');
    expect(format.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(format.language('fr')).toBe('French');
    expect(format.language('xx')).toBe('xx');
  });
});

describe('numbers in other languages', () => {
  it('are written as the reader writes them', () => {
    const bare = (language: (typeof LANGUAGES)[number]): string =>
      makeI18n(language).format.bare(makeQuantity({ numbers: ['1234.5'] }));
    expect(bare('de')).toBe('1.234,5');
    expect(bare('nl')).toBe('1.234,5');
    expect(bare('fr').replaceAll(/\s/g, ' ')).toBe('1 234,5');
    expect(bare('zh')).toBe('1,234.5');
  });
});
