import type { GrowthMark } from '@/charts/year-chart-data';
import { growthBetween } from '@/domain/growth';
import { isBounded, isPoint, type Interval } from '@/domain/interval';
import type { I18n } from '@/i18n/i18n';
import type { PanelInput } from '../panel';
import { attribution } from './describe';
import { seriesOf, type YearFigure } from './year-figures';

/** Growth between neighbouring years of one series, where the two figures say something about it. */
export function growthMarks(
  figures: readonly YearFigure[],
  input: PanelInput,
): readonly GrowthMark[] {
  const series = seriesOf(figures);
  return series.slice(1).flatMap((later, index): readonly GrowthMark[] => {
    const earlier = series[index];
    if (earlier === undefined || later.year !== earlier.year + 1) return [];
    return growthMark(earlier, later, input);
  });
}

function growthMark(
  earlier: YearFigure,
  later: YearFigure,
  { dataset, i18n }: PanelInput,
): readonly GrowthMark[] {
  if (earlier.claim.quantity === null || later.claim.quantity === null) return [];
  const growth = growthBetween(earlier.claim.quantity, later.claim.quantity);
  if (growth === null) return [];
  const label = labelOf(growth.printed, i18n);
  if (label === null) return [];
  return [
    {
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
    },
  ];
}

/** Growth below this cannot be: all that is left is nothing. */
const NOTHING_LEFT = -1;

/** Growth as the printed figures give it, with the sign of a bound; null where they leave everything open. */
function labelOf(printed: Interval, { t, format }: I18n): string | null {
  const { lo, hi, hiOpen } = printed;
  if (isPoint(printed)) return format.percent(lo);
  if (!isBounded(printed)) return lo <= NOTHING_LEFT ? null : t.figure.atLeast(format.percent(lo));
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
