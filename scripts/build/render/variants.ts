import { LANES_NARROW } from '@/charts/parts/heights';

/** A drawing of a chart, made for one width. */
export type Drawing = { readonly width: number; readonly html: string };

/** A drawing, and between which widths of its frame it is shown: from `from` to below `to`. */
export type Variant = Drawing & { readonly from: number; readonly to: number };

/** A drawing is shown a tenth smaller rather than one that leaves room free. */
const SHRUNK = 0.9;

/**
 * Which drawing of a chart is shown at which width. Drawings that are the same at several widths are kept once. Between
 * two the larger is shown once it need not shrink by more than a tenth; a change of form stands where the chart has it.
 */
export function variantsOf(drawings: readonly Drawing[]): readonly Variant[] {
  const sorted = drawings.toSorted((a, b) => a.width - b.width);
  const kept = sorted.filter(({ html }, index) => html !== sorted[index - 1]?.html);
  const starts = kept.map(({ width }, index) => {
    if (index === 0) return 0;
    // The widest at which the one before was drawn still has it.
    const before = sorted.findLast((drawing) => drawing.width < width)?.width ?? 0;
    if (before < LANES_NARROW && width >= LANES_NARROW) return LANES_NARROW;
    return Math.max(before + 1, Math.ceil(width * SHRUNK));
  });
  return kept.map((drawing, index) => ({
    ...drawing,
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? Infinity,
  }));
}

/** Its widths as they stand on it, for the app (src/io/written-page.ts): `460-611`, `611-` where there is no end. */
export function rangeOf({ from, to }: Pick<Variant, 'from' | 'to'>): string {
  return `${from}-${to === Infinity ? '' : to}`;
}

/** Name of the class that shows a variant only where it belongs. */
export function variantClass({ from, to }: Pick<Variant, 'from' | 'to'>): string {
  return `at-${from}-${to === Infinity ? 'up' : to}`;
}

/** The rules of that class, for a frame that is a container. */
export function variantRules(range: Pick<Variant, 'from' | 'to'>): string {
  const name = variantClass(range);
  const ends = [
    ...(range.from > 0 ? [`(width >= ${range.from}px)`] : []),
    ...(range.to < Infinity ? [`(width < ${range.to}px)`] : []),
  ];
  if (ends.length === 0) return '';
  return `.${name}{display:none}@container ${ends.join(' and ')}{.${name}{display:block}}`;
}
