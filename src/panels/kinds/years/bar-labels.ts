import type { Quantity } from '@/domain/figures/quantity';
import { groupBy } from '@/domain/basics/group-by';
import { nameOf } from '@/domain/record/record';
import { isMoney } from '@/domain/record/currencies';
import { unitOf } from '@/domain/record/units';
import type { BarMark } from '@/charts/years/year-chart-data';
import type { PanelInput } from '@/panels/panel';
import type { Axis } from './axis';
import { onAxis } from './figure-words';
import { decimalsOfSmall, digitsThatTell, rounded, type Decimals } from './rounding';
import type { YearFigure } from './year-figures';

export type Labels = Pick<BarMark, 'label' | 'shorter'>;

/** Of an amount that is told with one decimal: none where there is little room. */
const FEW: Decimals = (value) => (value >= 10 || value === 0 ? 0 : few(value));
const USUAL: Decimals = (value) => (value === 0 ? 0 : few(value));
function few(value: number): number {
  return value >= 1 ? 1 : decimalsOfSmall(value);
}

/**
 * What is written beside each of these figures: no more than the axis does not say, in as few digits as tell those of a year
 * apart. What was printed is told by the mark itself.
 */
export function labelsOf(
  figures: readonly YearFigure[],
  axis: Axis,
  input: PanelInput,
): (figure: YearFigure) => Labels {
  const quantities = new Map(figures.map((one) => [one, labelled(one, axis, input)]));
  const byYear = groupBy(figures, ({ year }) => year);
  const extras = new Map(
    [...byYear].map(([year, ofYear]) => {
      const all = ofYear.flatMap((one) => quantities.get(one) ?? []);
      return [year, { usual: digitsThatTell(all, USUAL), few: digitsThatTell(all, FEW) }];
    }),
  );
  return (figure) => {
    const quantity = quantities.get(figure) ?? labelled(figure, axis, input);
    const extra = extras.get(figure.year);
    const usual = written(rounded(quantity, USUAL, extra?.usual), axis, input);
    const short = written(rounded(quantity, FEW, extra?.few), axis, input);
    return labelsFor(figure, usual, short === usual ? [] : [short], input);
  };
}

/** A label breaks at a space alone. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** A goal says that it is one, a part of a year which, and an estimate whose. */
function labelsFor(
  { claim }: YearFigure,
  label: string,
  shorter: readonly string[],
  { dataset, i18n }: PanelInput,
): Labels {
  const { t, format, say } = i18n;
  if (claim.kind === 'target' || claim.kind === 'plan')
    return {
      label: t.panel.goal(unbroken(label)),
      shorter: [...shorter.map((short) => t.panel.goal(unbroken(short))), t.panel.goal('')],
    };
  if (claim.kind === 'estimate') {
    const who = say(nameOf(dataset.vocabulary.people, claim.statedBy));
    return { label: `${unbroken(who)} ${unbroken(label)}`, shorter: [label, ...shorter] };
  }
  const part = claim.period === null ? null : format.partOfYear(claim.period);
  if (part === null) return { label, shorter };
  const whole = (figure: string): string => `${unbroken(part)} ${unbroken(figure)}`;
  // A figure without its part would read like that of the year.
  return { label: whole(label), shorter: [...shorter.map(whole), unbroken(part)] };
}

/** In the currency that the reader chose; as printed where that is none, though it stands at its height in that of the axis. */
function labelled(figure: YearFigure, axis: Axis, { dataset, lens }: PanelInput): Quantity {
  const { quantity } = figure.claim;
  if (quantity === null) throw new Error(`${figure.claim.id} stands on an axis without a figure`);
  if (lens.cur === null || quantity.unit === axis.unit) return quantity;
  const converted = onAxis(figure, axis, dataset);
  // That it is converted is said below: a sign on each label would say nothing.
  const isExact = converted.form === 'about' && quantity.form !== 'about';
  return isExact ? { ...converted, form: 'value' } : converted;
}

/** The number alone where axis and subtitle tell the unit; its scale where it is another; money of other currencies whole. */
function written(quantity: Quantity, axis: Axis, { dataset, i18n }: PanelInput): string {
  const { format } = i18n;
  const unit = unitOf(dataset.vocabulary, quantity.unit);
  if (isMoney(dataset.vocabulary, quantity.unit) && quantity.unit !== axis.unit)
    return format.quantity(quantity, unit);
  const text =
    quantity.scale === axis.scale
      ? format.bare(quantity)
      : format.quantity(quantity, unit && { ...unit, symbol: { en: '' } });
  return quantity.form === 'about' ? unbroken(text) : text;
}
