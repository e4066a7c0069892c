import type { ReactNode } from 'react';
import { FACETS, type Facet } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { useSlots } from '@/site/slots';
import { FacetFilter, ResetFilters, TextFilter, ThemeFilter, YearFilter } from './FilterControls';

/** The facets behind a button each. Themes stand in the open. */
export const FOLDED_FACETS: readonly Facet[] = FACETS.filter((facet) => facet !== 'themes');

/** All filters in one bar that stays in reach while the page scrolls. */
export function FilterBar(): ReactNode {
  const { t } = useI18n();
  const { KnownOn } = useSlots();
  return (
    <section
      aria-label={t.filters.region}
      className="top-2 z-20 hidden rounded-2xl border border-line bg-card px-5 py-3 md:block lg:sticky print:hidden"
    >
      <div className="grid grid-cols-[minmax(13rem,17rem)_1fr] xl:grid-cols-[minmax(13rem,17rem)_1fr_minmax(13rem,16rem)] items-center gap-x-8 gap-y-3">
        <YearFilter />
        <div className="grid min-w-0 gap-2.5">
          <ThemeFilter />
          <div className="flex flex-wrap items-center gap-2">
            {FOLDED_FACETS.map((facet) => (
              <FacetFilter key={facet} facet={facet} />
            ))}
            <div className="min-w-32 grow basis-32">
              <TextFilter />
            </div>
            <ResetFilters />
          </div>
        </div>
        <div className="col-span-2 border-t border-line pt-2 xl:col-span-1 xl:border-0 xl:pt-0">
          <KnownOn />
        </div>
      </div>
    </section>
  );
}
