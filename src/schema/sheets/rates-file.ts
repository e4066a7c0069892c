import { formatPair } from '@/domain/figures/pair';
import type { ExchangeRates, Rate } from '@/domain/record/record';
import { FORMAT } from '../entries';

/** Rates as their file has them; one without any where there are none. */
export function ratesFile(rates: ExchangeRates | null): unknown {
  const { years = {}, months = {}, sources = [] } = rates ?? {};
  return {
    schema: FORMAT,
    years: tables(years),
    months: tables(months),
    sources: sources.map(({ pair, source }) => ({ pair: formatPair(pair), source })),
  };
}

function tables(byTime: Readonly<Record<string, readonly Rate[]>>): unknown {
  return Object.fromEntries(
    Object.entries(byTime).map(([time, rates]) => [
      time,
      Object.fromEntries(rates.map((rate) => [formatPair(rate), rate.value])),
    ]),
  );
}
