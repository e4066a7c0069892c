import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbDataset } from '@/testing/arb-claim';
import {
  makeClaim,
  makeDataset,
  makeRates,
  RATES,
  type ClaimOverrides,
} from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { conversionOf, ownConversions, rateDecimals, rateEnds } from './conversion-of';
import { interval } from './interval';
import { convert, exchangeOver } from './money';
import { printedInterval, quantityInterval } from './quantity';

const money = (quantity: string, more: ClaimOverrides = {}): Claim =>
  makeClaim({ metric: 'revenue', period: '2015', quantity, ...more });

const record = makeDataset([]);

describe('the amount of a claim in another currency', () => {
  test('is converted at the average rate of the year it describes', () => {
    const found = conversionOf(record, money('16 billion USD', { kind: 'target' }), 'CNY');
    expect(found).toMatchObject({
      year: 2015,
      rate: 6.2827,
      of: 'CNY',
      per: 'USD',
      sources: ['a bank'],
      amount: { form: 'about', numbers: ['100.5'], scale: 'billion', unit: 'CNY' },
    });
  });

  test('is quoted one way, whichever way it is converted', () => {
    const back = conversionOf(record, money('100 billion CNY'), 'USD');
    expect(back).toMatchObject({ of: 'CNY', per: 'USD', rate: 6.2827 });
    expect(back?.amount.numbers).toEqual(['15.9']);
    expect(conversionOf(record, money('16 billion USD'), 'EUR')).toMatchObject({
      of: 'USD',
      per: 'EUR',
      rate: 1.1095,
    });
  });

  test('stays a bound or a range where it was one, its ends rounded outwards', () => {
    const amount = (quantity: string): unknown => {
      const found = conversionOf(record, money(quantity, { kind: 'target' }), 'CNY');
      return [found?.amount.form, ...(found?.amount.numbers ?? []), found?.span];
    };
    expect(amount('more-than 1.5 billion USD')).toEqual(['more-than', '9.42', null]);
    expect(amount('at-most 1.5 billion USD')).toEqual(['at-most', '9.43', null]);
    expect(amount('range 1.5..2.5 billion USD')).toEqual(['range', '9.4', '15.8', null]);
  });

  test('says what rounding in print leaves open, but not of a promise', () => {
    const reported = conversionOf(record, money('16 billion USD'), 'CNY');
    expect(reported?.span).toMatchObject({ form: 'range', numbers: ['97.3', '103.7'] });
    const promised = conversionOf(record, money('16 billion USD', { kind: 'target' }), 'CNY');
    expect(promised?.span).toBeNull();
  });

  test('by way of a third currency says so, with the publishers of both rates', () => {
    const years = { '2015': makeRates({ cnyPerEur: 6.9733, usdPerEur: 1.1095 }) };
    const sources = [
      { pair: { of: 'CNY', per: 'EUR' }, source: 'a bank' },
      { pair: { of: 'USD', per: 'EUR' }, source: 'another bank' },
    ];
    const rates = { years, months: {}, sources };
    const found = conversionOf({ rates }, money('16 billion USD', { kind: 'target' }), 'CNY');
    expect(found).toMatchObject({
      of: 'CNY',
      per: 'USD',
      through: 'EUR',
      sources: ['a bank', 'another bank'],
      amount: { numbers: ['100.6'], unit: 'CNY' },
    });
    expect(conversionOf(record, money('16 billion USD'), 'CNY')?.through).toBeNull();
  });

  test.each([
    ['no money', '61 million phones', {}],
    ['the same currency', '100 billion CNY', {}],
    ['a year without a rate', '16 billion USD', { period: '2003' }],
    ['several years', '16 billion USD', { period: '2015..2017' }],
    ['what its source has converted itself', '16 billion USD', { restates: 'c-0009' }],
  ] as const)('is not given for %s', (_name, quantity, more) => {
    expect(conversionOf(record, money(quantity, more), 'CNY')).toBeNull();
  });

  test('holds whatever the printed one holds', () => {
    fc.assert(
      fc.property(arbDataset, fc.constantFrom('CNY', 'USD', 'EUR'), (dataset, to) => {
        for (const claim of dataset.claims) {
          const found = conversionOf(dataset, claim, to);
          if (found === null || claim.quantity === null) continue;
          const { quantity } = claim;
          // One without a period is about the year in which it was said.
          const whole = { from: `${found.year}-01-01`, to: `${found.year}-12-31` };
          const span = claim.period ?? whole;
          const exchange = exchangeOver(RATES, span, quantity.unit, to);
          if (exchange === null) throw new Error('only money is converted');
          const exact = convert(printedInterval(quantity), exchange);
          const said = found.span ?? found.amount;
          const held =
            found.amount.form === 'about' && found.span === null
              ? quantityInterval(said)
              : printedInterval(said);
          expect(held.lo).toBeLessThanOrEqual(exact.lo * (1 + 1e-9));
          expect(held.hi).toBeGreaterThanOrEqual(exact.hi * (1 - 1e-9));
        }
      }),
    );
  });
});

test('a rate below 1 is said with more decimals, so that it has digits at all', () => {
  expect([180.25, 6.2827, 1, 0.9, 0.0055].map((rate) => rateDecimals(rate, 2))).toEqual([
    2, 2, 2, 3, 5,
  ]);
});

describe('the conversion of a source itself', () => {
  const original = money('more-than 100 billion CNY', { id: 'c-0001', kind: 'target' });
  const restated = money('more-than 13.6 billion EUR', {
    id: 'c-0002',
    kind: 'target',
    restates: 'c-0001',
  });
  const dataset = makeDataset([original, restated]);

  test('gives the rate that both amounts imply, from either side', () => {
    const [found] = ownConversions(dataset, restated);
    expect(found).toMatchObject({ original, restated, of: 'CNY', per: 'EUR' });
    expect(found?.rate.lo).toBeCloseTo(100 / 13.65, 3);
    expect(found?.rate.hi).toBeCloseTo(100 / 13.55, 3);
    expect(ownConversions(dataset, original)).toEqual([found]);
  });

  test('is none where nothing was converted', () => {
    expect(ownConversions(dataset, money('16 billion USD', { id: 'c-0003' }))).toEqual([]);
  });

  test('shows the ends of its rate outwards, or one number', () => {
    expect(rateEnds(interval(7.326, 7.38))).toEqual([7.32, 7.38]);
    expect(rateEnds(interval(7.35, 7.35))).toEqual([7.35]);
    expect(rateEnds(interval(0.005512, 0.005534))).toEqual([0.00551, 0.00554]);
  });
});
