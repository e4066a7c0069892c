import type { BarMark, Basis, YearChartData } from '@/charts/years/year-chart-data';
import type { Claim } from '@/domain/record/claim';
import { yearsOfClaim } from '@/domain/record/claim-years';
import { nameOf, type Dataset } from '@/domain/record/record';
import type { Measure } from '@/domain/figures/lens';
import { besideEn } from '@/i18n/topics/beside-en';
import type { I18n } from '@/i18n/i18n';
import type { PanelInput } from '@/panels/panel';
import type { Axis } from './axis';
import { growthBetweenYears, growthMarkOf } from './growth-marks';
import { measuredBar } from './measured-bars';
import { reckoned, type Measured, type Reckoned } from './reckon';
import { mainSeries, seriesAmong, type Series } from './series';
import { withWhatIsTold } from './told-anyway';
import { barsOf, basesOf } from './year-bars';
import { figuresOf, type YearFigure } from './year-figures';
import { agreeing, drawnGroups, type Group } from './year-groups';
import { together } from './together';
import { absenceMarks, absentOf, isShown, notesOf, type Absent } from './year-notes';

export type YearChartModel = {
  readonly data: YearChartData;
  /** The figures that are drawn, each of which speaks for its mark. */
  readonly drawn: readonly Group[];
  /** Outcomes that can be compared, among those; the one that the headline tells first. */
  readonly series: readonly Series[];
  /** Claims that a year has no figure, or no goal, as they are drawn. */
  readonly absent: readonly Absent[];
  /** What is reckoned of the series and drawn. */
  readonly reckoned: readonly Reckoned[];
};

/** Everything a year chart draws, from the claims shown, and the bars of a record beside. */
export function yearChartModel(
  input: PanelInput,
  axis: Axis,
  axisName: string,
  beside: readonly BarMark[] = [],
): YearChartModel {
  const { dataset, claims, i18n } = input;
  const { measure, scale } = input.lens;
  // A goal stated in a year that is shown may be for one that is not: it is told below the axis then.
  const figures = figuresOf(dataset, claims, axis).filter(({ year }) =>
    isShown(year, dataset, input.years),
  );
  const absent = absentOf(input, axis, figures);
  const groups = agreeing(figures);
  const drawn = withWhatIsTold(groups, drawnGroups(groups, input.size), dataset);
  const series = mainFirst(drawn, drawnGroups(groups, 'card'), dataset);
  const marks =
    measure === 'value'
      ? growthBetweenYears(series)
      : inTime(series).flatMap((one) => reckoned(one, measure));
  const bars = together(
    measure === 'value'
      ? barsOf(drawn, axis, input)
      : marks.map((one) => measuredBar(one, measure, input)),
    i18n.t.panel.more,
  );
  const onAxis = new Set([
    ...bars.flatMap((bar) => bar.claims),
    ...absent.map(({ claim }) => claim.id),
  ]);
  const others = claims.filter((claim) => !onAxis.has(claim.id));
  // A card has room for its bars; growth and what else was said stand on the panel's page. Where there are no bars, on both.
  const isWhole = input.size === 'page' || bars.length + absent.length === 0;
  const years = yearsShown(
    input,
    [...bars, ...absent, ...beside].map(({ year }) => year),
    claims,
  );
  return {
    drawn,
    series,
    absent,
    reckoned: marks,
    data: {
      years,
      axis: axisName,
      scale: isOnLog(measure, [...bars, ...beside]) ? scale : 'linear',
      formatTick: tickWords(measure, i18n),
      formatYear: i18n.t.period.yearShort,
      bars: [...bars, ...beside],
      bases: (measure === 'value'
        ? basesIn(drawn, input)
        : basesReckoned(series, measure, input)
      ).map((basis) => (beside.length === 0 ? basis : ofCompany(basis, input))),
      growth: isWhole && measure === 'value' ? marks.map((one) => growthMarkOf(one, input)) : [],
      absences: absenceMarks(absent, input),
      notes: isWhole ? notesOf(others, years, input) : [],
    },
  };
}

/** Growth may be below nothing, of which there is no logarithm; nor is there one of no figures. */
function isOnLog(measure: Measure, bars: YearChartData['bars']): boolean {
  return (measure === 'value' || measure === 'index') && bars.some(({ hi }) => hi > 0);
}

function tickWords(measure: Measure, { format }: I18n): YearChartData['formatTick'] {
  return (value, decimals) =>
    measure === 'yoy' || measure === 'cagr'
      ? format.share(value / 100)
      : format.number(value, decimals);
}

/** What the outcomes that are drawn count, in words. */
function basesIn(drawn: readonly Group[], { dataset, i18n }: PanelInput): YearChartData['bases'] {
  return basesOf(drawn).map((series) => ({
    series,
    label: i18n.say(nameOf(dataset.vocabulary.bases, series)),
  }));
}

/** Where the bars of another record stand among them: whose they are. */
function ofCompany(basis: Basis, { dataset, i18n }: PanelInput): Basis {
  return { ...basis, label: besideEn.legend(i18n.say(dataset.vocabulary.company), basis.label) };
}

/** What is reckoned on one basis is bracketed, too; an index says in which year it is 100. */
function basesReckoned(
  series: readonly Series[],
  measure: Measured,
  { dataset, i18n }: PanelInput,
): YearChartData['bases'] {
  const { baseYear } = i18n.t.headlines.years;
  const labels = new Map<string, string>();
  for (const one of series) {
    const [first] = one;
    const { basis } = first.figures[0].claim;
    if (basis === null || labels.has(basis) || reckoned(one, measure).length === 0) continue;
    const name = i18n.say(nameOf(dataset.vocabulary.bases, basis));
    labels.set(basis, measure === 'index' ? baseYear(name, first.year) : name);
  }
  return [...labels].map(([basis, label]) => ({ series: basis, label }));
}

/** Series side by side, from left to right. */
function inTime(series: readonly Series[]): readonly Series[] {
  const middle = (one: Series): number => one[0].year + (one.at(-1) ?? one[0]).year;
  return series.toSorted((a, b) => middle(a) - middle(b));
}

/** The series that are drawn, with the one first that a headline tells, on a card and on a page alike. */
function mainFirst(
  drawn: readonly Group[],
  onCard: readonly Group[],
  { rates }: Dataset,
): readonly Series[] {
  const leads = (groups: readonly Group[]): readonly YearFigure[] => groups.map(([lead]) => lead);
  const series = seriesAmong(leads(drawn), rates);
  const main = mainSeries(series, leads(onCard));
  return main === undefined ? [] : [main, ...series.filter((one) => one !== main)];
}

/** From the first to the last year with something on the axis, without a gap, within the filter's years. */
function yearsShown(
  { dataset, years }: PanelInput,
  used: readonly number[],
  claims: readonly Claim[],
): readonly number[] {
  const record = dataset.vocabulary.years;
  const inRange = used.length > 0 ? used : claims.map((claim) => yearsOfClaim(claim).from);
  const clamp = (year: number): number =>
    Math.min(
      Math.max(year, years.from ?? record.from, record.from),
      years.to ?? record.to,
      record.to,
    );
  const from = clamp(Math.min(...inRange));
  const to = clamp(Math.max(...inRange));
  return inRange.length === 0
    ? []
    : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
