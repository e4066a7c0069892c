import type { Claim } from '../record/claim';
import { amountMeant } from '../figures/amount-meant';
import { isBelow, point, type Interval } from '../figures/interval';
import { exchangeOfMonth, impliedRate } from '../figures/money';
import { printedNumber } from '../figures/quantity';
import type { ExchangeRates } from '../record/record';

/** Off by more than this, the rate that a source implies is a conflict with the market's. */
export const RATE_TOLERANCE = 0.03;

/**
 * By how much the rate that a restated amount implies is off the market's rate of the month in which it became public:
 * 0.08 is 8 %, the least that rounding allows. Null where it cannot be told.
 */
export function conversionGap(
  rates: ExchangeRates,
  original: Claim,
  restated: Claim,
): number | null {
  const found = conversionRates(rates, original, restated);
  return found === null ? null : gapTo(found.implied, found.market);
}

/** The rate that a restated amount implies, and the market's of the month in which it became public: units of the original for one of the other. */
export function conversionRates(
  rates: ExchangeRates,
  original: Claim,
  restated: Claim,
): { readonly implied: Interval; readonly market: number } | null {
  if (original.quantity === null || restated.quantity === null) return null;
  const [from, to] = [restated.quantity.unit, original.quantity.unit];
  const month = restated.public.latest.slice(0, 7);
  const market = from === to ? null : exchangeOfMonth(rates, month, from, to);
  if (market === null) return null;
  const implied = impliedRate(
    amountMeant(original, original.quantity),
    printedNumber(restated.quantity),
  );
  return implied === null ? null : { implied, market: market.rate };
}

function gapTo(implied: Interval, market: number): number {
  const at = point(market);
  if (isBelow(implied, at)) return market / implied.hi - 1;
  return isBelow(at, implied) ? implied.lo / market - 1 : 0;
}
