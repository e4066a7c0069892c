import type { ReactNode } from 'react';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import type { Facet, YearRange as Years } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { selectRecord, selectSelection } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { CheckList } from '@/ui/CheckList';
import { Disclosure } from '@/ui/Disclosure';
import { SearchField } from '@/ui/SearchField';
import { YearRange } from '@/ui/YearRange';
import { clampYears } from '@/view/links/years';
import { canReset } from '@/view/reset';
import { facetOptions } from './facet-options';
import { useChangeFilters } from '@/site/use-change-filters';

/** Two handles and two fields over the years on record. A handle at an end means "as far as the record goes". */
export function YearFilter(): ReactNode {
  const { t } = useI18n();
  const { filters } = t;
  const vocabulary = useApp((state) => state.vocabulary);
  const selection = useApp(selectSelection);
  const shown = useApp((state) => state.view.years);
  const isHeld = useApp((state) => state.gesture === 'years');
  const { moveYears, typeYear, endYears, commitYears } = useChangeFilters();
  const { years } = vocabulary;
  // Those of an edition that is on its way may lie beyond the years that stand in.
  const { from, to } = clampYears(shown, years);
  const toView = (range: { from: number; to: number }): Years => ({
    from: range.from === years.from ? null : range.from,
    to: range.to === years.to ? null : range.to,
  });
  return (
    <YearRange
      bounds={years}
      value={{ from: from ?? years.from, to: to ?? years.to }}
      counts={Array.from({ length: years.to - years.from + 1 }, (_, index) => ({
        year: years.from + index,
        count: selection?.countYear(years.from + index) ?? 0,
      }))}
      said={{
        legend: filters.years,
        from: filters.from,
        to: filters.to,
        year: filters.yearCount,
        bad: filters.badYear(years.from, years.to),
      }}
      onMove={(range) => {
        moveYears(toView(range));
      }}
      isHeld={isHeld}
      onType={typeYear}
      onEnd={endYears}
      onCommit={(range) => {
        commitYears(toView(range));
      }}
    />
  );
}

/** The themes as chips. None chosen means all; a chip says how many claims it would leave. */
export function ThemeFilter(): ReactNode {
  const i18n = useI18n();
  const vocabulary = useApp((state) => state.vocabulary);
  const themes = useApp((state) => state.view.themes);
  const counts = useApp(selectSelection)?.countOptions('themes');
  const { choose } = useChangeFilters();
  return (
    <div role="group" aria-label={i18n.t.filters.names.themes} className="flex flex-wrap gap-2">
      {vocabulary.themes.map((theme) => {
        const chosen = themes.includes(theme.id);
        const shown = themes.length === 0 || chosen;
        const count = counts === undefined ? undefined : (counts.get(theme.id) ?? 0);
        const name = i18n.say(theme.short);
        return (
          <button
            key={theme.id}
            type="button"
            data-theme={theme.id}
            data-colour={colourOf(vocabulary, theme.id)}
            aria-pressed={chosen}
            title={i18n.t.filters.optionTitle(name, count ?? 0)}
            className={`control rounded-full ${shown ? 'border-warm-line bg-warm' : 'text-muted'} ${chosen ? 'font-semibold' : ''}`}
            onClick={() => {
              choose(
                'themes',
                chosen ? themes.filter((id) => id !== theme.id) : [...themes, theme.id],
              );
            }}
          >
            <span
              aria-hidden="true"
              className={`size-2.5 rounded-xs ${shown ? 'bg-theme' : 'border border-theme'}`}
            />
            {`${name} `}
            <span className="min-w-4 text-muted tabular-nums">{count ?? ''}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The other facets: a button each that opens its options. */
export function FacetFilter({ facet }: { readonly facet: Facet }): ReactNode {
  const i18n = useI18n();
  const { filters } = i18n.t;
  const dataset = useApp(selectRecord);
  const chosen = useApp((state) => state.view[facet]);
  const name = filters.names[facet];
  const label = chosen.length === 0 ? name : `${name} · ${chosen.length}`;
  return (
    <Disclosure
      label={label}
      name={`${name}: ${chosen.length === 0 ? filters.all : filters.chosen(chosen.length)}`}
      active={chosen.length > 0}
    >
      {dataset === null ? i18n.t.shown.loading : <FacetOptions dataset={dataset} facet={facet} />}
    </Disclosure>
  );
}

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
  if (selection === null) return null;
  return (
    <>
      <CheckList
        legend={filters.names[facet]}
        options={facetOptions(dataset, selection, facet, i18n)}
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
          {filters.clear(filters.names[facet])}
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

/** Clears every filter at once. Stands still, switched off, while there is nothing to clear. */
export function ResetFilters(): ReactNode {
  const { t } = useI18n();
  const isIdle = !useApp((state) => canReset(state.view));
  const { reset } = useChangeFilters();
  return (
    <button
      type="button"
      className="quiet min-h-9 whitespace-nowrap disabled:no-underline disabled:opacity-55"
      disabled={isIdle}
      onClick={reset}
    >
      {t.filters.reset}
    </button>
  );
}
