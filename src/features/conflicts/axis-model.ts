import type { IntervalAxisData, IntervalRow } from '@/charts/interval/interval-axis-data';
import type { Claim } from '@/domain/record/claim';
import { figureIn, printedIn, type Conflict } from '@/domain/findings/conflict';
import type { Disagreement } from '@/domain/findings/disagreement';
import { divideBy, type Interval } from '@/domain/figures/interval';
import { rateDecimals } from '@/domain/figures/conversion-of';
import { exchangeOver, publishersOf } from '@/domain/figures/money';
import { SCALES, type Scale } from '@/domain/figures/quantity';
import type { Dataset, ExchangeRates, Unit } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import type { I18n } from '@/i18n/i18n';
import { attribution, describeClaim, figureOf } from '@/words/describe';
import { averageOf } from '@/words/rate-words';
import { conversionAxis } from './conversion-axis';
import { aboutOf, figuresOf } from '@/words/about-conflict';
import { sidesOf } from './sides';

export type ConflictAxis = {
  readonly data: IntervalAxisData;
  /** The chart in one sentence. */
  readonly summary: string;
  /** How to read it, and at which rates; sentences. */
  readonly notes: readonly string[];
};

/** What is drawn on an axis: figures against figures. Words and sums are told. */
export type Drawn = Conflict | Extract<Disagreement, { type: 'counted' }>;

export function isDrawn(disagreement: Disagreement): disagreement is Drawn {
  return disagreement.type !== 'words' && disagreement.type !== 'arithmetic';
}

/** The rival values of a conflict, or what is counted otherwise, on one axis, each with all that it can stand for. */
export function conflictAxis(dataset: Dataset, conflict: Drawn, i18n: I18n): ConflictAxis {
  const { sides, agreeing } = sidesOf(conflict);
  const summary = i18n.t.conflicts.axisSentence(
    aboutOf(dataset, conflict, i18n).join(', '),
    sides.map((side) => figuresOf(dataset, side, i18n)),
  );
  const axis =
    conflict.type === 'conversion'
      ? conversionAxis(dataset, conflict.claims, i18n)
      : rivalAxis(dataset, [...sides.flat(), ...agreeing], i18n);
  return { summary, ...axis };
}

/** Claims on one axis in one unit: that of contradictions, so that what is drawn is what was compared. */
function rivalAxis(
  dataset: Dataset,
  claims: readonly Claim[],
  i18n: I18n,
): Omit<ConflictAxis, 'summary'> {
  const unit = claims.flatMap(({ quantity }) => quantity?.unit ?? []).toSorted()[0] ?? '';
  const placed = claims.flatMap((claim) => {
    const at = figureIn(dataset.rates, claim, unit);
    const printed = printedIn(dataset.rates, claim, unit);
    return at === null || printed === null ? [] : [{ claim, at, printed }];
  });
  const scale = scaleFor(placed.map(({ at }) => at));
  const per = 10 ** SCALES[scale];
  const of = unitOf(dataset.vocabulary, unit);
  const rows = placed.map(({ claim, at, printed }) => {
    const converted = claim.quantity?.unit === unit ? null : unit;
    const row = rowOf(dataset, claim, divideBy(at, per), converted, i18n);
    // Time has no beginning at the year 0: what was by a year lies anywhere before it.
    return of?.type === 'year' && at.lo === 0
      ? { ...row, lo: -Infinity, printed: null }
      : { ...row, printed: divideBy(printed, per) };
  });
  return {
    data: {
      rows,
      band: null,
      axis: i18n.t.conflicts.axisUnit(i18n.t.scaleWords[scale], unitName(of, i18n)),
      formatTick: (value) => tickOf(value, of, i18n),
      whole: isWhole(of, scale),
      fromZero: false,
    },
    notes: [
      i18n.t.conflicts.widened,
      ...ratesOf(
        dataset.rates,
        placed.map(({ claim }) => claim),
        unit,
        i18n,
      ),
    ],
  };
}

function rowOf(
  dataset: Dataset,
  claim: Claim,
  at: Interval,
  convertedTo: string | null,
  i18n: I18n,
): Omit<IntervalRow, 'printed'> {
  const { t } = i18n;
  const figure = figureOf(dataset, claim, i18n);
  const who = attribution(dataset, claim, i18n);
  const label = claim.added ? `${who} · ${t.conflicts.added}` : who;
  const note = convertedTo === null ? null : t.conflicts.converted(rangeOf(at, i18n));
  const described = describeClaim(dataset, claim, i18n, null);
  return {
    key: claim.id,
    claims: [claim.id],
    text: {
      figure: `${figure}, ${label}`,
      lines: [
        ...(note === null ? [] : [`${note} ${convertedTo ?? ''}`]),
        ...described.lines.slice(0, 1),
      ],
    },
    figure,
    label,
    lo: at.lo,
    hi: at.hi,
    form: claim.kind,
    added: claim.added,
    note,
  };
}

/** Whether there is nothing between two ticks of the unit. */
function isWhole(unit: Unit | undefined, scale: Scale): boolean {
  return (
    unit?.type === 'year' || unit?.type === 'rank' || (unit?.type === 'count' && scale === 'one')
  );
}

/** An interval in words, with three digits at most. */
function rangeOf({ lo, hi }: Interval, { format, t }: I18n): string {
  const written = (value: number): string =>
    format.number(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);
  if (hi === Infinity) return t.figure.atLeast(written(lo));
  const [from, to] = [written(lo), written(hi)];
  return from === to ? from : t.figure.range(from, to);
}

function scaleFor(intervals: readonly Interval[]): Scale {
  const top = Math.max(0, ...intervals.flatMap(({ lo, hi }) => [lo, hi]).filter(Number.isFinite));
  if (top >= 1e9) return 'billion';
  if (top >= 1e6) return 'million';
  return top >= 1e5 ? 'thousand' : 'one';
}

function unitName(unit: Unit | undefined, { say }: I18n): string {
  if (unit === undefined) return '';
  return unit.type === 'money' ? say(unit.symbol) : say(unit.name);
}

function tickOf(value: number, unit: Unit | undefined, { format }: I18n): string {
  if (unit?.type === 'year') return String(value);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return format.number(value, decimals);
}

/** The rates at which other currencies were placed, with their source. */
function ratesOf(
  rates: ExchangeRates,
  claims: readonly Claim[],
  unit: string,
  i18n: I18n,
): readonly string[] {
  const { t, format } = i18n;
  const said = claims.flatMap(({ quantity, period }): readonly string[] => {
    if (quantity === null || period === null || quantity.unit === unit) return [];
    const from = quantity.unit;
    const exchange = exchangeOver(rates, period, from, unit);
    if (exchange === null) return [];
    const amount = format.number(exchange.rate, rateDecimals(exchange.rate, 4));
    const rate = t.conflicts.rateOf(amount, unit, from);
    const known = exchange.through === null ? rate : t.rates.through(rate, exchange.through);
    return [
      t.conflicts.rateUsed(
        averageOf(exchange.over, i18n),
        known,
        format.list(publishersOf(rates, exchange.pairs)),
      ),
    ];
  });
  return [...new Set(said)];
}
