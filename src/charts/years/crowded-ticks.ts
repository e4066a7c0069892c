import { strongestSign } from '../layout/gather';
import type { BarMark } from './year-chart-data';

/** Years of whose estimates some have no label, though one label could say them all. */
export function crowdedYears(
  placed: readonly { readonly mark: BarMark; readonly label: unknown }[],
): ReadonlySet<number> {
  return new Set(
    placed
      .filter(({ mark, label }) => isShared(mark) && mark.saidBy === null && label === null)
      .map(({ mark }) => mark.year),
  );
}

/** The marks of a chart, where the highest estimate of each of these years says all of them. */
export function withOneLabel(
  bars: readonly BarMark[],
  years: ReadonlySet<number>,
): readonly BarMark[] {
  const leads = new Map<number, BarMark>();
  for (const mark of bars.filter((bar) => isShared(bar) && years.has(bar.year))) {
    const lead = leads.get(mark.year);
    if (lead === undefined || mark.hi > lead.hi) leads.set(mark.year, mark);
  }
  return bars.map((mark) => {
    const lead = leads.get(mark.year);
    if (lead === undefined || !isShared(mark)) return mark;
    if (lead !== mark) return { ...mark, saidBy: lead.key };
    const all = bars.filter((bar) => bar.year === mark.year && isShared(bar));
    return { ...mark, label: mark.crowded ?? mark.label, shorter: [], sign: strongestSign(all) };
  });
}

function isShared({ form, crowded }: BarMark): boolean {
  return form === 'tick' && crowded !== undefined;
}
