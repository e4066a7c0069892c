import { pageScope, type PageScope, type ThemesOf } from '@/domain/selection/scope';
import { showRecord, type Shown } from '@/domain/selection/shown';
import { recordKnownOn } from '@/domain/selection/known-on';
import { memoLast } from '@/domain/basics/memo';
import type { Dataset } from '@/domain/record/record';
import type { ViewState } from '@/view/view-state';
import type { AppState } from './store';

const recordInView = memoLast(
  (dataset: Dataset, corpus: ViewState['corpus'], asof: ViewState['asof']) =>
    recordKnownOn(dataset, { corpus, asof }),
);

const shownOf = memoLast(showRecord);

const scopeOf = memoLast(
  (
    whole: Dataset,
    shown: Shown,
    place: ViewState['place'],
    asof: ViewState['asof'],
    verdict: ViewState['verdict'],
    themesOf: ThemesOf,
  ) => pageScope({ whole, shown, place, asof, verdict }, themesOf),
);

/** The record as the view asks for it: one corpus or both, and as known on a day. Null until it has begun to arrive. */
export function selectRecord({
  dataset,
  view,
}: Pick<AppState, 'dataset' | 'view'>): Dataset | null {
  return dataset === null ? null : recordInView(dataset, view.corpus, view.asof);
}

/** The claims shown, their conflicts and verdicts; null until the record has begun to arrive. */
export function selectShown(state: Pick<AppState, 'dataset' | 'view'>): Shown | null {
  const record = selectRecord(state);
  return record === null ? null : shownOf(record, state.view);
}

/** What the page is about; null until the record has begun to arrive. `themesOf` is to be the same function each time. */
export function selectScope(
  state: Pick<AppState, 'dataset' | 'view'>,
  themesOf: ThemesOf,
): PageScope | null {
  const { dataset: whole, view } = state;
  const shown = selectShown(state);
  if (whole === null || shown === null) return null;
  return scopeOf(whole, shown, view.place, view.asof, view.verdict, themesOf);
}

/** Whether a part of the record is still on its way. Without the sources nothing more will come. */
export function selectIsLoading({ reference, timelines }: AppState): boolean {
  if (reference.status !== 'ready') return reference.status === 'loading';
  return Object.values(timelines).some((part) => part.status === 'loading');
}
