import type { BarMark } from '@/charts/years/year-chart-data';
import type { Derived } from '@/domain/figures/derived';
import { cagrBetween, growthBetween, indexOn, type Growth } from '@/domain/figures/growth';
import { groupBy } from '@/domain/basics/group-by';
import { isBounded, isPoint } from '@/domain/figures/interval';
import type { Measure } from '@/domain/figures/lens';
import type { PanelInput } from '@/panels/panel';
import { attribution } from '@/words/describe';
import type { YearFigure } from './year-figures';

type Measured = Exclude<Measure, 'value'>;
type Pair = { readonly earlier: YearFigure; readonly later: YearFigure; readonly years: number };
type Reckoned = Pair & { readonly growth: Growth };

/** Bars of a measure that is reckoned between figures. Only outcomes of whole years on one basis are reckoned with. */
export function measuredBars(
  figures: readonly YearFigure[],
  measure: Measured,
  input: PanelInput,
): readonly BarMark[] {
  return reckonedPairs(figures, measure).map((pair) => barOf(pair, measure, input));
}

/** What those bars stand for, as numbers. */
export function measuredFigures(
  figures: readonly YearFigure[],
  measure: Measured,
): readonly Derived[] {
  return reckonedPairs(figures, measure).map(({ earlier, later, growth }) => ({
    measure,
    from: { claim: earlier.claim.id, year: earlier.year },
    to: { claim: later.claim.id, year: later.year },
    ...growth,
  }));
}

function reckonedPairs(figures: readonly YearFigure[], measure: Measured): readonly Reckoned[] {
  const outcomes = figures.filter(({ claim }) => claim.kind === 'outcome');
  const series = groupBy(outcomes, ({ claim }) => `${claim.basis} ${claim.quantity?.unit}`);
  return [...series.values()]
    .flatMap((of) => pairsOf(onePerYear(of), measure))
    .flatMap((pair) => {
      const growth = reckon(pair, measure);
      return growth === null ? [] : [{ ...pair, growth }];
    });
}

/** The first claim of each year, articles before what was added, oldest year first. */
function onePerYear(figures: readonly YearFigure[]): readonly YearFigure[] {
  const articlesFirst = figures.toSorted((a, b) =>
    a.claim.corpus < b.claim.corpus ? 1 : a.claim.corpus > b.claim.corpus ? -1 : 0,
  );
  const years = new Map<number, YearFigure>();
  for (const figure of articlesFirst.toReversed()) years.set(figure.year, figure);
  return [...years.values()].toSorted((a, b) => a.year - b.year);
}

function pairsOf(series: readonly YearFigure[], measure: Measured): readonly Pair[] {
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  if (measure === 'cagr') return [pairOf(first, last)];
  if (measure === 'index') return series.map((later) => pairOf(first, later));
  return series.slice(1).flatMap((later, index) => {
    const earlier = series[index];
    // Across a gap growth from year to year is not defined.
    return earlier?.year === later.year - 1 ? [pairOf(earlier, later)] : [];
  });
}

function pairOf(earlier: YearFigure, later: YearFigure): Pair {
  return { earlier, later, years: later.year - earlier.year };
}

function reckon({ earlier, later, years }: Pair, measure: Measured): Growth | null {
  const [a, b] = [earlier.claim.quantity, later.claim.quantity];
  if (a === null || b === null) return null;
  if (measure === 'cagr') return cagrBetween(a, b, years);
  return measure === 'index' ? indexOn(a, b) : growthBetween(a, b);
}

function barOf(
  { earlier, later, growth: reckoned }: Reckoned,
  measure: Measured,
  { dataset, i18n }: PanelInput,
): BarMark {
  const { t, format } = i18n;
  const say = (share: number): string =>
    measure === 'index' ? format.number(share * 100) : format.percent(share);
  const exact = isPoint(reckoned.printed);
  const label = exact ? say(reckoned.printed.lo) : t.figure.atLeast(say(reckoned.printed.lo));
  const [lo, hi] = [
    say(outwards(reckoned.possible.lo, Math.floor)),
    say(outwards(reckoned.possible.hi, Math.ceil)),
  ];
  const value = reckoned.printed.lo * 100;
  return {
    key: `${measure} ${earlier.claim.id} ${later.claim.id}`,
    claims: [later.claim.id, earlier.claim.id],
    text: {
      figure: t.growth.measured(t.growth.measures[measure], label, earlier.year, later.year),
      lines: [
        isBounded(reckoned.possible) ? t.growth.rounding(lo, hi) : t.growth.roundingLow(lo),
        attribution(dataset, later.claim, i18n),
      ],
    },
    year: later.year,
    series: later.claim.basis ?? '',
    form: exact ? 'solid' : 'bound',
    lo: 0,
    hi: value,
    label,
    note: measure === 'cagr' ? `${earlier.year}–${later.year}` : null,
    conflict: false,
    added: later.claim.added && earlier.claim.added,
  };
}

/** Rounded outwards to whole per cent, so that what is said of a bound is true. */
function outwards(share: number, round: (value: number) => number): number {
  return Number.isFinite(share) ? round(share * 100) / 100 : share;
}
