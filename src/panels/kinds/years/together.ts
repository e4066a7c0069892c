import { gatheredMark, strongestSign, type FormatMore } from '@/charts/layout/gather';
import type { BarMark } from '@/charts/years/year-chart-data';
import { groupBy } from '@/domain/basics/group-by';

/** Marks of a chart of years that a reader tells apart. */
const MOST_BARS = 100;

/** Steps of the axis within which figures of more bars than that are one: finer first. */
const STEPS = [32, 16, 8, 4] as const;

/**
 * Bars of one year, form and basis that end too close to one another to be told apart, put together where there are more
 * than a chart can show: the first speaks for all, with all their claims, and says how many.
 */
export function together(bars: readonly BarMark[], more: FormatMore): readonly BarMark[] {
  let gathered = bars;
  for (const steps of STEPS) {
    if (gathered.length <= MOST_BARS) return gathered;
    gathered = gatherWithin(bars, steps, more);
  }
  return gathered;
}

function gatherWithin(
  bars: readonly BarMark[],
  steps: number,
  more: FormatMore,
): readonly BarMark[] {
  const top = Math.max(...bars.map(({ hi }) => Math.abs(hi)), Number.MIN_VALUE);
  const groups = groupBy(bars, ({ year, form, series, added, hi }) =>
    [year, form, series, added, Math.floor((hi / top) * steps)].join(' '),
  );
  return [...groups.values()].flatMap(([lead, ...others]): readonly BarMark[] => {
    if (lead === undefined) return [];
    if (others.length === 0) return [lead];
    return [
      {
        ...lead,
        ...gatheredMark([lead, ...others], more),
        label: `${lead.label} +${others.length}`,
        shorter: [`+${others.length}`],
        sign: strongestSign([lead, ...others]),
      },
    ];
  });
}
