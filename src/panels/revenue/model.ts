import type { YearChartData } from '@/charts/year-chart-data';
import { groupBy } from '@/domain/group-by';
import type { PanelInput, PanelModel } from '../panel';
import { figureOf } from '../shared/describe';
import { figureWords, headlineInWords, legendOf, orderedRows, summaryOf } from '../shared/said';
import { yearChartModel } from '../shared/year-chart-model';
import { seriesOf, type YearFigure } from '../shared/year-figures';

const AXIS = { metric: 'revenue', unit: 'CNY', per: 1e9 };

/** Revenue by year in one currency, with the goals set for it, each labelled as printed. */
export function revenueModel(input: PanelInput): PanelModel<YearChartData> {
  const { revenue } = input.i18n.t.headlines;
  const { data, figures } = yearChartModel(input, AXIS, revenue.axis);
  const headline = headlineOf(figures, input);
  return {
    headline,
    subtitle: revenue.subtitle,
    summary: summaryOf('revenue', headline, data.years, input),
    rows: orderedRows(input.claims),
    warnings: warningsOf(figures, input),
    legend: legendOf(data.bars, input.i18n),
    drawing: data,
  };
}

type Goals = { readonly year: number; readonly goals: readonly YearFigure[] };

/** The year with the most goals that contradict one another, and all its goals. */
function rivalGoals(figures: readonly YearFigure[], { conflictIds }: PanelInput): Goals | null {
  const targets = figures.filter(({ claim }) => claim.kind === 'target');
  const years = [...groupBy(targets, ({ year }) => year)]
    .map(([year, goals]) => ({ year, goals }))
    .filter(({ goals }) => goals.some(({ claim }) => conflictIds.has(claim.id)))
    .toSorted((a, b) => b.goals.length - a.goals.length);
  return years[0] ?? null;
}

function headlineOf(figures: readonly YearFigure[], input: PanelInput): string {
  const { revenue, count } = input.i18n.t.headlines;
  const rivals = rivalGoals(figures, input);
  if (rivals !== null) {
    const sources = new Set(rivals.goals.map(({ claim }) => claim.source)).size;
    return revenue.rivals(count(sources), count(rivals.goals.length), rivals.year);
  }
  const series = seriesOf(figures);
  const [first, last] = [series[0], series.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) {
    const [from, to] = [figureWords(first, input.i18n), figureWords(last, input.i18n)];
    return revenue.fromTo(from, to, count(last.year - first.year));
  }
  const printed = (figure: YearFigure): string => figureOf(input.dataset, figure.claim, input.i18n);
  if (last !== undefined) return revenue.one(printed(last), String(last.year));
  const goal = figures.find(({ claim }) => claim.kind === 'target');
  return goal === undefined
    ? headlineInWords('revenue', input)
    : revenue.goal(printed(goal), String(goal.year));
}

/** For each year and kind: figures that contradict one another, as printed. */
function warningsOf(
  figures: readonly YearFigure[],
  { dataset, conflictIds, i18n }: PanelInput,
): readonly string[] {
  const { revenue } = i18n.t.headlines;
  const groups = groupBy(
    figures.filter(({ claim }) => conflictIds.has(claim.id)),
    ({ claim, year }) => `${claim.kind} ${year}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const printed = i18n.format.list(group.map(({ claim }) => figureOf(dataset, claim, i18n)));
    return first.claim.kind === 'target'
      ? revenue.warning(first.year, printed)
      : revenue.warningOutcome(first.year, printed);
  });
}
