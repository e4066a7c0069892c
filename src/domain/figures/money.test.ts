import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbAmount } from '@/testing/arb-quantity';
import { contains, isWithin } from '@/testing/interval-sets';
import { makeRates, RATES } from '@/testing/make-claim';
import type { Rate } from '../record/record';
import { interval, point } from './interval';
import {
  convert,
  convertWidened,
  exchangeIn,
  exchangeOfMonth,
  exchangeOver,
  impliedRate,
  publishersOf,
  quotedPair,
  type Exchange,
} from './money';
import { formatPair, isCurrencyCode, parsePair } from './pair';

const CURRENCIES = ['CNY', 'USD', 'EUR', 'GBP', 'JPY'] as const;
const arbCurrency = fc.constantFrom(...CURRENCIES);
const fourDecimals = fc.integer({ min: 5000, max: 120_000 }).map((n) => n / 10_000);
/** Some pairs between the currencies, each quoted one way round. */
const arbTable: fc.Arbitrary<readonly Rate[]> = fc
  .array(fc.tuple(arbCurrency, arbCurrency, fourDecimals), { maxLength: 10 })
  .map((list) => {
    const rates = new Map<string, Rate>();
    for (const [of, per, value] of list)
      if (of !== per) rates.set([of, per].toSorted().join(), { of, per, value });
    return [...rates.values()];
  });
const of2015 = RATES.years['2015'] ?? [];

/** At the rates of a table, where there is no doubt that they lead from one to the other. */
function at(table: readonly Rate[], from: string, to: string): Exchange {
  const exchange = exchangeIn(table, from, to);
  if (exchange === null) throw new Error(`no way from ${from} to ${to}`);
  return exchange;
}

describe('a pair of currencies', () => {
  test('is read from its name and written as it', () => {
    expect(parsePair('jpyPerGbp')).toEqual({ of: 'JPY', per: 'GBP' });
    expect(formatPair({ of: 'CNY', per: 'USD' })).toBe('cnyPerUsd');
    for (const name of ['jpyperGbp', 'jpyPergbp', 'JPYPerGbp', 'yenPerPound', 'PerGbp', '']) {
      expect(parsePair(name), name).toBeNull();
    }
  });

  test('survives being written and read', () => {
    fc.assert(
      fc.property(arbCurrency, arbCurrency, (of, per) => {
        expect(parsePair(formatPair({ of, per }))).toEqual({ of, per });
      }),
    );
  });

  test('is of codes of three capital letters', () => {
    expect(['CNY', 'GBP', 'XXX'].every(isCurrencyCode)).toBe(true);
    expect(['phones', 'cny', 'Gbp', 'EURO', ''].some(isCurrencyCode)).toBe(false);
  });
});

/** From the first day of a year to its last. */
const yearOf = (year: number): { from: string; to: string } => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

describe('an exchange', () => {
  test('of a year is at the rates on record, and nothing is filled in', () => {
    expect(exchangeOver(RATES, yearOf(2015), 'USD', 'CNY')?.rate).toBe(6.2827);
    expect(exchangeOver(RATES, yearOf(2013), 'USD', 'CNY')).toBeNull();
    expect(exchangeOver(RATES, yearOf(2018), 'USD', 'CNY')).toBeNull();
    expect(exchangeOver(RATES, yearOf(2015), 'GBP', 'CNY')).toBeNull();
    expect(exchangeOver(RATES, yearOf(2015), 'phones', 'CNY')).toBeNull();
  });

  test('of a month gives yuan for a dollar by way of the euro, and says so', () => {
    expect(exchangeOfMonth(RATES, '2017-01', 'USD', 'CNY')).toMatchObject({
      rate: 7.3189 / 1.0614,
      through: 'EUR',
      pairs: [
        { of: 'USD', per: 'EUR' },
        { of: 'CNY', per: 'EUR' },
      ],
    });
    expect(exchangeOfMonth(RATES, '2017-02', 'USD', 'CNY')).toBeNull();
    expect(exchangeOfMonth(RATES, '2017', 'USD', 'CNY')).toBeNull();
  });

  test.each([
    ['USD', 'CNY', 6.2827],
    ['EUR', 'CNY', 6.9733],
    ['EUR', 'USD', 1.1095],
    ['CNY', 'USD', 1 / 6.2827],
    ['CNY', 'EUR', 1 / 6.9733],
    ['USD', 'EUR', 1 / 1.1095],
  ])('from %s to %s in 2015 is at the published rate, %d', (from, to, rate) => {
    const exchange = at(of2015, from, to);
    expect(exchange.rate).toBe(rate);
    expect(exchange.through).toBeNull();
    expect(exchange.pairs).toHaveLength(1);
  });

  test('of a unit with itself is one, and needs no rate', () => {
    expect(exchangeIn([], 'EUR', 'EUR')).toEqual({
      rate: 1,
      possible: point(1),
      pairs: [],
      through: null,
    });
  });

  test('goes by way of one third currency, and no further', () => {
    const chain = makeRates({ jpyPerGbp: 180, gbpPerEur: 0.8, eurPerUsd: 0.9 });
    expect(at(chain, 'EUR', 'JPY')).toMatchObject({ rate: 144, through: 'GBP' });
    expect(at(chain, 'JPY', 'EUR').rate).toBeCloseTo(1 / 144, 12);
    expect(exchangeIn(chain, 'USD', 'JPY')).toBeNull();
  });

  test('there and back are one', () => {
    fc.assert(
      fc.property(arbTable, arbCurrency, arbCurrency, (table, a, b) => {
        const [there, back] = [exchangeIn(table, a, b), exchangeIn(table, b, a)];
        expect(there === null).toBe(back === null);
        if (there === null || back === null) return;
        expect(there.rate * back.rate).toBeCloseTo(1, 12);
        expect(there.through).toBe(back.through);
        expect(there.pairs).toEqual(back.pairs.toReversed());
      }),
    );
  });

  test('is the same in whatever order the rates stand', () => {
    fc.assert(
      fc.property(arbTable, arbCurrency, arbCurrency, (table, a, b) => {
        expect(exchangeIn(table.toReversed(), a, b)).toEqual(exchangeIn(table, a, b));
      }),
    );
  });

  test('is there wherever a rate of the two is, or one of both to a third, and comes from those alone', () => {
    fc.assert(
      fc.property(arbTable, arbCurrency, arbCurrency, (table, a, b) => {
        const joins = (c: string, d: string): boolean =>
          table.some(({ of, per }) => (of === c && per === d) || (of === d && per === c));
        const leads = a === b || joins(a, b) || CURRENCIES.some((c) => joins(a, c) && joins(c, b));
        const exchange = exchangeIn(table, a, b);
        expect(exchange !== null).toBe(leads);
        expect(exchange?.through ?? null).toBe(
          leads && a !== b && !joins(a, b)
            ? (CURRENCIES.filter((c) => joins(a, c) && joins(c, b)).toSorted()[0] ?? null)
            : null,
        );
        for (const { of, per } of exchange?.pairs ?? []) expect(joins(of, per)).toBe(true);
      }),
    );
  });

  test('can stand for what rounds to the fourth decimal of its rates, in either direction', () => {
    const { possible } = at(of2015, 'USD', 'CNY');
    expect(possible.lo).toBeCloseTo(6.28265, 10);
    expect(possible.hi).toBeCloseTo(6.28275, 10);
    fc.assert(
      fc.property(arbTable, arbCurrency, arbCurrency, (table, a, b) => {
        const exchange = exchangeIn(table, a, b);
        if (exchange === null) return;
        expect(contains(exchange.possible, exchange.rate)).toBe(true);
        const each = 0.0003;
        expect(exchange.possible.hi / exchange.possible.lo - 1).toBeLessThan(2 * each);
      }),
    );
  });

  test('of a rate that is written with more decimals stands for less', () => {
    const { possible } = at(makeRates({ gbpPerJpy: 0.005512 }), 'JPY', 'GBP');
    expect(possible.lo).toBeCloseTo(0.0055115, 12);
    expect(possible.hi).toBeCloseTo(0.0055125, 12);
    expect(at(makeRates({ gbpPerJpy: 1.5e-7 }), 'JPY', 'GBP').possible.lo).toBeCloseTo(1.45e-7, 12);
  });
});

describe('an amount', () => {
  test('of 16 bn USD is 100.5 bn CNY at the rate of 2015', () => {
    expect(convert(point(16e9), at(of2015, 'USD', 'CNY'))).toEqual(point(16e9 * 6.2827));
    expect(convert(point(16e9), at(of2015, 'USD', 'USD'))).toEqual(point(16e9));
  });

  test('with two ends keeps both', () => {
    const table = makeRates({ cnyPerEur: 8 });
    expect(convert(interval(80, 100), at(table, 'EUR', 'CNY'))).toEqual(interval(640, 800));
  });

  test('keeps open and infinite ends', () => {
    const more = interval(70, Infinity, { lo: true });
    const open = { hi: Infinity, loOpen: true };
    expect(convert(more, at(of2015, 'USD', 'CNY'))).toMatchObject(open);
    expect(convertWidened(more, at(of2015, 'CNY', 'EUR'))).toMatchObject(open);
  });

  test('widened by the rounding of the rate holds the one at the rate as published', () => {
    fc.assert(
      fc.property(arbAmount, arbTable, arbCurrency, arbCurrency, (amount, table, from, to) => {
        const exchange = exchangeIn(table, from, to);
        if (exchange === null) return;
        const widened = convertWidened(amount, exchange);
        expect(isWithin(convert(amount, exchange), widened)).toBe(true);
      }),
    );
  });

  test('comes back there and back, within the precision of the rates', () => {
    fc.assert(
      fc.property(arbAmount, arbTable, arbCurrency, arbCurrency, (amount, table, from, to) => {
        const [there, home] = [exchangeIn(table, from, to), exchangeIn(table, to, from)];
        if (there === null || home === null) return;
        const back = convertWidened(convertWidened(amount, there), home);
        const slack = 1e-12;
        expect(back.lo).toBeLessThanOrEqual(amount.lo * (1 + slack));
        expect(back.hi).toBeGreaterThanOrEqual(amount.hi * (1 - slack));
        expect(back.lo).toBeGreaterThanOrEqual(amount.lo * 0.999);
        if (amount.hi < Infinity) expect(back.hi).toBeLessThanOrEqual(amount.hi * 1.001);
      }),
    );
  });
});

describe('a rate in print', () => {
  test('is quoted as it is published, from whichever side it is asked', () => {
    for (const [of, per] of [
      ['CNY', 'USD'],
      ['CNY', 'EUR'],
      ['USD', 'EUR'],
    ] as const) {
      expect(quotedPair(RATES, of, per)).toEqual({ of, per });
      expect(quotedPair(RATES, per, of)).toEqual({ of, per });
    }
  });

  test('is not below 1 where none is published, and the same both ways round in any case', () => {
    const years = { '2003': makeRates({ jpyPerUsd: 116, gbpPerUsd: 0.6 }) };
    const rates = { years, months: {}, sources: [] };
    expect(quotedPair(rates, 'JPY', 'GBP')).toEqual({ of: 'JPY', per: 'GBP' });
    expect(quotedPair(rates, 'GBP', 'JPY')).toEqual({ of: 'JPY', per: 'GBP' });
    fc.assert(
      fc.property(arbTable, arbCurrency, arbCurrency, (table, a, b) => {
        const some = { years: { '2003': table }, months: {}, sources: [] };
        expect(quotedPair(some, a, b)).toEqual(quotedPair(some, b, a));
      }),
    );
  });

  test('names who publishes the pairs that it comes from, each once', () => {
    const pairs = ['cnyPerUsd', 'cnyPerEur', 'usdPerEur'].flatMap((name) => parsePair(name) ?? []);
    const sources = pairs.map((pair, index) => ({
      pair,
      source: index === 0 ? 'a bank' : 'another bank',
    }));
    const rates = { ...RATES, sources };
    expect(publishersOf(rates, at(of2015, 'USD', 'CNY').pairs)).toEqual(['a bank']);
    const { pairs: both = [] } = exchangeOfMonth(rates, '2017-01', 'USD', 'CNY') ?? {};
    expect(publishersOf(rates, both)).toEqual(['another bank']);
  });
});

describe('the rate that two amounts imply', () => {
  test('runs over all that rounding allows', () => {
    const implied = impliedRate(point(10e9), interval(1.185e9, 1.195e9, { hi: true }));
    expect(implied?.lo).toBeCloseTo(8.368, 3);
    expect(implied?.hi).toBeCloseTo(8.439, 3);
  });

  test('is not defined by nothing', () => {
    expect(impliedRate(point(1), interval(0, 1))).toBeNull();
    expect(impliedRate(point(1), point(0))).toBeNull();
  });

  test('holds each rate of members', () => {
    fc.assert(
      fc.property(arbAmount, arbAmount, (first, second) => {
        const implied = impliedRate(first, second);
        expect(implied === null).toBe(second.lo === 0);
        if (implied === null || second.hi === Infinity || first.hi === Infinity) return;
        expect(contains(implied, first.lo / second.lo)).toBe(true);
        expect(contains(implied, first.hi / second.hi)).toBe(true);
      }),
    );
  });
});

describe('the rate of the period', () => {
  const months = { ...RATES, months: { '2014-12': makeRates({ usdPerEur: 1.2331 }) } };

  test.each([
    ['2014-12-01', '2014-12-31', '2014-12', 1 / 1.2331],
    ['2014-12-29', '2014-12-29', '2014-12', 1 / 1.2331],
    ['2014-01-01', '2014-12-31', '2014', 1 / 1.3285],
    // Not on record for that month: the year's, and it is said.
    ['2014-11-01', '2014-11-30', '2014', 1 / 1.3285],
    // A sum over more than a month is of its year.
    ['2014-11-15', '2014-12-15', '2014', 1 / 1.3285],
  ])('of %s to %s is that of %s', (from, to, over, rate) => {
    const exchange = exchangeOver(months, { from, to }, 'USD', 'EUR');
    expect(exchange?.over).toBe(over);
    expect(exchange?.rate).toBeCloseTo(rate, 12);
  });

  test('is the month’s exactly where both days lie in one month that has one', () => {
    const arbDay = fc
      .integer({ min: Date.UTC(2013, 0, 1), max: Date.UTC(2016, 11, 31) })
      .map((time) => new Date(time).toISOString().slice(0, 10));
    fc.assert(
      fc.property(arbDay, arbDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const over = exchangeOver(months, { from, to }, 'USD', 'EUR')?.over ?? null;
        const isMonth = from.startsWith('2014-12') && to.startsWith('2014-12');
        const year = to.slice(0, 4);
        expect(over).toBe(isMonth ? '2014-12' : year === '2013' ? null : year);
      }),
    );
  });
});
