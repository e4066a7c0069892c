import type { YearChartData } from '@/charts/years/year-chart-data';
import { isPoint } from '@/domain/figures/interval';
import type { PanelInput, PanelModel } from '../panel';
import { figureWords, headlineOfCount, legendOf, orderedRows, summaryOf } from '../said';
import { yearChartModel } from '../kinds/years/year-chart-model';
import { seriesOf, type YearFigure } from '../kinds/years/year-figures';

const AXIS = {
  metric: 'smartphones-sold',
  market: 'world',
  unit: 'phones',
  per: 1e6,
  converts: false,
};

/** Phones sold by year, with the goals set for them. */
export function salesModel(input: PanelInput): PanelModel<YearChartData> {
  const { sales } = input.i18n.t.headlines;
  const { data, figures, derived } = yearChartModel(input, AXIS, sales.axis);
  const headline = headlineOf(figures, input);
  return {
    headline,
    subtitle: input.lens.measure === 'value' ? sales.subtitle : input.i18n.t.growth.subtitle,
    summary: summaryOf('sales', headline, data.years, input),
    rows: orderedRows(input),
    warnings: shortOfGoals(figures).map(({ outcome, goal }) =>
      sales.warning(outcome.year, figureWords(outcome, input.i18n), figureWords(goal, input.i18n)),
    ),
    legend: legendOf(data.bars, input.i18n),
    derived,
    drawing: data,
  };
}

type Short = { readonly outcome: YearFigure; readonly goal: YearFigure };

/** Outcomes of a year that may lie below the goal for it, with that goal. */
function shortOfGoals(figures: readonly YearFigure[]): readonly Short[] {
  const goals = figures.filter(({ claim }) => claim.kind === 'target');
  return seriesOf(figures).flatMap((outcome) => {
    const goal = goals.find(({ year, at }) => year === outcome.year && outcome.at.lo < at.lo);
    return goal === undefined ? [] : [{ outcome, goal }];
  });
}

function headlineOf(figures: readonly YearFigure[], input: PanelInput): string {
  const { sales } = input.i18n.t.headlines;
  const words = (figure: YearFigure): string => figureWords(figure, input.i18n);
  const series = seriesOf(figures);
  const exact = series.filter(({ at }) => isPoint(at));
  const [first, last] = [exact[0], exact.at(-1)];
  const short = shortOfGoals(figures).at(-1);
  if (first !== undefined && last !== undefined && first !== last) {
    const rise = sales.fromTo(words(first), words(last), last.year - first.year);
    if (short === undefined || short.outcome.year < last.year) return rise;
    const goal = words(short.goal);
    return short.outcome === last
      ? rise + sales.against(goal)
      : rise + sales.thenAgainst(words(short.outcome), goal);
  }
  const one = last ?? series.at(-1) ?? figures.find(({ claim }) => claim.kind === 'interim');
  if (one !== undefined) {
    const period =
      one.claim.period === null ? String(one.year) : input.i18n.format.period(one.claim.period);
    const alone = sales.one(words(one), period);
    return one === short?.outcome ? alone + sales.against(words(short.goal)) : alone;
  }
  const goal = figures.find(({ claim }) => claim.kind === 'target');
  return goal === undefined
    ? headlineOfCount('sales', input)
    : sales.goal(words(goal), String(goal.year));
}
