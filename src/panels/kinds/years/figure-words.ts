import { conversionOf } from '@/domain/figures/conversion-of';
import type { Quantity } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import type { Axis, AxisWords } from './axis';
import { decimalsOfSmall, digitsThatTell, rounded } from './rounding';
import type { YearFigure } from './year-figures';

/** Of more rival figures than these a sentence tells the least and the most. */
const MOST_TOLD = 5;

/** What is said of figures in one sentence. */
export type FigureWords = {
  /** "7.2", "31.6 or 32.6", "more than 70": scale and unit are said beside it. With its scale where it is not that of the last. */
  readonly bare: (figures: Figures, beside: Figures) => string;
  /** "61 million phones". */
  readonly whole: (figures: Figures) => string;
};

/** Figures of one thing: several where sources contradict one another. */
export type Figures = readonly YearFigure[];

/**
 * Words for the figures of one sentence, in the unit of the axis. They have as few digits as tell them apart: a number
 * below 100 one after the point, a larger one none, and more only where two would read alike.
 */
export function figureWords(
  sentence: Figures,
  axis: Axis,
  words: AxisWords,
  dataset: Dataset,
  i18n: I18n,
): FigureWords {
  const { t, format } = i18n;
  const quantities = new Map(sentence.map((figure) => [figure, onAxis(figure, axis, dataset)]));
  const extra = digitsThatTell([...quantities.values()], decimalsFor);
  const of = (figure: YearFigure): Quantity =>
    rounded(quantities.get(figure) ?? onAxis(figure, axis, dataset), decimalsFor, extra);
  const said = (figure: YearFigure): string => inWords(of(figure), i18n);
  const either = (figures: Figures, say: (figure: YearFigure) => string): string => {
    const all = [...new Set(figures.toSorted((a, b) => a.at.lo - b.at.lo).map(say))];
    return all.length > MOST_TOLD
      ? t.headlines.spread(all[0] ?? '', all.at(-1) ?? '')
      : format.either(all);
  };
  const scaled = (figure: YearFigure): string =>
    t.headlines.years.amount(said(figure), of(figure).scale, '');
  const isOfOneScale = (figures: Figures): boolean =>
    new Set(figures.map((figure) => of(figure).scale)).size === 1;
  return {
    bare: (figures, beside) =>
      either(figures, isOfOneScale([...figures, ...beside]) ? said : scaled),
    whole: (figures) => {
      const [first] = figures;
      if (first === undefined) return '';
      return isOfOneScale(figures)
        ? t.headlines.years.amount(either(figures, said), of(first).scale, words.noun)
        : t.headlines.years.amount(either(figures, scaled), 'one', words.noun);
    },
  };
}

/** As printed, or converted to the currency of the axis as a claim is. */
export function onAxis(
  { claim }: Pick<YearFigure, 'claim'>,
  axis: Axis,
  dataset: Pick<Dataset, 'rates'>,
): Quantity {
  const { quantity } = claim;
  if (quantity === null) throw new Error(`${claim.id} stands on an axis without a figure`);
  if (quantity.unit === axis.unit || !axis.converts) return quantity;
  return conversionOf(dataset, claim, axis.unit)?.amount ?? quantity;
}

function inWords(quantity: Quantity, { t, format }: I18n): string {
  const { form, numbers } = quantity;
  const bare = format.bare({ ...quantity, form: 'value', numbers: [numbers[0]] });
  const { headlines } = t;
  switch (form) {
    case 'more-than':
      return headlines.moreThan(bare);
    case 'at-least':
      return headlines.atLeast(bare);
    case 'less-than':
      return headlines.lessThan(bare);
    case 'at-most':
      return headlines.atMost(bare);
    case 'about':
      return headlines.about(bare);
    case 'value':
    case 'truncated':
      return bare;
    case 'range':
    case 'rank':
      return format.bare(quantity);
  }
}

function decimalsFor(value: number): number {
  if (value >= 100 || value === 0) return 0;
  return value >= 1 ? 1 : decimalsOfSmall(value);
}
