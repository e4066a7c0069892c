import { divideBy, interval, scaleBy, type Interval } from './interval';
import type { ExchangeRates, MonthRate, Rate } from '../record/record';

export const CURRENCIES = ['CNY', 'USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];

export function isCurrency(unit: string): unit is Currency {
  return CURRENCIES.some((currency) => currency === unit);
}

/** Half a unit in the fourth decimal, to which the published rates are rounded. */
const RATE_ROUNDING = 0.00005;

/** The average rate of a year, or null where none is on record: nothing is filled in. */
export function rateOfYear(rates: ExchangeRates, year: number): Rate | null {
  return rates.years[String(year)] ?? null;
}

/** Units of `to` for one unit of `from`, as the published rate gives it. */
export function exchangeRate(rate: Rate, from: Currency, to: Currency): number {
  if (from === to) return 1;
  if (from === 'CNY') return 1 / exchangeRate(rate, to, 'CNY');
  if (to === 'CNY') return from === 'USD' ? rate.cnyPerUsd : rate.cnyPerEur;
  return from === 'EUR' ? rate.usdPerEur : 1 / rate.usdPerEur;
}

/** All that the published rate can stand for before it was rounded. */
function exchangeRateInterval(rate: Rate, from: Currency, to: Currency): Interval {
  if (from === to) return interval(1, 1);
  const direct = to === 'CNY' || (from === 'EUR' && to === 'USD');
  const quoted = direct ? exchangeRate(rate, from, to) : exchangeRate(rate, to, from);
  const [lo, hi] = [quoted - RATE_ROUNDING, quoted + RATE_ROUNDING];
  return direct ? interval(lo, hi) : interval(1 / hi, 1 / lo);
}

/** An amount in another currency at the rate as published. */
export function convert(amount: Interval, rate: Rate, from: Currency, to: Currency): Interval {
  return scaleBy(amount, exchangeRate(rate, from, to));
}

/** As `convert`, widened by what the rounding of the rate leaves open. Amounts lie at or above 0. */
export function convertWidened(
  amount: Interval,
  rate: Rate,
  from: Currency,
  to: Currency,
): Interval {
  const factor = exchangeRateInterval(rate, from, to);
  return { ...amount, lo: amount.lo * factor.lo, hi: amount.hi * factor.hi };
}

/** CNY or USD for one EUR in a month, or CNY for one USD by way of the two; null where the month is not on record. */
export function rateOfMonth(rates: ExchangeRates, month: string): Rate | null {
  const found: MonthRate | undefined = rates.months[month];
  return found === undefined ? null : { ...found, cnyPerUsd: found.cnyPerEur / found.usdPerEur };
}

/** The rate that two amounts imply: units of the first for one of the second, over all that rounding allows. */
export function impliedRate(first: Interval, second: Interval): Interval | null {
  if (second.lo <= 0) return null;
  return interval(divideBy(first, second.hi).lo, divideBy(first, second.lo).hi);
}
