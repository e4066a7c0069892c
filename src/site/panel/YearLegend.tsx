import type { ReactNode } from 'react';
import type { LegendItem } from '@/charts/picture/legend';

type Sign = NonNullable<LegendItem['sign']>;

const SWATCH: Readonly<Partial<Record<Sign, string>>> = {
  outcome: 'w-2.5 h-2.5 bg-theme rounded-xs',
  part: 'w-1.5 h-2.5 bg-theme rounded-xs',
  bound: 'w-2.5 h-2.5 bg-linear-to-t from-theme to-transparent rounded-xs',
  goal: 'w-3 h-2.5 border border-dashed border-muted rounded-xs',
  estimate: 'w-2.5 h-2.5 border border-dotted border-theme rounded-xs',
  guess: 'w-3 border-t-2 border-dotted border-ink',
  beside:
    'w-2.5 h-2.5 border border-ink rounded-xs bg-[repeating-linear-gradient(135deg,var(--ink)_0_0.8px,transparent_0.8px_3px)]',
  added: 'w-2.5 h-2.5 border border-theme bg-theme/35 rounded-xs',
};

/** How to read the forms of a chart of years: a swatch before each word, and what has none. */
export function YearLegend({ items }: { readonly items: readonly LegendItem[] }): ReactNode {
  return (
    <span className="contents">
      {items.map(({ sign, text }) => (
        <span key={text} className="flex items-center gap-1.5">
          {sign === null ? null : (
            <span
              aria-hidden="true"
              className={`inline-block shrink-0 forced-color-adjust-none ${SWATCH[sign] ?? ''}`}
            />
          )}
          {text}
        </span>
      ))}
    </span>
  );
}
