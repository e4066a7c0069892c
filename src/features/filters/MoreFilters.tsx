import type { ReactNode } from 'react';
import type { Facet } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { BesideChoice } from '@/site/BesideChoice';
import { useSlots } from '@/site/slots';
import { selectRecord } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ThemeFilter } from './FilterControls';
import { FacetOptions, TextFilter } from './FoldedControls';
import { ResetFilters } from './ResetFilters';
import { FOLDED_FACETS } from './folded-facets';

/** Words, and a column for each facet. */
export function MoreFilters(): ReactNode {
  const { t } = useI18n();
  const { CorpusSwitch } = useSlots();
  const dataset = useApp(selectRecord);
  return (
    <div className="grid gap-3 p-2">
      <div className="flex flex-wrap items-center gap-2">
        <div className="grow basis-56">
          <TextFilter />
        </div>
        <ResetFilters />
      </div>
      <div className="flex flex-wrap gap-2 xl:hidden">
        <div className="lg:hidden">
          <ThemeFilter />
        </div>
        <CorpusSwitch />
      </div>
      <BesideChoice />
      {dataset === null ? (
        t.shown.loading
      ) : (
        <div className="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-[1fr_1fr_0.8fr_1.4fr]">
          {FOLDED_FACETS.map((facet) => (
            <Column key={facet} facet={facet}>
              <FacetOptions dataset={dataset} facet={facet} />
            </Column>
          ))}
        </div>
      )}
    </div>
  );
}

function Column({
  facet,
  children,
}: {
  readonly facet: Facet;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useI18n();
  return (
    <div className="min-w-0 border-t border-line pt-1.5">
      <p aria-hidden="true" className="caption mb-1">
        {t.filters.names[facet]}
      </p>
      <div className="max-h-72 overflow-y-auto">{children}</div>
    </div>
  );
}
