import type { YearChartData } from '@/charts/years/year-chart-data';
import { groupBy } from '@/domain/basics/group-by';
import { currencyShown } from '@/domain/record/currencies';
import type { PanelInput, PanelModel } from '../panel';
import { figureOf } from '@/words/describe';
import { figureWords, headlineOfCount, legendOf, orderedRows, summaryOf } from '../said';
import { yearChartModel } from '../kinds/years/year-chart-model';
import { ratesUsed } from './rates-used';
import { seriesOf, type Axis, type YearFigure } from '../kinds/years/year-figures';

const METRIC = { metric: 'revenue', market: 'world', per: 1e9 };

/** Currency of the axis. As printed, nothing is converted: what is printed in another currency is told below. */
function axisOf({ lens, dataset: { vocabulary } }: PanelInput): Axis {
  const currency = currencyShown(vocabulary, lens.cur);
  return currency === null
    ? { ...METRIC, unit: 'CNY', converts: false }
    : { ...METRIC, unit: currency, converts: true };
}

/** Revenue by year in one currency, with the goals set for it, each labelled as printed. */
export function revenueModel(input: PanelInput): PanelModel<YearChartData> {
  const { revenue } = input.i18n.t.headlines;
  const { measure } = input.lens;
  const axis = axisOf(input);
  const { data, figures, derived } = yearChartModel(input, axis, revenue.axis(axis.unit));
  const headline = headlineOf(figures, input);
  return {
    headline,
    subtitle:
      measure === 'value'
        ? revenue.subtitle(axis.unit, axis.converts)
        : input.i18n.t.growth.subtitle,
    summary: summaryOf('revenue', headline, data.years, input),
    rows: orderedRows(input),
    warnings: warningsOf(figures, input),
    legend: [...legendOf(data.bars, input.i18n), ...ratesUsed(figures, axis, input)],
    derived,
    drawing: data,
  };
}

type Rivals = {
  readonly year: number;
  /** Goals as printed, each once. */
  readonly goals: readonly string[];
  readonly sources: number;
};

/** The year with the most goals that contradict one another, and all its goals. */
function rivalGoals(figures: readonly YearFigure[], input: PanelInput): Rivals | null {
  // The articles' own goals: what was added repeats or explains them.
  const targets = ownFirst(figures.filter(({ claim }) => claim.kind === 'target'));
  const years = [...groupBy(targets, ({ year }) => year)]
    .filter(([, group]) => group.some(({ claim }) => input.conflictIds.has(claim.id)))
    .map(([year, group]) => ({
      year,
      goals: printedOnce(group, input),
      sources: new Set(group.map(({ claim }) => claim.source)).size,
    }))
    .filter(({ goals }) => goals.length > 1)
    .toSorted((a, b) => b.goals.length - a.goals.length);
  return years[0] ?? null;
}

function printed({ claim }: YearFigure, { dataset, i18n }: PanelInput): string {
  return figureOf(dataset, claim, i18n);
}

function printedOnce(figures: readonly YearFigure[], input: PanelInput): readonly string[] {
  return [...new Set(figures.map((figure) => printed(figure, input)))];
}

function headlineOf(figures: readonly YearFigure[], input: PanelInput): string {
  const { revenue } = input.i18n.t.headlines;
  const rivals = rivalGoals(figures, input);
  if (rivals !== null) return revenue.rivals(rivals.sources, rivals.goals.length, rivals.year);
  const series = seriesOf(figures);
  const [first, last] = [series[0], series.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) {
    const [from, to] = [figureWords(first, input.i18n), figureWords(last, input.i18n)];
    return revenue.fromTo(from, to, last.year - first.year);
  }
  if (last !== undefined) return revenue.one(printed(last, input), String(last.year));
  const goal = figures.find(({ claim }) => claim.kind === 'target');
  return goal === undefined
    ? headlineOfCount('revenue', input)
    : revenue.goal(printed(goal, input), String(goal.year));
}

/** For each year and kind: figures that contradict one another, as printed. */
function warningsOf(figures: readonly YearFigure[], input: PanelInput): readonly string[] {
  const { revenue } = input.i18n.t.headlines;
  const groups = groupBy(
    figures.filter(({ claim }) => input.conflictIds.has(claim.id)),
    ({ claim, year }) => `${claim.kind} ${year}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const rivals = printedOnce(ownFirst(group), input);
    if (first === undefined || rivals.length < 2) return [];
    const list = input.i18n.format.list(rivals);
    return first.claim.kind === 'target'
      ? revenue.warning(first.year, list)
      : revenue.warningOutcome(first.year, list);
  });
}

/** The articles' figures where they alone disagree already; else all. */
function ownFirst(figures: readonly YearFigure[]): readonly YearFigure[] {
  const own = figures.filter(({ claim }) => !claim.added);
  return own.length > 1 ? own : figures;
}
