import type { YearChartData } from '@/charts/year-chart-data';
import { groupBy } from '@/domain/group-by';
import { exchangeRate, isCurrency, rateOfYear } from '@/domain/money';
import type { CurrencyChoice } from '@/domain/view-state';
import type { PanelInput, PanelModel } from '../panel';
import { figureOf } from '../shared/describe';
import { figureWords, headlineInWords, legendOf, orderedRows, summaryOf } from '../shared/said';
import { yearChartModel } from '../shared/year-chart-model';
import { seriesOf, type Axis, type YearFigure } from '../shared/year-figures';

const METRIC = { metric: 'revenue', market: 'world', per: 1e9 };

/** Currency of the axis. As printed, nothing is converted: what is printed in another currency is told below. */
function axisOf(cur: CurrencyChoice): Axis {
  return cur === 'printed'
    ? { ...METRIC, unit: 'CNY', converts: false }
    : { ...METRIC, unit: cur.toUpperCase(), converts: true };
}

/** Revenue by year in one currency, with the goals set for it, each labelled as printed. */
export function revenueModel(input: PanelInput): PanelModel<YearChartData> {
  const { revenue } = input.i18n.t.headlines;
  const axis = axisOf(input.lens.cur);
  const { data, figures } = yearChartModel(input, axis, revenue.axis(axis.unit));
  const headline = headlineOf(figures, input);
  return {
    headline,
    subtitle:
      input.lens.measure === 'value'
        ? revenue.subtitle(axis.unit, axis.converts)
        : input.i18n.t.growth.subtitle,
    summary: summaryOf('revenue', headline, data.years, input),
    rows: orderedRows(input.claims),
    warnings: warningsOf(figures, input),
    legend: [...legendOf(data.bars, input.i18n), ...ratesUsed(figures, axis, input)],
    drawing: data,
  };
}

type Goals = { readonly year: number; readonly goals: readonly YearFigure[] };

/** The year with the most goals that contradict one another, and all its goals. */
function rivalGoals(figures: readonly YearFigure[], { conflictIds }: PanelInput): Goals | null {
  // The articles' own goals: what was added repeats or explains them.
  const targets = figures.filter(
    ({ claim }) => claim.kind === 'target' && claim.corpus === 'articles',
  );
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
    const ours = group.filter(({ claim }) => claim.corpus === 'articles');
    const told = ours.length > 1 ? ours : group;
    const printed = i18n.format.list([
      ...new Set(told.map(({ claim }) => figureOf(dataset, claim, i18n))),
    ]);
    return first.claim.kind === 'target'
      ? revenue.warning(first.year, printed)
      : revenue.warningOutcome(first.year, printed);
  });
}

/** The rates by which other currencies were placed on the axis, with their source. */
function ratesUsed(
  figures: readonly YearFigure[],
  axis: Axis,
  { dataset, i18n }: PanelInput,
): readonly string[] {
  const used = figures.flatMap(({ claim, year }) => {
    const from = claim.quantity?.unit ?? '';
    const rate = rateOfYear(dataset.rates, year);
    if (from === axis.unit || !isCurrency(from) || !isCurrency(axis.unit) || rate === null)
      return [];
    const direct = exchangeRate(rate, from, axis.unit);
    const [one, other, value] =
      direct >= 1 ? [from, axis.unit, direct] : [axis.unit, from, 1 / direct];
    return [i18n.t.headlines.revenue.rate(year, i18n.format.number(value, 4), other, one)];
  });
  const sources = [
    ...new Set(dataset.rates.sources.map(({ source }) => source.split(',')[0] ?? source)),
  ];
  return used.length === 0
    ? []
    : [
        i18n.t.headlines.revenue.rates(
          [...new Set(used)].toSorted().join('; '),
          i18n.format.list(sources),
        ),
      ];
}
