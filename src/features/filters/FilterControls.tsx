import type { ReactNode } from 'react';
import { colourOf } from '@/domain/record/panels';
import type { YearRange as Years } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { selectSelection } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { YearRange } from '@/ui/YearRange';
import { clampYears } from '@/view/links/years';
import { useChangeFilters } from '@/site/use-change-filters';

/** Two handles and two fields over the years on record. A handle at an end means "as far as the record goes". */
export function YearFilter({ inLine = false }: { readonly inLine?: boolean }): ReactNode {
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
      inLine={inLine}
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
    <div
      role="group"
      aria-label={i18n.t.filters.names.themes}
      className="flex flex-wrap gap-2 lg:flex-nowrap lg:gap-1 xl:gap-1.5"
    >
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
            className={`control gap-1.5 rounded-full px-2.5 whitespace-nowrap lg:max-xl:px-2 ${chosen ? 'chosen' : ''} ${shown ? '' : 'text-muted'}`}
            onClick={() => {
              choose(
                'themes',
                chosen ? themes.filter((id) => id !== theme.id) : [...themes, theme.id],
              );
            }}
          >
            <span
              aria-hidden="true"
              className={`swatch size-2.5 rounded-xs ${shown ? 'bg-theme' : 'border border-theme'}`}
            />
            {`${name} `}
            <span className="min-w-4 text-muted tabular-nums lg:max-xl:hidden">{count ?? ''}</span>
          </button>
        );
      })}
    </div>
  );
}
