import type { ViewState } from '@/view/view-state';
import type { CorpusChoice, Facet, YearRange } from '@/domain/selection/choices';
import { settle } from '@/view/links/cross-field';
import { restoreSearchText } from '@/view/links/search-text';
import { resetOf } from '@/view/reset';
import { useApp, useAppStore } from '@/store/use-app';

/** The day on which the record is read, and the one it is compared with. */
export type Days = Pick<ViewState, 'asof' | 'compare'>;

export type ChangeFilters = {
  readonly choose: (facet: Facet, ids: readonly string[]) => void;
  /** Steps of a handle, of which nothing is written before its end. */
  readonly moveYears: (years: YearRange) => void;
  /** Nothing is changed before the year is whole; but the reader has the years in hand. */
  readonly typeYear: () => void;
  readonly endYears: () => void;
  readonly moveDays: (days: Days) => void;
  readonly endDays: () => void;
  /** Steps of typing, which the address follows. Days are given back as they are shown. */
  readonly typeDays: (days: Days) => Days;
  readonly endTypedDays: () => void;
  readonly typeText: (q: string) => void;
  readonly endText: () => void;
  readonly commitYears: (years: YearRange) => void;
  readonly commitDays: (days: Days) => void;
  readonly chooseCorpus: (corpus: CorpusChoice) => void;
  readonly reset: () => void;
};

type FilterGestures = Pick<
  ChangeFilters,
  | 'moveYears'
  | 'typeYear'
  | 'endYears'
  | 'moveDays'
  | 'endDays'
  | 'typeDays'
  | 'endTypedDays'
  | 'typeText'
  | 'endText'
>;

/** What changes the filters in steps: each has a name, so that one is not taken for another. */
function useFilterGestures(): FilterGestures {
  const store = useAppStore();
  const stepView = useApp((state) => state.stepView);
  const endGesture = useApp((state) => state.endGesture);
  return {
    moveYears: (years) => {
      stepView('years', { years }, 'none');
    },
    typeYear: () => {
      stepView('years', {}, 'none');
    },
    endYears: () => {
      endGesture('years');
    },
    moveDays: (days) => {
      stepView('days', settledDays(store.getState().view, days), 'none');
    },
    endDays: () => {
      endGesture('days');
    },
    typeDays: (days) => {
      const shown = settledDays(store.getState().view, days);
      stepView('typed days', shown, 'draft');
      return shown;
    },
    endTypedDays: () => {
      endGesture('typed days');
    },
    typeText: (q) => {
      stepView('text', { q: restoreSearchText(q) }, 'draft');
    },
    endText: () => {
      endGesture('text');
    },
  };
}

/** As they are shown: two days that are the wrong way round are swapped. */
function settledDays(view: ViewState, days: Days): Days {
  const { asof, compare } = settle({ ...view, ...days }).view;
  return { asof, compare };
}

/** The ways in which a reader changes the filters, each with the place it takes in the history. */
export function useChangeFilters(): ChangeFilters {
  const store = useAppStore();
  const changeView = useApp((state) => state.changeView);
  const gestures = useFilterGestures();
  return {
    choose: (facet, ids) => {
      changeView({ [facet]: [...new Set(ids)].toSorted() });
    },
    ...gestures,
    commitYears: (years) => {
      changeView({ years });
    },
    commitDays: (days) => {
      changeView(settledDays(store.getState().view, days));
    },
    chooseCorpus: (corpus) => {
      changeView({ corpus });
    },
    reset: () => {
      changeView(resetOf(store.getState().view));
    },
  };
}
