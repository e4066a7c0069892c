import type { Claim } from '../record/claim';
import { yearsStated } from '../record/claim-years';
import { isPoint, point, type Interval } from './interval';
import {
  convert,
  convertWidened,
  exchangeRate,
  impliedRate,
  isCurrency,
  rateOfYear,
  type Currency,
} from './money';
import { yearsOf } from '../time/period';
import {
  inBaseUnits,
  printedInterval,
  printedNumber,
  quantityInterval,
  SCALES,
  type Quantity,
  type Scale,
} from './quantity';
import type { Dataset } from '../record/record';

/** A rate as it is quoted in print: units of `of` for one of `per`. */
export type Quoted = { readonly of: Currency; readonly per: Currency };

/** A claim's amount in another currency at the average rate of the year it describes. */
export type Conversion = Quoted & {
  readonly year: number;
  readonly rate: number;
  /** Names of the publishers of the rate. */
  readonly sources: readonly string[];
  /** In the form of what was printed: a bound stays a bound, a single amount is "about". Ends of bounds and ranges are rounded outwards. */
  readonly amount: Quantity;
  /** All that the printed amount can stand for, where it was rounded in print; null for promises, bounds and ranges. */
  readonly span: Quantity | null;
};

/** The same amount in two currencies in one source, and the rate that the two imply over all that rounding allows. */
export type OwnConversion = Quoted & {
  readonly original: Claim;
  readonly restated: Claim;
  readonly rate: Interval;
};

/** The one year that a claim is about, or in which it was said when it names none; null for several years. */
function yearDescribed(claim: Claim): number | null {
  const { from, to } = claim.period === null ? yearsStated(claim) : yearsOf(claim.period);
  return from === to ? to : null;
}

/** A promised sum is meant as printed; a reported one stands for all that rounds to it. */
function isPromised({ kind }: Claim): boolean {
  return kind === 'target' || kind === 'plan';
}

/** How a pair of currencies is quoted, whichever way is converted: CNY for one of the others, USD for one EUR. */
function quotedPair(a: Currency, b: Currency): Quoted {
  if (a === 'CNY' || b === 'CNY') return { of: 'CNY', per: a === 'CNY' ? b : a };
  return { of: 'USD', per: 'EUR' };
}

/** Ids of the pairs under which the sources of rates are listed. */
const PAIR_IDS = { USD: 'cnyPerUsd', EUR: 'cnyPerEur' } as const;

function pairId({ of, per }: Quoted): string {
  return of === 'USD' || per === 'CNY' ? 'usdPerEur' : PAIR_IDS[per];
}

/**
 * The claim's amount in `to`. Null where there is nothing to convert: no money, the same currency, several years, no rate
 * on record, or an amount that its own source has converted already.
 */
export function conversionOf(
  { rates }: Pick<Dataset, 'rates'>,
  claim: Claim,
  to: Currency,
): Conversion | null {
  const { quantity } = claim;
  const year = yearDescribed(claim);
  if (quantity === null || year === null || claim.restates !== null) return null;
  const from = quantity.unit;
  const rate = rateOfYear(rates, year);
  if (!isCurrency(from) || from === to || rate === null) return null;
  const pair = quotedPair(from, to);
  const printed = convert(printedInterval(quantity), rate, from, to);
  const isRounded = quantity.form === 'value' || quantity.form === 'about';
  const widened = convertWidened(quantityInterval(quantity), rate, from, to);
  const id = pairId(pair);
  return {
    ...pair,
    year,
    rate: exchangeRate(rate, pair.per, pair.of),
    sources: rates.sources.filter((entry) => entry.pair === id).map(({ source }) => source),
    amount: writtenAs(quantity, printed, to),
    span: isRounded && !isPromised(claim) ? writtenAs({ form: 'range' }, widened, to) : null,
  };
}

/** An amount in the form of another, rounded to what can be read: a bound or an end of a range never inwards. */
function writtenAs(
  { form }: Pick<Quantity, 'form'>,
  { lo, hi }: Interval,
  unit: Currency,
): Quantity {
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
  { claims, claimById }: Pick<Dataset, 'claims' | 'claimById'>,
  claim: Claim,
): readonly OwnConversion[] {
  const pairs =
    claim.restates === null
      ? claims.filter(({ restates }) => restates === claim.id).map((other) => [claim, other])
      : [[claimById.get(claim.restates), claim]];
  return pairs.flatMap(([original, restated]) =>
    original === undefined || restated === undefined
      ? []
      : (ownConversion(original, restated) ?? []),
  );
}

function ownConversion(original: Claim, restated: Claim): OwnConversion | null {
  if (original.quantity === null || restated.quantity === null) return null;
  const [from, to] = [original.quantity.unit, restated.quantity.unit];
  if (!isCurrency(from) || !isCurrency(to) || from === to) return null;
  const pair = quotedPair(from, to);
  const first = isPromised(original)
    ? point(inBaseUnits(original.quantity.numbers[0], original.quantity.scale))
    : printedNumber(original.quantity);
  const second = printedNumber(restated.quantity);
  const rate = pair.of === from ? impliedRate(first, second) : impliedRate(second, first);
  return rate === null ? null : { ...pair, original, restated, rate };
}

/** The ends of a rate to two decimals, outwards; one number where that is all it can be. */
export function rateEnds(rate: Interval): readonly [number] | readonly [number, number] {
  const lo = Math.floor(Number((rate.lo * 100).toFixed(6))) / 100;
  const hi = Math.ceil(Number((rate.hi * 100).toFixed(6))) / 100;
  return isPoint({ ...rate, lo, hi }) ? [lo] : [lo, hi];
}
