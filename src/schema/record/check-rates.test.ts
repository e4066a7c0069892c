import { describe, expect, test } from 'vitest';
import { problemsAfter } from '@/testing/problems-after';

describe('exchange rates', () => {
  test('are there for each year, and agree with each other', () => {
    expect(
      problemsAfter(({ rates }) => {
        rates.years = { '2014': { cnyPerUsd: 6.2, cnyPerEur: 6.95, usdPerEur: 1.1 } };
      }),
    ).toEqual([
      'exchange-rates.json years has no rates of 2015, a year of the record; add them',
      'exchange-rates.json years.2014 cnyPerEur is 1.9 % off cnyPerUsd × usdPerEur (6.8200); one of the three is wrong',
    ]);
  });

  test('may be off by rounding', () => {
    expect(
      problemsAfter(({ rates }) => {
        rates.years['2014'] = { cnyPerUsd: 6.2, cnyPerEur: 6.88, usdPerEur: 1.1 };
      }),
    ).toEqual([]);
  });

  test('in a circle, or both ways round, agree as well, and each fault is told once', () => {
    expect(
      problemsAfter(({ rates }) => {
        rates.years['2014'] = { cnyPerUsd: 6.2, usdPerEur: 1.1, eurPerCny: 0.16, usdPerCny: 0.2 };
      }),
    ).toEqual([
      'exchange-rates.json years.2014 1 is 19.4 % off cnyPerUsd × usdPerCny (1.2400); one of the two is wrong',
      'exchange-rates.json years.2014 1 ÷ eurPerCny is 8.4 % off cnyPerUsd × usdPerEur (6.8200); one of the three is wrong',
      'exchange-rates.json years.2014 usdPerCny is 13.6 % off usdPerEur × eurPerCny (0.1760); one of the three is wrong',
    ]);
    const fine = { cnyPerUsd: 6.2, usdPerEur: 1.1, eurPerCny: 0.1466, usdPerCny: 0.1613 };
    expect(problemsAfter(({ rates }) => (rates.years['2014'] = fine))).toEqual([]);
  });

  test('of months agree too', () => {
    expect(
      problemsAfter(({ rates }) => {
        rates.months['2015-07'] = { cnyPerEur: 6.8, usdPerEur: 1.1, cnyPerUsd: 6.8 };
      }),
    ).toEqual([
      'exchange-rates.json months.2015-07 cnyPerEur is 9.1 % off cnyPerUsd × usdPerEur (7.4800); one of the three is wrong',
    ]);
  });
});

describe('currencies', () => {
  const pound = { id: 'GBP', name: { en: 'pound' }, type: 'money', symbol: { en: '' } } as const;

  test('lead to each other by the rates of every year, if by way of a third', () => {
    expect(problemsAfter(({ vocabulary }) => vocabulary.units.push(pound))).toEqual([
      'exchange-rates.json years.2014 no rates lead from CNY to GBP, EUR to GBP; add theirs, or those of both to one other currency',
      'exchange-rates.json years.2015 no rates lead from CNY to GBP, EUR to GBP; add theirs, or those of both to one other currency',
    ]);
    expect(
      problemsAfter(({ vocabulary, rates }) => {
        vocabulary.units.push(pound);
        for (const table of Object.values(rates.years)) table['usdPerGbp'] = 1.5;
      }),
    ).toEqual([]);
  });

  test('need no rates where there are not two', () => {
    expect(
      problemsAfter((draft) => {
        const { vocabulary, rates, sales } = draft;
        vocabulary.units = vocabulary.units.filter(({ id }) => id !== 'EUR');
        sales.claims.pop();
        draft.published = '';
        rates.years = {};
      }),
    ).toEqual([]);
  });

  test('have a code, by which their rates are named', () => {
    expect(
      problemsAfter(({ vocabulary }) => {
        for (const unit of vocabulary.units) if (unit.id === 'EUR') unit.id = 'euro';
      }),
    ).toContain(
      'vocabulary.json units[3].id euro: is money whose rates would have no name; write its code of three capital letters',
    );
  });

  test('are one of them the record’s own, in which money is shown', () => {
    expect(problemsAfter(({ vocabulary }) => (vocabulary.currency = null))).toEqual([
      'vocabulary.json currency is null, but the record has money; name the currency in which it is shown: one of CNY, EUR',
    ]);
    expect(problemsAfter(({ vocabulary }) => (vocabulary.currency = 'CNX'))).toEqual([
      'vocabulary.json currency there is no unit of money "CNX"; did you mean "CNY"?',
    ]);
    expect(
      problemsAfter((draft) => {
        const { vocabulary, rates, sales } = draft;
        draft.published = '';
        vocabulary.units = vocabulary.units.filter(({ type }) => type !== 'money');
        vocabulary.metrics = vocabulary.metrics.filter(({ unit }) => unit !== 'CNY');
        sales.claims = sales.claims.slice(0, 1);
        rates.years = {};
      }),
    ).toEqual(['vocabulary.json currency there is no unit of money "CNY"; write null']);
  });
});
