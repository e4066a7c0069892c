import type { GrowthMark } from '@/charts/years/year-chart-data';
import type { Interval } from '@/domain/figures/interval';
import type { PanelInput } from '@/panels/panel';
import { attribution } from '@/words/describe';
import { reckoned, reckonedLabel, roundingText, type Reckoned } from './reckon';
import type { Series } from './series';

/**
 * Growth between neighbouring years. Where several series have the same two, the first of them says it: put first the
 * one that the headline tells.
 */
export function growthBetweenYears(series: readonly Series[]): readonly Reckoned[] {
  const years = new Map<number, Reckoned>();
  for (const growth of series.flatMap((one) => reckoned(one, 'yoy'))) {
    if (!years.has(growth.later.year)) years.set(growth.later.year, growth);
  }
  return [...years.values()].toSorted((a, b) => a.later.year - b.later.year);
}

export function growthMarkOf(
  { earlier, later, growth, claims }: Reckoned,
  { dataset, i18n }: PanelInput,
): GrowthMark {
  const label = reckonedLabel(growth.printed, 'yoy', i18n);
  return {
    key: claims.join(' '),
    claims,
    text: {
      figure: i18n.t.growth.between(label, earlier.year, later.year),
      lines: [
        roundingText(growth.possible, 'yoy', i18n),
        attribution(dataset, later.figures[0].claim, i18n),
      ],
    },
    fromYear: earlier.year,
    toYear: later.year,
    label,
    arrow: arrowOf(growth.printed),
  };
}

function arrowOf({ lo, hi }: Interval): GrowthMark['arrow'] {
  if (lo > 0) return '↗';
  return hi < 0 ? '↘' : '±';
}
