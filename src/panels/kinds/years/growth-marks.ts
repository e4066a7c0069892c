import type { GrowthMark } from '@/charts/years/year-chart-data';
import type { Derived } from '@/domain/figures/derived';
import { growthBetween, type Growth } from '@/domain/figures/growth';
import { isBounded, isPoint, type Interval } from '@/domain/figures/interval';
import type { I18n } from '@/i18n/i18n';
import type { PanelInput } from '@/panels/panel';
import { attribution } from '@/words/describe';
import { seriesOf, type YearFigure } from './year-figures';

type Pair = { readonly earlier: YearFigure; readonly later: YearFigure; readonly growth: Growth };

/** Growth between neighbouring years of one series, where the two figures say something about it. */
export function growthMarks(
  figures: readonly YearFigure[],
  input: PanelInput,
): readonly GrowthMark[] {
  return pairsOf(figures).map((pair) => growthMark(pair, input));
}

/** What those marks say, as numbers. */
export function growthFigures(figures: readonly YearFigure[]): readonly Derived[] {
  return pairsOf(figures).map(({ earlier, later, growth }) => ({
    measure: 'yoy',
    from: { claim: earlier.claim.id, year: earlier.year },
    to: { claim: later.claim.id, year: later.year },
    ...growth,
  }));
}

function pairsOf(figures: readonly YearFigure[]): readonly Pair[] {
  const series = seriesOf(figures);
  return series.slice(1).flatMap((later, index): readonly Pair[] => {
    const earlier = series[index];
    if (earlier === undefined || later.year !== earlier.year + 1) return [];
    if (earlier.claim.quantity === null || later.claim.quantity === null) return [];
    const growth = growthBetween(earlier.claim.quantity, later.claim.quantity);
    return growth === null || isAnything(growth.printed) ? [] : [{ earlier, later, growth }];
  });
}

function growthMark({ earlier, later, growth }: Pair, { dataset, i18n }: PanelInput): GrowthMark {
  const label = labelOf(growth.printed, i18n);
  return {
    key: `${earlier.claim.id} ${later.claim.id}`,
    claims: [later.claim.id, earlier.claim.id],
    text: {
      figure: i18n.t.growth.between(label, earlier.year, later.year),
      lines: [roundingOf(growth.possible, i18n), attribution(dataset, later.claim, i18n)],
    },
    fromYear: earlier.year,
    toYear: later.year,
    label,
    arrow: arrowOf(growth.printed),
  };
}

/** Growth below this cannot be: all that is left is nothing. */
const NOTHING_LEFT = -1;

/** Whether the printed figures leave everything open. */
function isAnything(printed: Interval): boolean {
  return !isPoint(printed) && !isBounded(printed) && printed.lo <= NOTHING_LEFT;
}

/** Growth as the printed figures give it, with the sign of a bound. */
function labelOf(printed: Interval, { t, format }: I18n): string {
  const { lo, hi, hiOpen } = printed;
  if (isPoint(printed)) return format.percent(lo);
  if (!isBounded(printed)) return t.figure.atLeast(format.percent(lo));
  const to = format.percent(hi);
  if (lo > NOTHING_LEFT) return t.period.span(format.percent(lo), to);
  return hiOpen ? t.figure.lessThan(to) : t.figure.atMost(to);
}

/** What the rounding of both figures leaves open. Rounded outwards: "at least +13 %" of +13.8 % is true, "+14 %" is not. */
function roundingOf({ lo, hi }: Interval, { t, format }: I18n): string {
  const least = format.percent(Math.floor(lo * 100) / 100);
  const most = format.percent(Math.ceil(hi * 100) / 100);
  if (hi === Infinity) return t.growth.roundingLow(least);
  return lo <= NOTHING_LEFT ? t.growth.roundingHigh(most) : t.growth.rounding(least, most);
}

function arrowOf({ lo, hi }: Interval): GrowthMark['arrow'] {
  if (lo > 0) return '↗';
  return hi < 0 ? '↘' : '±';
}
