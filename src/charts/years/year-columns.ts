import type { BarForm, BarMark } from './year-chart-data';

const WHOLE: ReadonlySet<BarForm> = new Set(['solid', 'bound', 'dotted']);
const STANDING: ReadonlySet<BarForm> = new Set([...WHOLE, 'inset']);

/** Whether a mark stands on the axis as a bar, be it of a part of the year. */
export function isBar({ form }: Pick<BarMark, 'form'>): boolean {
  return STANDING.has(form);
}

/** Whether it is a goal, which hangs at its height. */
export function isGoal({ form }: Pick<BarMark, 'form'>): boolean {
  return form === 'outline' || form === 'line';
}

/** Whether a bar is of a whole year. */
export function isWhole({ form }: Pick<BarMark, 'form'>): boolean {
  return WHOLE.has(form);
}

/** The bars of whole years among the marks of one year, side by side in this order. */
export function columnsOf(ofYear: readonly BarMark[]): readonly BarMark[] {
  return ofYear.filter(isWhole);
}

/** The same, of the record itself and of the one that stands beside it. */
export function sidesOf(ofYear: readonly BarMark[]): {
  readonly own: readonly BarMark[];
  readonly beside: readonly BarMark[];
} {
  const columns = columnsOf(ofYear);
  return {
    own: columns.filter(({ beside }) => beside !== true),
    beside: columns.filter(({ beside }) => beside === true),
  };
}

/** The bar that a part of the year stands in: that of its series, else the first of its year. Itself for all others, and alone. */
export function hostIn(bars: readonly BarMark[], mark: BarMark): BarMark {
  if (mark.form !== 'inset') return mark;
  const wholes = sidesOf(bars.filter(({ year }) => year === mark.year)).own;
  return wholes.find(({ series }) => series === mark.series) ?? wholes[0] ?? mark;
}

const ORDER: readonly BarForm[] = ['inset', 'outline', 'line', 'tick'];

/**
 * By year; full years first, so that what stands inset in them is drawn above and reached after them, the taller of two
 * parts below the other, and the smallest marks above all.
 */
export function inReadingOrder<Data extends { readonly bars: readonly BarMark[] }>(
  data: Data,
): Data {
  const order = ({ form }: BarMark): number => ORDER.indexOf(form);
  const bars = data.bars.toSorted(
    (a, b) => a.year - b.year || order(a) - order(b) || (a.form === 'inset' ? b.hi - a.hi : 0),
  );
  return { ...data, bars };
}
