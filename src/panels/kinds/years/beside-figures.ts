import type { BarMark } from '@/charts/years/year-chart-data';
import { compareFigures, type Comparison } from '@/domain/findings/comparison';
import { counterpartOf, type Counterpart, type Unmatched } from '@/domain/findings/counterpart';
import type { YearsPanel } from '@/domain/record/record';
import { currencyWord } from '@/domain/record/currencies';
import { nameOf } from '@/domain/record/record';
import { wholeYear } from '@/domain/time/period';
import type { BesideInput, PanelInput } from '@/panels/panel';
import type { Axis } from './axis';
import { measuredBar } from './measured-bars';
import { reckoned, type Reckoned } from './reckon';
import { seriesAmong } from './series';
import { together } from './together';
import { barsOf } from './year-bars';
import { figuresOf } from './year-figures';
import { agreeing, drawnGroups, type Group } from './year-groups';
import { isShown } from './year-notes';

/** What a record beside has of the figures of a panel. */
export type BesideFigures = {
  readonly counterpart: Counterpart;
  readonly comparison: Comparison;
  /** The axis, and what is to be told, of that record. */
  readonly axis: Axis;
  readonly input: PanelInput;
  /** Those that are drawn. */
  readonly drawn: readonly Group[];
};

/** The figures of the record beside that are measured alike; why there are none; null where none stands beside. */
export function besideFigures(
  panel: YearsPanel,
  axis: Axis,
  input: PanelInput,
): BesideFigures | Unmatched | null {
  const { beside, dataset } = input;
  if (beside === undefined) return null;
  const record = beside.shown.dataset;
  const counterpart = counterpartOf(panel, dataset.vocabulary, record.vocabulary, beside.terms);
  if (typeof counterpart === 'string') return counterpart;
  const { metric, market, unit } = counterpart;
  const its: Axis = {
    ...axis,
    metric,
    market,
    // Money is in the unit of the axis there as here.
    unit: unit === panel.unit ? axis.unit : unit,
  };
  const sideOf = (of: Pick<PanelInput, 'dataset' | 'claims'>, on: Axis) => ({
    dataset: of.dataset,
    claims: of.claims,
    metric: on.metric,
    market: on.market,
    unit: on.unit,
  });
  return {
    counterpart,
    comparison: compareFigures(
      sideOf(input, axis),
      sideOf(beside.shown, its),
      beside.terms,
      axis.converts,
    ),
    axis: its,
    input: inputOf(beside, axis, input),
    drawn: besideGroups(beside, its, input),
  };
}

/** The same view of the other record. */
function inputOf({ shown }: BesideInput, { converts, unit }: Axis, input: PanelInput): PanelInput {
  const { dataset, claims, conflictIds, countedIds } = shown;
  // Sums that are compared are told in one currency.
  const cur = converts ? currencyWord(unit) : input.lens.cur;
  const lens = { ...input.lens, cur };
  return { ...input, dataset, claims, conflictIds, countedIds, shown, lens, size: 'card' };
}

/** The best figures that it shows, as on a card of its own: of a year what came of it, and where that is not told what others guess. Its goals are its own. */
function besideGroups(
  { shown }: BesideInput,
  axis: Axis,
  { dataset, years }: PanelInput,
): readonly Group[] {
  const figures = figuresOf(shown.dataset, shown.claims, axis).filter(
    ({ year, claim: { kind, period } }) =>
      isShown(year, dataset, years) &&
      (kind === 'outcome' || kind === 'estimate') &&
      period !== null &&
      wholeYear(period) !== null,
  );
  const groups = drawnGroups(agreeing(figures), 'card');
  const told = new Set(
    groups.filter(([{ claim }]) => claim.kind === 'outcome').map(([{ year }]) => year),
  );
  return groups.filter(([{ claim, year }]) => claim.kind === 'outcome' || !told.has(year));
}

/** What is reckoned of them; nothing where they are drawn as they were told. */
export function besideGrowth({ drawn, input }: BesideFigures): readonly Reckoned[] {
  const { measure } = input.lens;
  if (measure === 'value') return [];
  const leads = drawn.map(([lead]) => lead);
  return seriesAmong(leads, input.dataset.rates).flatMap((one) => reckoned(one, measure));
}

/** Their bars, each of which says whose it is and what it counts. A disagreement is told in words: it is none of this record's. */
export function besideBars(beside: BesideFigures, name: string): readonly BarMark[] {
  const { drawn, axis, input } = beside;
  const { measure } = input.lens;
  const { vocabulary } = input.dataset;
  const bars =
    measure === 'value'
      ? barsOf(drawn, axis, input)
      : besideGrowth(beside).map((each) => measuredBar(each, measure, input));
  const counts = new Map(drawn.map(([{ claim }]) => [claim.id, claim.basis]));
  return together(
    bars.map((bar): BarMark => {
      const basis = counts.get(bar.key) ?? null;
      const said = basis === null ? '' : input.i18n.say(nameOf(vocabulary.bases, basis));
      const lines = [name, ...bar.text.lines, ...(said === '' ? [] : [said])];
      return {
        ...bar,
        text: { ...bar.text, lines: [...new Set(lines)] },
        series: `beside ${bar.series}`,
        sign: null,
        beside: true,
      };
    }),
    input.i18n.t.panel.more,
  );
}
