import type { ViewState } from '@/view/view-state';
import type { CorpusChoice, Facet, YearRange } from '@/domain/selection/choices';
import { settle } from '@/view/links/cross-field';
import { restoreSearchText } from '@/view/links/search-text';
import { RESET } from '@/view/reset';
import { useApp } from '@/store/use-app';

/** The day on which the record is read, and the one it is compared with. */
export type Days = Pick<ViewState, 'asof' | 'compare'>;

export type ChangeFilters = {
  readonly choose: (facet: Facet, ids: readonly string[]) => void;
  readonly moveYears: (years: YearRange) => void;
  readonly commitYears: (years: YearRange) => void;
  readonly moveDays: (days: Days) => void;
  readonly commitDays: (days: Days) => void;
  readonly chooseCorpus: (corpus: CorpusChoice) => void;
  readonly type: (q: string) => void;
  /** The typed words stay: from now on Back takes them away. */
  readonly commitText: () => void;
  readonly reset: () => void;
};

/** The ways in which a reader changes the filters, each with the place it takes in the history. */
export function useChangeFilters(): ChangeFilters {
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const settled = (days: Days): Days => {
    const { asof, compare } = settle({ ...view, ...days }).view;
    return { asof, compare };
  };
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
    moveDays: (days) => {
      changeView(settled(days), 'none');
    },
    commitDays: (days) => {
      changeView(settled(days), 'push');
    },
    chooseCorpus: (corpus) => {
      changeView({ corpus });
    },
    type: (q) => {
      changeView({ q: restoreSearchText(q) }, 'replace');
    },
    commitText: () => {
      changeView({}, 'push');
    },
    reset: () => {
      changeView(RESET);
    },
  };
}
