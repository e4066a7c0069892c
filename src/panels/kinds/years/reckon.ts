import type { Derived } from '@/domain/figures/derived';
import { cagrBetween, growthBetween, indexOn, type Growth } from '@/domain/figures/growth';
import { hull, isBounded, type Interval } from '@/domain/figures/interval';
import type { Measure } from '@/domain/figures/lens';
import type { I18n } from '@/i18n/i18n';
import type { Series, YearPoint } from './series';
import type { YearFigure } from './year-figures';

export type Measured = Exclude<Measure, 'value'>;

/** What is reckoned between two years of a series: over all their figures, where one of them has several. */
export type Reckoned = {
  readonly earlier: YearPoint;
  readonly later: YearPoint;
  readonly growth: Growth;
  /** The same between each two figures. */
  readonly derived: readonly Derived[];
  /** Ids of the claims that it rests on: the later one first. */
  readonly claims: readonly [string, ...string[]];
};

/** All that a measure says of a series. Across a gap growth on the year before is not defined. */
export function reckoned(series: Series, measure: Measured): readonly Reckoned[] {
  return pairsOf(series, measure).flatMap(([earlier, later]) => {
    const result = between(earlier, later, measure);
    return result === null ? [] : [result];
  });
}

type Pair = readonly [YearPoint, YearPoint];

function pairsOf(series: Series, measure: Measured): readonly Pair[] {
  const [first] = series;
  const last = series.at(-1);
  if (last === undefined || first === last) return [];
  if (measure === 'cagr') return [[first, last]];
  if (measure === 'index') return series.map((later) => [first, later]);
  return series.slice(1).flatMap((later, index): readonly Pair[] => {
    const earlier = series[index];
    return earlier?.year === later.year - 1 ? [[earlier, later]] : [];
  });
}

function between(earlier: YearPoint, later: YearPoint, measure: Measured): Reckoned | null {
  const pairs = earlier.figures.flatMap((from) =>
    // An index of the first year is that of each of its figures on itself.
    (earlier === later ? [from] : later.figures).map((to) => [from, to] as const),
  );
  const derived = pairs.flatMap(([from, to]): readonly Derived[] => {
    const growth = growthOf(from, to, measure);
    if (growth === null) return [];
    return [
      {
        measure,
        from: { claim: from.claim.id, year: from.year },
        to: { claim: to.claim.id, year: to.year },
        ...growth,
      },
    ];
  });
  const [first, ...others] = derived;
  if (first === undefined) return null;
  const whole = (of: 'printed' | 'possible'): Interval =>
    others.reduce((all, one) => hull(all, one[of]), first[of]);
  const growth = { printed: whole('printed'), possible: whole('possible') };
  const ids = new Set(pairs.flatMap(([from, to]) => [to.claim.id, from.claim.id]));
  const [lead = first.to.claim, ...rest] = ids;
  return isAnything(growth.printed, measure)
    ? null
    : { earlier, later, growth, derived, claims: [lead, ...rest] };
}

function growthOf(from: YearFigure, to: YearFigure, measure: Measured): Growth | null {
  const [a, b] = [from.claim.quantity, to.claim.quantity];
  if (a === null || b === null) return null;
  if (measure === 'cagr') return cagrBetween(a, b, to.year - from.year);
  return measure === 'index' ? indexOn(a, b) : growthBetween(a, b);
}

/** What cannot be undercut: all that is left is nothing. */
const NOTHING_LEFT: Readonly<Record<Measured, number>> = { yoy: -1, cagr: -1, index: 0 };

/** Whether the printed figures leave everything open. */
function isAnything(printed: Interval, measure: Measured): boolean {
  return !isBounded(printed) && printed.lo <= NOTHING_LEFT[measure];
}

/** What is certain of it: the lower end; the upper one where nothing else is said. */
export function certainEnd({ lo, hi }: Interval, measure: Measured): number {
  return lo <= NOTHING_LEFT[measure] && Number.isFinite(hi) ? hi : lo;
}

/** How bounds are said: by signs on a chart, by words in a sentence. */
type Bounds = {
  readonly [Bound in 'atLeast' | 'lessThan' | 'atMost']: (figure: string) => string;
} & { readonly between: (from: string, to: string) => string };

function signsOf({ t }: I18n): Bounds {
  return { ...t.figure, between: t.period.span };
}

function wordsOf({ t: { headlines } }: I18n): Bounds {
  const { atLeast, lessThan, atMost } = headlines;
  return { atLeast, lessThan, atMost, between: headlines.between };
}

/** What was reckoned, as the printed figures give it: "≥ +15%". */
export function reckonedLabel(printed: Interval, measure: Measured, i18n: I18n): string {
  return reckonedText(printed, measure, signsOf(i18n), i18n);
}

/** The same within a sentence: "at least +15%". */
export function reckonedWords(printed: Interval, measure: Measured, i18n: I18n): string {
  return reckonedText(printed, measure, wordsOf(i18n), i18n);
}

function reckonedText(
  { lo, hi, hiOpen }: Interval,
  measure: Measured,
  bounds: Bounds,
  i18n: I18n,
): string {
  const say = (share: number): string => shareText(share, measure, i18n);
  if (lo === hi) return say(lo);
  if (!Number.isFinite(hi)) return bounds.atLeast(say(lo));
  if (lo > NOTHING_LEFT[measure]) return bounds.between(say(lo), say(hi));
  return hiOpen ? bounds.lessThan(say(hi)) : bounds.atMost(say(hi));
}

function shareText(share: number, measure: Measured, { format }: I18n): string {
  return measure === 'index' ? format.number(share * 100) : format.percent(share);
}

/** What the rounding of the figures leaves open. Rounded outwards: "at least +13 %" of +13.8 % is true, "+14 %" is not. */
export function roundingText({ lo, hi }: Interval, measure: Measured, i18n: I18n): string {
  const { growth } = i18n.t;
  const least = shareText(Math.floor(lo * 100) / 100, measure, i18n);
  const most = shareText(Math.ceil(hi * 100) / 100, measure, i18n);
  if (hi === Infinity) return growth.roundingLow(least);
  return lo <= NOTHING_LEFT[measure] ? growth.roundingHigh(most) : growth.rounding(least, most);
}
