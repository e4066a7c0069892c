import { useState, type ReactNode } from 'react';
import type { Dataset } from '@/domain/record/record';
import type { Facet } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { selectSelection } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { CheckList } from '@/ui/CheckList';
import { SearchField } from '@/ui/SearchField';
import { facetOptions, optionsLike } from './facet-options';
import { TextField } from '@/ui/TextField';
import { useChangeFilters } from '@/site/use-change-filters';

/** Options beyond which a list has a field of its own to find one. */
const MANY = 20;

/** The options of a facet, and what takes back all that is chosen of them. */
export function FacetOptions({
  dataset,
  facet,
}: {
  readonly dataset: Dataset;
  readonly facet: Facet;
}): ReactNode {
  const i18n = useI18n();
  const { filters } = i18n.t;
  const selection = useApp(selectSelection);
  const { choose } = useChangeFilters();
  const chosen = useApp((state) => state.view[facet]);
  const [sought, setSought] = useState('');
  if (selection === null) return null;
  const options = facetOptions(dataset, selection, facet, i18n);
  const name = filters.names[facet];
  return (
    <>
      {options.length > MANY ? (
        <TextField
          type="search"
          aria-label={filters.find(name)}
          placeholder={filters.find(name)}
          value={sought}
          className="control mb-1 w-full min-w-0 placeholder:text-muted"
          onType={setSought}
        />
      ) : null}
      <CheckList
        legend={name}
        options={optionsLike(options, sought)}
        chosen={chosen}
        optionName={filters.option}
        onChange={(ids) => {
          choose(facet, ids);
        }}
      />
      {chosen.length > 0 ? (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            choose(facet, []);
          }}
        >
          {filters.clear(name)}
        </button>
      ) : null}
    </>
  );
}

export function TextFilter(): ReactNode {
  const { t } = useI18n();
  const q = useApp((state) => state.view.q);
  const { typeText, endText } = useChangeFilters();
  return (
    <SearchField
      label={t.filters.names.q}
      placeholder={t.filters.textPlaceholder}
      value={q}
      onType={typeText}
      onEnd={endText}
    />
  );
}
