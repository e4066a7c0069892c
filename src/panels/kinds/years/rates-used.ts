import { rateDecimals } from '@/domain/figures/conversion-of';
import { exchangeOfYear, publishersOf, type Exchange } from '@/domain/figures/money';
import type { Pair } from '@/domain/figures/pair';
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
  const used = figures.flatMap(({ claim, year }) => {
    const from = claim.quantity?.unit ?? axis.unit;
    const there = exchangeOfYear(dataset.rates, year, from, axis.unit);
    const back = exchangeOfYear(dataset.rates, year, axis.unit, from);
    if (from === axis.unit || there === null || back === null) return [];
    const isQuoted = there.rate >= 1;
    const said = isQuoted
      ? rateWords(year, there, { of: axis.unit, per: from }, input)
      : rateWords(year, back, { of: from, per: axis.unit }, input);
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
  year: number,
  { rate, through }: Exchange,
  { of, per }: Pair,
  { i18n: { t, format } }: PanelInput,
): string {
  const value = format.number(rate, rateDecimals(rate, 4));
  const said = t.headlines.years.rate(year, value, of, per);
  return through === null ? said : t.rates.through(said, through);
}
