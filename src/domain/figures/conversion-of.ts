import { isGoal, type Claim } from '../record/claim';
import { yearsStated } from '../record/claim-years';
import { amountMeant } from './amount-meant';
import { isPoint, type Interval } from './interval';
import {
  convert,
  convertWidened,
  exchangeOver,
  impliedRate,
  publishersOf,
  quotedPair,
} from './money';
import type { Pair } from './pair';
import { yearsOf } from '../time/period';
import type { Day } from '../time/day';
import {
  inBaseUnits,
  printedInterval,
  printedNumber,
  quantityInterval,
  SCALES,
  standsForMore,
  type Quantity,
  type Scale,
} from './quantity';
import { isMoney } from '../record/currencies';
import type { Dataset } from '../record/record';

/** A claim's amount in another currency at the average rate of the month or year that it describes. */
export type Conversion = Pair & {
  readonly year: number;
  /** The year or month whose average the rate is: `2014` or `2014-12`. */
  readonly over: string;
  readonly rate: number;
  /** The third currency by way of which the rate is known; null where the two have a published one. */
  readonly through: string | null;
  /** Names of the publishers of the rate. */
  readonly sources: readonly string[];
  /** In the form of what was printed: a bound stays a bound, a single amount is "about". Ends of bounds and ranges are rounded outwards. */
  readonly amount: Quantity;
  /** All that the printed amount can stand for, where it was rounded in print; null for promises, bounds and ranges. */
  readonly span: Quantity | null;
};

/** The same amount in two currencies in one source, and the rate that the two imply over all that rounding allows. */
export type OwnConversion = Pair & {
  readonly original: Claim;
  readonly restated: Claim;
  readonly rate: Interval;
};

type Days = { readonly from: Day; readonly to: Day };

/** The days that a claim is about, or in which it was said when it names none; null for those of several years. */
function daysDescribed(claim: Claim): Days | null {
  const days = claim.period ?? yearWhole(yearsStated(claim));
  const { from, to } = yearsOf(days);
  return from === to ? days : null;
}

/** When it was said is known to the year: a rate of less would say more than that. */
function yearWhole({ from, to }: { readonly from: number; readonly to: number }): Days {
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

/**
 * The claim's amount in `to`. Null where there is nothing to convert: no money, the same currency, several years, no rate
 * on record, or an amount that its own source has converted already.
 */
export function conversionOf(
  { rates }: Pick<Dataset, 'rates'>,
  claim: Claim,
  to: string,
): Conversion | null {
  const { quantity } = claim;
  const days = daysDescribed(claim);
  if (quantity === null || days === null || claim.restates !== null) return null;
  const from = quantity.unit;
  const exchange = from === to ? null : exchangeOver(rates, days, from, to);
  const pair = quotedPair(rates, from, to);
  const quoted = exchangeOver(rates, days, pair.per, pair.of);
  if (exchange === null || quoted === null) return null;
  const widened = convertWidened(quantityInterval(quantity), exchange);
  return {
    ...pair,
    year: yearsOf(days).to,
    over: exchange.over,
    rate: quoted.rate,
    through: exchange.through,
    sources: publishersOf(rates, exchange.pairs),
    amount: writtenAs(quantity, convert(printedInterval(quantity), exchange), to),
    span:
      standsForMore(quantity) && !isGoal(claim) ? writtenAs({ form: 'range' }, widened, to) : null,
  };
}

/**
 * The printed amount in `to`, to be set beside others: at the average rate of the month or year that it is about or, where
 * it is about several years, of the one in which it was said. Null for what is no money, and where no rate is on record.
 */
export function comparedAmount(
  { rates }: Pick<Dataset, 'rates'>,
  claim: Claim,
  to: string,
): Interval | null {
  const { quantity } = claim;
  if (quantity === null) return null;
  const printed = printedInterval(quantity);
  if (quantity.unit === to) return printed;
  const { to: said } = yearsStated(claim);
  const days = daysDescribed(claim) ?? yearWhole({ from: said, to: said });
  const exchange = exchangeOver(rates, days, quantity.unit, to);
  return exchange === null ? null : convert(printed, exchange);
}

/** An amount in the form of another, rounded to what can be read: a bound or an end of a range never inwards. */
function writtenAs({ form }: Pick<Quantity, 'form'>, { lo, hi }: Interval, unit: string): Quantity {
  const largest = Number.isFinite(hi) ? hi : lo;
  const scale = scaleFor(largest);
  const decimals = largest / inBaseUnits('1', scale) >= 10 ? 1 : 2;
  const write = (end: number, round: (n: number) => number): string => {
    // Binary arithmetic leaves 100.49999999999999 where 100.5 is meant.
    const steps = Number(((end / inBaseUnits('1', scale)) * 10 ** decimals).toFixed(6));
    return (round(steps) / 10 ** decimals).toFixed(decimals);
  };
  const rest = { scale, unit } as const;
  switch (form) {
    case 'value':
    case 'about':
    case 'truncated':
      return { form: 'about', numbers: [write(lo, Math.round)], ...rest };
    case 'more-than':
    case 'at-least':
      return { form, numbers: [write(lo, Math.floor)], ...rest };
    case 'less-than':
    case 'at-most':
      return { form, numbers: [write(hi, Math.ceil)], ...rest };
    case 'range':
    case 'rank':
      return { form, numbers: [write(lo, Math.floor), write(hi, Math.ceil)], ...rest };
  }
}

const SCALE_NAMES = ['billion', 'million', 'thousand', 'one'] as const satisfies readonly Scale[];

function scaleFor(amount: number): Scale {
  return SCALE_NAMES.find((scale) => amount >= 10 ** SCALES[scale]) ?? 'one';
}

/** Every conversion that the source of a claim makes itself, of this claim or into it. */
export function ownConversions(
  dataset: Pick<Dataset, 'claims' | 'claimById' | 'rates' | 'vocabulary'>,
  claim: Claim,
): readonly OwnConversion[] {
  const { claims, claimById } = dataset;
  const pairs =
    claim.restates === null
      ? claims.filter(({ restates }) => restates === claim.id).map((other) => [claim, other])
      : [[claimById.get(claim.restates), claim]];
  return pairs.flatMap(([original, restated]) =>
    original === undefined || restated === undefined
      ? []
      : (ownConversion(dataset, original, restated) ?? []),
  );
}

function ownConversion(
  { rates, vocabulary }: Pick<Dataset, 'rates' | 'vocabulary'>,
  original: Claim,
  restated: Claim,
): OwnConversion | null {
  if (original.quantity === null || restated.quantity === null) return null;
  const [from, to] = [original.quantity.unit, restated.quantity.unit];
  if (!isMoney(vocabulary, from) || !isMoney(vocabulary, to) || from === to) return null;
  const pair = quotedPair(rates, from, to);
  const first = amountMeant(original, original.quantity);
  const second = printedNumber(restated.quantity);
  const rate = pair.of === from ? impliedRate(first, second) : impliedRate(second, first);
  return rate === null ? null : { ...pair, original, restated, rate };
}

/** Decimals of a rate in words: `least`, and more for one below 1, whose first digits would be noughts. */
export function rateDecimals(rate: number, least: number): number {
  return least + Math.max(0, -Math.floor(Math.log10(rate)));
}

/** The ends of a rate to two decimals (more below 1), outwards; one number where that is all it can be. */
export function rateEnds(rate: Interval): readonly [number] | readonly [number, number] {
  const steps = 10 ** rateDecimals(rate.lo, 2);
  const lo = Math.floor(Number((rate.lo * steps).toFixed(6))) / steps;
  const hi = Math.ceil(Number((rate.hi * steps).toFixed(6))) / steps;
  return isPoint({ ...rate, lo, hi }) ? [lo] : [lo, hi];
}
