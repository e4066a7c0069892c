import type {
  AbsenceMark,
  BarForm,
  BarMark,
  GrowthMark,
  NoteMark,
  YearChartData,
} from '@/charts/year-chart-data';
import type { Claim } from '@/domain/claim';
import { yearsOfClaim } from '@/domain/claim-years';
import { overlapsYears } from '@/domain/filter';
import { groupBy } from '@/domain/group-by';
import { growthBetween } from '@/domain/growth';
import { isBounded, isPoint } from '@/domain/interval';
import type { PanelInput } from '../panel';
import { attribution, describeAgreeing, describeClaim } from './describe';
import { measuredBars } from './measured-bars';
import { agreeing, drawnGroups, type Group } from './year-groups';
import {
  figuresOf,
  seriesOf,
  topOf,
  yearOfFigure,
  type Axis,
  type YearFigure,
} from './year-figures';

export type YearChartModel = {
  readonly data: YearChartData;
  readonly figures: readonly YearFigure[];
};

/** Everything a year chart draws, from the claims shown. */
export function yearChartModel(input: PanelInput, axis: Axis, axisName: string): YearChartModel {
  const { dataset, claims, i18n } = input;
  // A goal stated in a year that is shown may be for one that is not: it is told below the axis then.
  const figures = figuresOf(dataset, claims, axis).filter(({ year }) =>
    overlapsYears({ from: year, to: year }, input.years),
  );
  const absences = claims.flatMap((claim) => absenceOf(claim, axis, input));
  const { measure, scale } = input.lens;
  const groups = drawnGroups(agreeing(figures), input.size);
  const bars =
    measure === 'value'
      ? groups.map((group) => barOf(group, input))
      : measuredBars(
          groups.map(([lead]) => lead),
          measure,
          input,
        );
  const onAxis = new Set([
    ...bars.flatMap((bar) => bar.claims),
    ...absences.map((mark) => mark.claims[0]),
  ]);
  const years = yearsShown(
    input,
    [...bars, ...absences].map(({ year }) => year),
    claims,
  );
  return {
    figures,
    data: {
      years,
      axis: axisName,
      scale: measure === 'value' ? scale : 'linear',
      formatTick: (value) =>
        measure === 'yoy' || measure === 'cagr'
          ? i18n.format.share(value / 100)
          : i18n.format.number(value),
      bars,
      growth: measure === 'value' ? growthMarks(figures, input) : [],
      absences: absences.filter(
        (mark) =>
          !figures.some(({ year, claim }) => year === mark.year && claim.kind === 'outcome'),
      ),
      notes: notesOf(
        claims.filter((claim) => !onAxis.has(claim.id)),
        years,
        input,
      ),
      notesLabel: i18n.t.panel.alsoSaid,
    },
  };
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

function formOf({ claim, at }: YearFigure): BarForm {
  if (claim.kind === 'target' || claim.kind === 'plan')
    return isBounded(at) && !isPoint(at) ? 'outline' : 'line';
  if (claim.kind === 'estimate') return 'dotted';
  if (claim.kind === 'interim') return 'inset';
  return isBounded(at) ? 'solid' : 'bound';
}

function barOf([figure, ...others]: Group, { dataset, i18n, conflictIds }: PanelInput): BarMark {
  const { claim, year, at } = figure;
  const form = formOf(figure);
  const conflict = conflictIds.has(claim.id);
  const { format } = i18n;
  const unit = dataset.vocabulary.units.find((entry) => entry.id === claim.quantity?.unit);
  const money = unit?.type === 'money';
  return {
    key: claim.id,
    claims: [claim.id, ...others.map((other) => other.claim.id)],
    text: describeAgreeing(dataset, [claim, ...others.map((other) => other.claim)], i18n, conflict),
    year,
    series: claim.basis ?? '',
    form,
    lo: form === 'outline' || form === 'line' ? at.lo : 0,
    hi: topOf(at),
    // Money always says which; phones say it once, in the subtitle.
    label:
      claim.quantity === null
        ? ''
        : money
          ? format.quantity(claim.quantity, unit)
          : format.bare(claim.quantity),
    note: noteOf(claim, i18n),
    conflict,
    added: claim.corpus === 'added',
  };
}

function noteOf(claim: Claim, { t, format }: PanelInput['i18n']): string | null {
  if (claim.kind !== 'interim' || claim.period === null) return null;
  const half = /-H([12])$/.exec(claim.period.text);
  return half === null
    ? format.periodShort(claim.period)
    : t.period.halfShort(half[1] === '1' ? 1 : 2);
}

function growthMarks(
  figures: readonly YearFigure[],
  { dataset, i18n }: PanelInput,
): readonly GrowthMark[] {
  const series = seriesOf(figures);
  return series.slice(1).flatMap((later, index): readonly GrowthMark[] => {
    const earlier = series[index];
    if (earlier === undefined || later.year !== earlier.year + 1) return [];
    if (earlier.claim.quantity === null || later.claim.quantity === null) return [];
    const growth = growthBetween(earlier.claim.quantity, later.claim.quantity);
    if (growth === null) return [];
    const { t, format } = i18n;
    const printed = format.percent(growth.printed.lo);
    const label = isPoint(growth.printed) ? printed : t.figure.atLeast(printed);
    // Rounded outwards: "at least +13 %" of +13.8 % is true, "at least +14 %" is not.
    const lo = format.percent(Math.floor(growth.possible.lo * 100) / 100);
    const hi = format.percent(Math.ceil(growth.possible.hi * 100) / 100);
    return [
      {
        key: `${earlier.claim.id} ${later.claim.id}`,
        claims: [later.claim.id, earlier.claim.id],
        text: {
          figure: t.growth.between(label, earlier.year, later.year),
          lines: [
            isBounded(growth.possible) ? t.growth.rounding(lo, hi) : t.growth.roundingLow(lo),
            attribution(dataset, later.claim, i18n),
          ],
        },
        fromYear: earlier.year,
        toYear: later.year,
        label,
      },
    ];
  });
}

function absenceOf(
  claim: Claim,
  axis: Axis,
  { dataset, i18n }: PanelInput,
): readonly AbsenceMark[] {
  const year = yearOfFigure(claim);
  if (!claim.absent || claim.metric !== axis.metric || year === null) return [];
  const label = claim.kind === 'target' ? i18n.t.panel.noGoal : i18n.t.panel.notPublished;
  return [
    {
      key: claim.id,
      claims: [claim.id],
      year,
      label,
      text: describeClaim(dataset, claim, i18n, false),
    },
  ];
}

/** Claims that are no figure of this axis, by the first year they belong to that is on it. */
function notesOf(
  claims: readonly Claim[],
  years: readonly number[],
  { dataset, i18n }: PanelInput,
): readonly NoteMark[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const byYear = groupBy(claims, (claim) =>
    Math.min(Math.max(yearsOfClaim(claim).from, first), last),
  );
  return [...byYear].flatMap(([year, group]): readonly NoteMark[] => {
    const [lead, ...rest] = group;
    if (lead === undefined) return [];
    return [
      {
        key: `notes ${year}`,
        claims: [lead.id, ...rest.map((claim) => claim.id)],
        year,
        filled: group.some((claim) => claim.kind === 'outcome'),
        text: {
          figure: i18n.t.panel.alsoSaidOn(group.length, year),
          lines: group.map((claim) => describeClaim(dataset, claim, i18n, false).figure),
        },
      },
    ];
  });
}
