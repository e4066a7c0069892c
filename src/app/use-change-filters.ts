import { DEFAULT_VIEW, FACETS, type Facet, type YearRange } from '@/domain/view-state';
import { restoreSearchText } from '@/links/search-text';
import { useApp } from '@/store/use-app';

export type ChangeFilters = {
  readonly choose: (facet: Facet, ids: readonly string[]) => void;
  readonly moveYears: (years: YearRange) => void;
  readonly commitYears: (years: YearRange) => void;
  readonly type: (q: string) => void;
  /** The typed words stay: from now on Back takes them away. */
  readonly commitText: () => void;
  readonly reset: () => void;
};

/** The ways in which a reader changes the filters, each with the place it takes in the history. */
export function useChangeFilters(): ChangeFilters {
  const changeView = useApp((state) => state.changeView);
  return {
    choose: (facet, ids) => {
      changeView({ [facet]: [...new Set(ids)].toSorted() });
    },
    // While a handle moves the picture follows, and the address waits for where it comes to rest.
    moveYears: (years) => {
      changeView({ years }, 'none');
    },
    commitYears: (years) => {
      changeView({ years }, 'push');
    },
    type: (q) => {
      changeView({ q: restoreSearchText(q) }, 'replace');
    },
    commitText: () => {
      changeView({}, 'push');
    },
    reset: () => {
      const cleared = Object.fromEntries(FACETS.map((facet) => [facet, DEFAULT_VIEW[facet]]));
      changeView({ ...cleared, years: DEFAULT_VIEW.years, q: DEFAULT_VIEW.q });
    },
  };
}
