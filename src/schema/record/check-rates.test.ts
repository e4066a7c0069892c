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
});
