import { rateDecimals } from '@/domain/figures/conversion-of';
import { exchangeOver, publishersOf, type DatedExchange } from '@/domain/figures/money';
import type { Pair } from '@/domain/figures/pair';
import { averageOf } from '@/words/rate-words';
import type { PanelInput } from '@/panels/panel';
import type { Axis } from './axis';
import type { YearFigure } from './year-figures';

/** The rates by which other currencies were placed on the axis, with their source; nothing where none was used. */
export function ratesUsed(
  figures: readonly YearFigure[],
  axis: Axis,
  input: PanelInput,
): readonly string[] {
  const { dataset, i18n } = input;
  const { years } = i18n.t.headlines;
  const used = figures.flatMap(({ claim: { quantity, period } }) => {
    const from = quantity?.unit ?? axis.unit;
    if (period === null) return [];
    const there = exchangeOver(dataset.rates, period, from, axis.unit);
    const back = exchangeOver(dataset.rates, period, axis.unit, from);
    if (from === axis.unit || there === null || back === null) return [];
    const isQuoted = there.rate >= 1;
    const said = isQuoted
      ? rateWords(there, { of: axis.unit, per: from }, input)
      : rateWords(back, { of: from, per: axis.unit }, input);
    return [{ said, pairs: there.pairs }];
  });
  if (used.length === 0) return [];
  const publishers = publishersOf(
    dataset.rates,
    used.flatMap(({ pairs }) => pairs),
  );
  const banks = publishers.map((source) => source.split(',')[0] ?? source);
  return [
    years.rates(
      [...new Set(used.map(({ said }) => said))].toSorted().join('; '),
      i18n.format.list([...new Set(banks)]),
    ),
  ];
}

function rateWords(
  { rate, through, over }: DatedExchange,
  { of, per }: Pair,
  { i18n }: PanelInput,
): string {
  const { t, format } = i18n;
  const value = format.number(rate, rateDecimals(rate, 4));
  const said = t.headlines.years.rate(averageOf(over, i18n), value, of, per);
  return through === null ? said : t.rates.through(said, through);
}
