import type { CellFigure, CellPromise, LaneCell } from '@/charts/lanes/lane-chart-data';
import { divideBy, type Interval } from '@/domain/figures/interval';
import { convert, exchangeOver } from '@/domain/figures/money';
import { inBaseUnits, printedInterval } from '@/domain/figures/quantity';
import type { Claim } from '@/domain/record/claim';
import type { LaneMeasure } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';
import { describeClaim, figureOf } from '@/words/describe';
import { signOf } from '@/words/mark-sign';
import { daysOfEvent, middleOf } from './lane-times';
import { pointOf } from './presence-row';
import { planMark, promisesAmong, type ShownPromise } from './promise-plans';

/** Promises that a small chart tells of. */
const MOST_PROMISES = { card: 1, page: 3 } as const;

/** The small charts that have something to show; of each lane the promises in words stand at its first. */
export function measureCells(
  measures: readonly LaneMeasure[],
  lanesOf: (claim: Claim) => readonly string[],
  input: PanelInput,
): readonly LaneCell[] {
  const measured = new Set(measures.flatMap(({ metrics }) => metrics));
  const told = new Set<string>();
  return measures.flatMap((measure, index): readonly LaneCell[] => {
    const isFirst = !told.has(measure.topic);
    told.add(measure.topic);
    const inWords = (claim: Claim): boolean =>
      isFirst &&
      lanesOf(claim).includes(measure.topic) &&
      (claim.metric === null || !measured.has(claim.metric));
    const cell = cellOf(measure, `${measure.topic} ${index}`, inWords, input);
    return isDrawn(cell) ? [cell] : [];
  });
}

function rankOf({ value }: CellPromise): number {
  return value === null ? 1 : 0;
}

/** Promises in words alone are told on lanes. */
function isDrawn({ figures, points, promises }: LaneCell): boolean {
  return figures.length + points.length > 0 || promises.some(({ value }) => value !== null);
}

/** Claims among which a measure finds its figures. */
function poolOf({ theme }: LaneMeasure, { claims, shown }: PanelInput): readonly Claim[] {
  return theme === null ? claims : shown.claims.filter((claim) => claim.theme === theme);
}

function cellOf(
  measure: LaneMeasure,
  id: string,
  inWords: (claim: Claim) => boolean,
  input: PanelInput,
): LaneCell {
  const pool = poolOf(measure, input);
  const [metric] = measure.metrics;
  const figures = pool.flatMap((claim) =>
    claim.metric === metric ? (figureMark(claim, id, measure, input) ?? []) : [],
  );
  const events = input.claims.filter(
    (claim) =>
      claim.presence !== null &&
      claim.period !== null &&
      measure.things.includes(claim.presence.of),
  );
  const ofMetric = pool.filter((claim) => measure.metrics.includes(claim.metric ?? ''));
  const promises = promisesAmong([...ofMetric, ...input.claims.filter(inWords)], input).map(
    (promise) => promiseMark(promise, id, measure, input),
  );
  return {
    id,
    lane: measure.topic,
    label: input.i18n.say(measure.name),
    figures,
    points: events.map((claim) => pointOf(claim, id, input)),
    // What is drawn at its height stands before what words alone tell.
    promises: promises
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .slice(0, MOST_PROMISES[input.size]),
  };
}

/** Ends of a figure as printed, in the unit and at the scale of the chart; null where it cannot be told in it. */
function inUnit(
  claim: Claim,
  { unit, scale }: LaneMeasure,
  { dataset }: PanelInput,
): Interval | null {
  const { quantity, period } = claim;
  if (quantity === null || unit === null || period === null) return null;
  const printed = printedInterval(quantity);
  const per = inBaseUnits('1', scale);
  if (quantity.unit === unit) return divideBy(printed, per);
  const exchange = exchangeOver(dataset.rates, period, quantity.unit, unit);
  return exchange === null ? null : divideBy(convert(printed, exchange), per);
}

/** What a figure was: of several at one time that on the basis of the chart speaks for all. */
function figureMark(
  claim: Claim,
  place: string,
  measure: LaneMeasure,
  input: PanelInput,
): CellFigure | null {
  const days = daysOfEvent(claim);
  const value = claim.absent || claim.restates !== null ? null : inUnit(claim, measure, input);
  if (days === null || value === null) return null;
  const { dataset, i18n } = input;
  const sign = signOf(input, [claim.id]);
  const text = describeClaim(dataset, claim, i18n, sign);
  return {
    key: `${claim.id} ${place}`,
    claims: [claim.id],
    text,
    form: value.hi === Infinity ? 'bound' : value.lo < value.hi ? 'limit' : 'solid',
    at: middleOf(days),
    value: value.hi === Infinity ? value.lo : value.hi,
    label: labelOf(claim, measure, input),
    weight:
      (measure.basis === null || claim.basis === measure.basis ? 4 : 0) +
      (claim.kind === 'outcome' ? 1 : 0) +
      (claim.added ? 0 : 1.5),
    sign,
    added: claim.added,
  };
}

/** The number alone where its unit and scale are the chart's. */
function labelOf(
  claim: Claim,
  { unit, scale }: LaneMeasure,
  { dataset, i18n }: PanelInput,
): string {
  const { quantity } = claim;
  if (quantity === null) return '';
  const isOwn = quantity.unit === unit && quantity.scale === scale;
  return isOwn ? i18n.format.bare(quantity) : figureOf(dataset, claim, i18n);
}

/** A promise at its height where it aims at what is drawn. */
function promiseMark(
  promise: ShownPromise,
  place: string,
  measure: LaneMeasure,
  input: PanelInput,
): CellPromise {
  // The claim that is quoted gives the figure, where it has one.
  const target = promise.lead.quantity === null ? promise.judgement.target : promise.lead;
  const aim = target.metric === measure.metrics[0] ? inUnit(target, measure, input) : null;
  const mark = planMark(promise, place, input);
  if (aim === null || mark.at === null || mark.until === null)
    return { ...mark, value: null, figure: null, short: null };
  const year = Math.floor(mark.until);
  return {
    ...mark,
    value: aim.lo,
    figure: labelOf(target, measure, input),
    short: input.i18n.t.lanes.goalFor(year),
  };
}
