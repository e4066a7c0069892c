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

/** Whether a part of the record is still on its way. Without the sources nothing more will come. */
export function selectIsLoading({ reference, timelines }: AppState): boolean {
  if (reference.status !== 'ready') return reference.status === 'loading';
  return Object.values(timelines).some((part) => part.status === 'loading');
}
