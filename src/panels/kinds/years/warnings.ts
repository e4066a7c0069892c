import type { PanelInput } from '@/panels/panel';
import { figureOf } from '@/words/describe';
import type { Axis, AxisWords } from './axis';
import { figureWords } from './figure-words';
import { rivalsAmong, shortfallOf, type Rivals } from './goals';
import { growthFinding } from './growth-finding';
import type { YearChartModel } from './year-chart-model';
import type { YearFigure } from './year-figures';
import type { Group } from './year-groups';

/** Figures that are drawn and contradict one another. */
export function warningsOf({ drawn }: YearChartModel, input: PanelInput): readonly string[] {
  return rivalsIn(drawn, input);
}

export function rivalsIn(drawn: readonly Group[], input: PanelInput): readonly string[] {
  return rivalsAmong(ownFirst(drawn), input.dataset).map((rivals) => disagree(rivals, input));
}

/** Outcomes that lie below the goals drawn beside them; on a page also how figures grew on average. */
export function remarksOf(
  { drawn, series }: YearChartModel,
  axis: Axis,
  words: AxisWords,
  input: PanelInput,
): readonly string[] {
  const leads = drawn.map(([lead]) => lead);
  const { dataset, i18n, size } = input;
  const { years } = i18n.t.headlines;
  const short = series.flat().flatMap((point) => shortfallOf(point, leads, dataset) ?? []);
  const grew = size === 'page' ? growthFinding(series, 'cagr', input) : years.nothingReckoned;
  return [
    ...short
      .toSorted((a, b) => a.point.year - b.point.year)
      .map(({ point, goals }) => {
        const say = figureWords([...point.figures, ...goals], axis, words, dataset, i18n);
        const bare = goals.map((goal) => say.bare([goal], point.figures));
        return years.shortfall(point.year, say.whole(point.figures), bare);
      }),
    ...(grew === years.nothingReckoned ? [] : [grew]),
  ];
}

/** For each kind and year the record's own figures where they disagree by themselves already; else all. */
function ownFirst(groups: readonly Group[]): readonly Group[] {
  const key = ([{ claim, year }]: Group): string => `${claim.kind} ${year}`;
  const own = groups.filter(([{ claim }]) => !claim.added);
  const settled = own.map(key).filter((one, index, all) => all.indexOf(one) !== index);
  return groups.filter((group) => !settled.includes(key(group)) || own.includes(group));
}

/** Figures that are one amount stand together, as each was printed. */
function disagree({ claim, amounts }: Rivals, { dataset, i18n }: PanelInput): string {
  const { years } = i18n.t.headlines;
  const printed = (figure: YearFigure): string => figureOf(dataset, figure.claim, i18n);
  const sides = amounts.map((amount) => years.alike([...new Set(amount.map(printed))]));
  const period = claim.period === null ? '' : i18n.format.period(claim.period);
  return years.disagree(claim.kind, period, i18n.format.list(sides));
}
