import { exchangeRate, isCurrency, rateOfYear } from '@/domain/figures/money';
import type { PanelInput } from '@/panels/panel';
import type { Axis } from './axis';
import type { YearFigure } from './year-figures';

/** The rates by which other currencies were placed on the axis, with their source; nothing where none was used. */
export function ratesUsed(
  figures: readonly YearFigure[],
  axis: Axis,
  { dataset, i18n }: PanelInput,
): readonly string[] {
  const { years } = i18n.t.headlines;
  const used = figures.flatMap(({ claim, year }) => {
    const from = claim.quantity?.unit ?? '';
    const rate = rateOfYear(dataset.rates, year);
    if (from === axis.unit || !isCurrency(from) || !isCurrency(axis.unit) || rate === null)
      return [];
    const direct = exchangeRate(rate, from, axis.unit);
    const [one, other, value] =
      direct >= 1 ? [from, axis.unit, direct] : [axis.unit, from, 1 / direct];
    return [years.rate(year, i18n.format.number(value, 4), other, one)];
  });
  if (used.length === 0) return [];
  const banks = dataset.rates.sources.map(({ source }) => source.split(',')[0] ?? source);
  return [
    years.rates([...new Set(used)].toSorted().join('; '), i18n.format.list([...new Set(banks)])),
  ];
}
