import { isPoint } from '@/domain/figures/interval';
import type { Period } from '@/domain/time/period';
import type { SaidPeriod } from '@/i18n/headlines';
import type { PanelInput } from '@/panels/panel';
import type { Axis, AxisWords } from './axis';
import { figureWords, type Figures, type FigureWords } from './figure-words';
import type { Series, YearPoint } from './series';
import type { YearChartModel } from './year-chart-model';

/** What a finding is made from. */
export type Found = Pick<YearChartModel, 'drawn' | 'series' | 'absent'> & {
  /** The figures that are drawn. */
  readonly leads: Figures;
  readonly axis: Axis;
  readonly words: AxisWords;
  readonly input: PanelInput;
};

/** Words for the figures of one sentence. */
export function speak(figures: Figures, { axis, words, input }: Found): FigureWords {
  return figureWords(figures, axis, words, input.dataset, input.i18n);
}

/** First and last year: of exact figures, where there are two. */
export function endsOf(series: Series): readonly [YearPoint, YearPoint] {
  const exact = series.filter(({ figures }) => figures.every(({ at }) => isPoint(at)));
  const ends = exact.length > 1 ? exact : series;
  const [first = series[0]] = ends;
  return [first, ends.at(-1) ?? first];
}

/** The period of a figure, as a sentence says it. */
export function saidPeriod(
  period: Period | null,
  year: number,
  format: PanelInput['i18n']['format'],
): SaidPeriod {
  return period === null
    ? { text: String(year), grain: 'year' }
    : { text: format.period(period), grain: period.grain };
}
