import { memoOf } from '../basics/memo';
import { divideBy, interval, point, scaleBy, type Interval } from './interval';
import { samePair, type Pair } from './pair';
import type { Day } from '../time/day';
import type { ExchangeRates, Rate } from '../record/record';

/** What one unit of money is in another over a stretch of time, and how that is known. */
export type Exchange = {
  /** Units of the second for one of the first, as the published rates give it. */
  readonly rate: number;
  /** All that it can be before the published rates were rounded. */
  readonly possible: Interval;
  /** The published pairs that it comes from: one, either way round, or two by way of a third currency. */
  readonly pairs: readonly Pair[];
  /** That third currency; null where the two have a published rate of their own. */
  readonly through: string | null;
};

/** Rates are published to the fourth decimal, or to more where they are written with more. */
const PUBLISHED_DECIMALS = 4;

/** At the average of a year; null where none is on record, nor two that lead there: nothing is filled in. */
function exchangeOfYear(
  rates: ExchangeRates,
  year: number,
  from: string,
  to: string,
): Exchange | null {
  return exchangesIn(rates.years[String(year)] ?? NONE)(from, to);
}

/** At the average of a month, `YYYY-MM`; null where none is on record, nor two that lead there. */
export function exchangeOfMonth(
  rates: ExchangeRates,
  month: string,
  from: string,
  to: string,
): Exchange | null {
  return exchangesIn(rates.months[month] ?? NONE)(from, to);
}

const NONE: readonly Rate[] = [];

/** The same, found once for each two units: many claims are compared at few rates. */
const exchangesIn = memoOf((table: readonly Rate[]) => {
  const found = new Map<string, Exchange | null>();
  return (from: string, to: string): Exchange | null => {
    const key = `${from} ${to}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const exchange = exchangeIn(table, from, to);
    found.set(key, exchange);
    return exchange;
  };
});
/** An exchange, and the year or month whose average it is: `2014` or `2014-12`. */
export type DatedExchange = Exchange & { readonly over: string };

/**
 * At the rate of a stretch of time: a month's or a day's sum at the average of its month where that is on record, any other
 * at the average of the year in which it ends. Null where none is on record.
 */
export function exchangeOver(
  rates: ExchangeRates,
  { from, to }: { readonly from: Day; readonly to: Day },
  currency: string,
  other: string,
): DatedExchange | null {
  const [month, year] = [to.slice(0, 7), to.slice(0, 4)];
  const ofMonth =
    from.slice(0, 7) === month ? exchangeOfMonth(rates, month, currency, other) : null;
  if (ofMonth !== null) return { ...ofMonth, over: month };
  const ofYear = exchangeOfYear(rates, Number(year), currency, other);
  return ofYear === null ? null : { ...ofYear, over: year };
}

/** At the rates of one stretch of time. Units that are no money have no rates, and so no exchange. */
export function exchangeIn(table: readonly Rate[], from: string, to: string): Exchange | null {
  if (from === to) return { rate: 1, possible: point(1), pairs: [], through: null };
  const direct = stepIn(table, from, to);
  if (direct !== null) return exchangeBy([direct], null);
  // The first by name of those that lead there, whatever the order in the file.
  const others = [...new Set(table.flatMap(({ of, per }) => [of, per]))].toSorted();
  for (const through of others) {
    const [there, on] = [stepIn(table, from, through), stepIn(table, through, to)];
    if (there !== null && on !== null) return exchangeBy([there, on], through);
  }
  return null;
}

/** A published rate, and whether it is quoted in the direction of the exchange. */
type Step = { readonly quoted: Rate; readonly forward: boolean };

function stepIn(table: readonly Rate[], from: string, to: string): Step | null {
  const forward = table.find((rate) => samePair(rate, { of: to, per: from }));
  if (forward !== undefined) return { quoted: forward, forward: true };
  const back = table.find((rate) => samePair(rate, { of: from, per: to }));
  return back === undefined ? null : { quoted: back, forward: false };
}

function exchangeBy(steps: readonly Step[], through: string | null): Exchange {
  // Multiplied before divided: one division keeps what is published exact.
  let [up, down] = [1, 1];
  let [lo, hi] = [1, 1];
  for (const { quoted, forward } of steps) {
    const off = roundingOf(quoted.value);
    const [least, most] = [quoted.value - off, quoted.value + off];
    if (forward) up *= quoted.value;
    else down *= quoted.value;
    lo *= forward ? least : 1 / most;
    hi *= forward ? most : 1 / least;
  }
  const pairs = steps.map(({ quoted }) => pairOf(quoted));
  return { rate: up / down, possible: interval(lo, hi), pairs, through };
}

/** Half a unit in the last decimal to which a rate is published. */
function roundingOf(value: number): number {
  // A very small one is written with a power of ten: 1.5e-7.
  const [digits = '', power = '0'] = String(value).split('e');
  const written = (digits.split('.')[1]?.length ?? 0) - Number(power);
  return Number(`5e-${Math.max(PUBLISHED_DECIMALS, written) + 1}`);
}

/** An amount in another currency at the rate as published. */
export function convert(amount: Interval, { rate }: Exchange): Interval {
  return scaleBy(amount, rate);
}

/** As `convert`, widened by what the rounding of the rate leaves open. Amounts lie at or above 0. */
export function convertWidened(amount: Interval, { possible }: Exchange): Interval {
  return { ...amount, lo: amount.lo * possible.lo, hi: amount.hi * possible.hi };
}

/** The rate that two amounts imply: units of the first for one of the second, over all that rounding allows. */
export function impliedRate(first: Interval, second: Interval): Interval | null {
  if (second.lo <= 0) return null;
  return interval(divideBy(first, second.hi).lo, divideBy(first, second.lo).hi);
}

/**
 * How two currencies are quoted, whichever way is converted: as a rate of the two is published; else so that the rate is
 * not below 1, where two others lead there. The same both ways round.
 */
export function quotedPair(rates: ExchangeRates, a: string, b: string): Pair {
  const [first, second] = a < b ? [a, b] : [b, a];
  const tables = [...Object.values(rates.years), ...Object.values(rates.months)];
  for (const table of tables) {
    const step = stepIn(table, first, second);
    if (step !== null) return pairOf(step.quoted);
  }
  const known = tables.map((table) => exchangeIn(table, first, second));
  const isBelowOne = (known.find((each) => each !== null)?.rate ?? 1) < 1;
  return isBelowOne ? { of: first, per: second } : { of: second, per: first };
}

function pairOf({ of, per }: Rate): Pair {
  return { of, per };
}

/** Who publishes the rates of an exchange, each once. */
export function publishersOf(
  { sources }: ExchangeRates,
  pairs: readonly Pair[],
): readonly string[] {
  const used = sources.filter(({ pair }) => pairs.some((each) => samePair(each, pair)));
  return [...new Set(used.map(({ source }) => source))];
}
