import type { BarForm, BarMark } from '@/charts/years/year-chart-data';
import type { Claim } from '@/domain/record/claim';
import { nameOf } from '@/domain/record/record';
import { orderClaims } from '@/words/claim-order';
import type { I18n } from '@/i18n/i18n';
import type { PanelInput } from './panel';
import type { YearFigure } from './kinds/years/year-figures';

/** The bare figure in words: "61", "more than 70", "80–100". Scale and unit are said around it. */
export function figureWords({ claim }: YearFigure, { t, format }: I18n): string {
  if (claim.quantity === null) return '';
  const { form, numbers } = claim.quantity;
  if (form !== 'more-than' && form !== 'at-least') return format.bare(claim.quantity);
  const bare = format.bare({ ...claim.quantity, form: 'value', numbers: [numbers[0]] });
  return form === 'more-than' ? t.headlines.moreThan(bare) : t.headlines.atLeast(bare);
}

/** The forms in use on a year chart, in words. */
export function legendOf(bars: readonly BarMark[], { t }: I18n): readonly string[] {
  const { legend } = t.panel;
  const has = (...forms: readonly BarForm[]): boolean =>
    bars.some((bar) => forms.includes(bar.form));
  return [
    ...(has('solid', 'bound') ? [legend.outcome] : []),
    ...(has('inset') ? [legend.interim] : []),
    ...(has('bound') ? [legend.bound] : []),
    ...(has('outline', 'line') ? [legend.target] : []),
    ...(has('dotted') ? [legend.estimate] : []),
    ...(bars.some((bar) => bar.added) ? [legend.added] : []),
  ];
}

/** The table's rows before the reader sorts them: by what they are about, then by when they were said. */
export function orderedRows({ claims, dataset, i18n, lens }: PanelInput): readonly Claim[] {
  const sort = { column: 'period', descending: false } as const;
  return orderClaims(claims, { sort, cur: lens.cur }, dataset, i18n);
}

function themeName(theme: string, { dataset, i18n }: PanelInput): string {
  return i18n.say(nameOf(dataset.vocabulary.themes, theme));
}

/** One sentence that sums the panel up for those who do not see it. */
export function summaryOf(
  theme: string,
  headline: string,
  years: readonly number[],
  input: PanelInput,
): string {
  const { headlines } = input.i18n.t;
  const name = themeName(theme, input);
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined
    ? headlines.summaryWords(name, input.claims.length)
    : headlines.summary(name, headline, input.claims.length, from, to);
}

/** The headline where there is no finding: how many claims are left, and whether they are words alone. */
export function headlineOfCount(theme: string, input: PanelInput): string {
  const { headlines } = input.i18n.t;
  const { length } = input.claims;
  if (length === 0) return headlines.nothing;
  const inWords = input.claims.every(({ quantity }) => quantity === null);
  return (inWords ? headlines.words : headlines.claims)(length, themeName(theme, input));
}
