import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeVocabulary, type ClaimOverrides } from '@/testing/make-claim';
import { EN } from '@/testing/panel-input';
import { orderClaims } from '@/words/claim-order';
import type { CurrencyChoice } from '../figures/lens';

/** The figures in the order in which they come, upwards and downwards. */
function ordered(
  quantities: readonly (string | (ClaimOverrides & { readonly quantity: string }))[],
  cur: CurrencyChoice = 'printed',
  vocabulary = makeVocabulary(),
): readonly [string, string] {
  const written = quantities.map((each) => (typeof each === 'string' ? { quantity: each } : each));
  const claims = written.map((part, index) => makeClaim({ ...part, id: `c-000${index}` }));
  const dataset = makeDataset(claims, { vocabulary });
  const inWords = (descending: boolean): string =>
    orderClaims(claims, { sort: { column: 'value', descending }, cur }, dataset, EN)
      .map(({ id }) => written[Number(id.at(-1))]?.quantity)
      .join(', ');
  return [inWords(false), inWords(true)];
}

describe('claims by their figures', () => {
  test('go by the number that is read first, and then by the other', () => {
    expect(
      ordered([
        'range 8..90 million phones',
        'at-most 8.5 million phones',
        'range 8..10 million phones',
        'more-than 7 million phones',
        'less-than 900 thousand phones',
      ]),
    ).toEqual([
      'less-than 900 thousand phones, more-than 7 million phones, range 8..10 million phones, range 8..90 million phones, at-most 8.5 million phones',
      'at-most 8.5 million phones, range 8..90 million phones, range 8..10 million phones, more-than 7 million phones, less-than 900 thousand phones',
    ]);
    expect(ordered(['rank 4..6 rank', 'rank 1..5 rank', 'rank 2..2 rank'])[0]).toBe(
      'rank 2..2 rank, rank 4..6 rank, rank 1..5 rank',
    );
  });

  test('have each unit apart, in the order of the vocabulary, both ways', () => {
    const mixed = ['2010 year', '5 percent', '7 phones', '2 percent', '9 phones'];
    expect(ordered(mixed)).toEqual([
      '7 phones, 9 phones, 2 percent, 5 percent, 2010 year',
      '9 phones, 7 phones, 5 percent, 2 percent, 2010 year',
    ]);
  });

  test('have figures in a unit that the vocabulary does not know after all others', () => {
    expect(ordered(['9 percent', '3 moons', '1 percent', '2 moons'])[0]).toBe(
      '1 percent, 9 percent, 2 moons, 3 moons',
    );
  });

  test('have money of all currencies together, at the rate of its year', () => {
    expect(ordered(['43.8 billion CNY', '32 billion USD', '10 billion EUR'])[1]).toBe(
      '32 billion USD, 10 billion EUR, 43.8 billion CNY',
    );
    // At the rates of 2014 and of 2017.
    const billion = { quantity: '1 billion USD', period: '2017' };
    expect(ordered(['6.5 billion CNY', billion])[0]).toBe('6.5 billion CNY, 1 billion USD');
    expect(ordered(['6.5 billion CNY', '1 billion USD'])[0]).toBe('1 billion USD, 6.5 billion CNY');
  });

  test('have it in the currency of the view: the yuan of two years are not worth the same', () => {
    const money = [
      { quantity: '6.3 billion CNY', period: '2014' },
      { quantity: '6.5 billion CNY', period: '2017' },
    ];
    expect(ordered(money, 'cny')[0]).toBe('6.3 billion CNY, 6.5 billion CNY');
    expect(ordered(money, 'printed')[0]).toBe('6.3 billion CNY, 6.5 billion CNY');
    expect(ordered(money, 'usd')[0]).toBe('6.5 billion CNY, 6.3 billion CNY');
  });

  test('have money over several years at the rate of the year in which it was said', () => {
    const long = { quantity: '1 billion USD', period: '2017..2022', statedOn: '2017' };
    expect(ordered(['6.7 billion CNY', long, '6.8 billion CNY'])[0]).toBe(
      '6.7 billion CNY, 1 billion USD, 6.8 billion CNY',
    );
  });

  test('have money without a rate after all else, each currency apart', () => {
    const early = [
      { quantity: '5 billion USD', period: '2001' },
      { quantity: '9 billion EUR', period: '2001' },
      { quantity: '1 billion USD', period: '2001' },
    ];
    expect(ordered([...early, '2010 year', '7 billion CNY', '2 billion CNY'])).toEqual([
      '2 billion CNY, 7 billion CNY, 2010 year, 1 billion USD, 5 billion USD, 9 billion EUR',
      '7 billion CNY, 2 billion CNY, 2010 year, 5 billion USD, 1 billion USD, 9 billion EUR',
    ]);
  });

  test('as printed, compare money in the record’s own currency, or the first that it knows', () => {
    const { units } = makeVocabulary();
    const dollarsFirst = units.toSorted((a, b) => Number(b.id === 'USD') - Number(a.id === 'USD'));
    const money = [
      { quantity: '6.3 billion CNY', period: '2014' },
      { quantity: '6.5 billion CNY', period: '2017' },
    ];
    const byDollars = '6.5 billion CNY, 6.3 billion CNY';
    for (const parts of [{ currency: 'USD' }, { currency: null, units: dollarsFirst }])
      expect(ordered(money, 'printed', makeVocabulary(parts))[0]).toBe(byDollars);
  });
});
