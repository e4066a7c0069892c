import type { LinkIssue, ViewState } from '@/view/view-state';
import type { Actions, AppState, AppStore, Unchecked } from '@/store/store';

type Check = (
  view: ViewState,
  tail: Unchecked['tail'],
) => {
  readonly view: ViewState;
  readonly issues: readonly LinkIssue[];
};

/**
 * What a link names can be told to be right or wrong only once the record that it asks for has arrived: then the names
 * are checked, once for each address and each record that is opened. A part that failed keeps the check waiting, for
 * its claims are not unknown but missing.
 */
export function checkLateIds(store: AppStore, check: Check): () => void {
  const run = (state: AppState & Actions): void => {
    const { unchecked, heldEdition, view, reference, timelines } = state;
    // While another record than the one asked for stands in the store, it is that one which is waited for.
    if (unchecked === null || heldEdition !== view.edition) return;
    const parts = [reference, ...Object.values(timelines)];
    if (parts.some((part) => part.status !== 'ready')) return;
    const checked = check(view, unchecked.tail);
    state.endCheck(checked.view, checked.issues);
  };
  run(store.getState());
  return store.subscribe(run);
}
