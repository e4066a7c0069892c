import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { BesideChoice } from '@/site/BesideChoice';
import { useSlots } from '@/site/slots';
import { selectRecord } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ThemeFilter, YearFilter } from './FilterControls';
import { FacetOptions, TextFilter } from './FoldedControls';
import { FOLDED_FACETS } from './folded-facets';

/** Every filter, one below the other. */
export function SheetFilters(): ReactNode {
  const { t } = useI18n();
  const { CorpusSwitch } = useSlots();
  const dataset = useApp(selectRecord);
  return (
    <>
      <YearFilter />
      <ThemeFilter />
      <div className="flex">
        <CorpusSwitch />
      </div>
      <BesideChoice />
      <TextFilter />
      {dataset === null
        ? null
        : FOLDED_FACETS.map((facet) => (
            <details key={facet} className="border-t border-line pt-2">
              <summary className="py-1 font-semibold">{t.filters.names[facet]}</summary>
              <FacetOptions dataset={dataset} facet={facet} />
            </details>
          ))}
    </>
  );
}
