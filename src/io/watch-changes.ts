import { changesBetween } from '@/domain/record/changes-between';
import type { Dataset } from '@/domain/record/record';
import type { AppState, AppStore } from '@/store/store';
import type { RecordLoader } from './load-record';

/**
 * Says what has changed since the edition that is open: once it is there, the record of today is loaded beside it, into
 * a store of its own. Nothing is loaded where no edition is open.
 */
export function watchChanges(
  store: AppStore,
  makeStore: () => AppStore,
  loadToday: (into: AppStore) => RecordLoader,
): () => void {
  let compared: Dataset | null = null;
  let stop = (): void => undefined;
  const look = (state: AppState): void => {
    const { edition } = state.view;
    const then = edition === null || edition !== state.heldEdition ? null : wholeRecord(state);
    if (then === compared) return;
    stop();
    compared = then;
    if (then === null) {
      store.getState().setChanges(null);
      return;
    }
    store.getState().setChanges({ status: 'loading' });
    stop = compare(then, makeStore(), loadToday, (changes) => {
      store.getState().setChanges(changes);
    });
  };
  look(store.getState());
  const unsubscribe = store.subscribe(look);
  return () => {
    unsubscribe();
    stop();
  };
}

function compare(
  then: Dataset,
  today: AppStore,
  loadToday: (into: AppStore) => RecordLoader,
  tell: (changes: Exclude<AppState['changes'], null>) => void,
): () => void {
  const look = (state: AppState): void => {
    const failed = [state.reference, ...Object.values(state.timelines)].find(
      (part) => part.status === 'failed',
    );
    const now = wholeRecord(state);
    if (failed?.status === 'failed') tell(failed);
    else if (now !== null) tell({ status: 'ready', value: changesBetween(then, now) });
  };
  const unsubscribe = today.subscribe(look);
  const loader = loadToday(today);
  return () => {
    unsubscribe();
    loader.stop();
  };
}

/** The record once every part of it has arrived. */
function wholeRecord({ reference, timelines, dataset }: AppState): Dataset | null {
  const parts = [reference, ...Object.values(timelines)];
  return parts.every(({ status }) => status === 'ready') ? dataset : null;
}
