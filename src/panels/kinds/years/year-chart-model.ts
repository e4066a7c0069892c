import type {
  AbsenceMark,
  BarForm,
  BarMark,
  NoteMark,
  YearChartData,
} from '@/charts/years/year-chart-data';
import type { Claim } from '@/domain/record/claim';
import { yearsOfClaim } from '@/domain/record/claim-years';
import { overlapsYears } from '@/domain/selection/filter';
import { groupBy } from '@/domain/basics/group-by';
import { isBounded, isPoint } from '@/domain/figures/interval';
import type { Derived } from '@/domain/figures/derived';
import type { Dataset } from '@/domain/record/record';
import type { YearRange } from '@/domain/selection/choices';
import type { PanelInput } from '@/panels/panel';
import { attribution, describeAgreeing, describeClaim } from '@/words/describe';
import { growthFigures, growthMarks } from './growth-marks';
import { measuredBars, measuredFigures } from './measured-bars';
import { agreeing, drawnGroups, type Group } from './year-groups';
import { figuresOf, topOf, yearOfFigure, type Axis, type YearFigure } from './year-figures';

export type YearChartModel = {
  readonly data: YearChartData;
  readonly figures: readonly YearFigure[];
  /** What is drawn and stands in no claim: growth between two of them. */
  readonly derived: readonly Derived[];
};

/** Everything a year chart draws, from the claims shown. */
export function yearChartModel(input: PanelInput, axis: Axis, axisName: string): YearChartModel {
  const { dataset, claims, i18n } = input;
  // A goal stated in a year that is shown may be for one that is not: it is told below the axis then.
  const figures = figuresOf(dataset, claims, axis).filter(({ year }) =>
    isShown(year, dataset, input.years),
  );
  const absent = absentOf(input, axis, figures);
  const { measure, scale } = input.lens;
  const groups = drawnGroups(agreeing(figures), input.size);
  const leads = groups.map(([lead]) => lead);
  const bars =
    measure === 'value'
      ? groups.map((group) => barOf(group, input))
      : measuredBars(leads, measure, input);
  const onAxis = new Set([
    ...bars.flatMap((bar) => bar.claims),
    ...absent.map(({ claim }) => claim.id),
  ]);
  const years = yearsShown(
    input,
    [...bars, ...absent].map(({ year }) => year),
    claims,
  );
  return {
    figures,
    derived: measure === 'value' ? growthFigures(figures) : measuredFigures(leads, measure),
    data: {
      years,
      axis: axisName,
      scale: measure === 'value' || measure === 'index' ? scale : 'linear',
      formatTick: (value, decimals) =>
        measure === 'yoy' || measure === 'cagr'
          ? i18n.format.share(value / 100)
          : i18n.format.number(value, decimals),
      bars,
      growth: measure === 'value' ? growthMarks(figures, input) : [],
      absences: absenceMarks(absent, input),
      notes: notesOf(
        claims.filter((claim) => !onAxis.has(claim.id)),
        years,
        input,
      ),
      notesLabel: i18n.t.panel.alsoSaid,
    },
  };
}

function isShown(year: number, { vocabulary }: Dataset, range: YearRange): boolean {
  const at = { from: year, to: year };
  return overlapsYears(at, range) && overlapsYears(at, vocabulary.years);
}

function isGoal({ kind }: Claim): boolean {
  return kind === 'target' || kind === 'plan';
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
  if (isGoal(claim)) return isBounded(at) && !isPoint(at) ? 'outline' : 'line';
  if (claim.kind === 'estimate') return 'dotted';
  if (claim.kind === 'interim') return 'inset';
  return isBounded(at) ? 'solid' : 'bound';
}

function barOf([figure, ...others]: Group, { dataset, i18n, conflictIds }: PanelInput): BarMark {
  const { claim, year, at } = figure;
  const form = formOf(figure);
  const ids = [claim.id, ...others.map((other) => other.claim.id)] as const;
  const conflict = ids.some((id) => conflictIds.has(id));
  const { format } = i18n;
  const unit = dataset.vocabulary.units.find((entry) => entry.id === claim.quantity?.unit);
  const money = unit?.type === 'money';
  return {
    key: claim.id,
    claims: ids,
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
    added: claim.added,
  };
}

function noteOf(claim: Claim, { t, format }: PanelInput['i18n']): string | null {
  if (claim.kind !== 'interim' || claim.period === null) return null;
  const half = /-H([12])$/.exec(claim.period.text);
  return half === null
    ? format.periodShort(claim.period)
    : t.period.halfShort(half[1] === '1' ? 1 : 2);
}

type Absent = { readonly claim: Claim; readonly year: number };

/** Claims that a year has no figure, or no goal, of years in which no figure stands. */
function absentOf(
  { claims, dataset, years }: PanelInput,
  axis: Axis,
  figures: readonly YearFigure[],
): readonly Absent[] {
  const taken = new Set(figures.filter(({ claim }) => !isGoal(claim)).map(({ year }) => year));
  return claims.flatMap((claim): readonly Absent[] => {
    const year = yearOfFigure(claim);
    if (!claim.absent || claim.metric !== axis.metric || year === null) return [];
    return taken.has(year) || !isShown(year, dataset, years) ? [] : [{ claim, year }];
  });
}

/** One mark for all that say the same. */
function absenceMarks(
  absent: readonly Absent[],
  { dataset, i18n }: PanelInput,
): readonly AbsenceMark[] {
  const { noGoal, notPublished } = i18n.t.panel;
  const labelOf = ({ claim }: Absent): string => (isGoal(claim) ? noGoal : notPublished);
  const groups = groupBy(absent, (one) => `${one.year} ${labelOf(one)}`);
  return [...groups.values()].flatMap(([first, ...rest]): readonly AbsenceMark[] =>
    first === undefined
      ? []
      : [
          {
            key: first.claim.id,
            claims: [first.claim.id, ...rest.map(({ claim }) => claim.id)],
            year: first.year,
            label: labelOf(first),
            text: describeAgreeing(
              dataset,
              [first.claim, ...rest.map(({ claim }) => claim)],
              i18n,
              false,
            ),
          },
        ],
  );
}

/** A claim among several in one line: its figure, its kind and its source. */
function lineOf(claim: Claim, dataset: Dataset, i18n: PanelInput['i18n']): string {
  const { figure } = describeClaim(dataset, claim, i18n, false);
  return `${figure} (${i18n.t.kinds[claim.kind]}, ${attribution(dataset, claim, i18n)})`;
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
          lines: group.map((claim) => lineOf(claim, dataset, i18n)),
        },
      },
    ];
  });
}
