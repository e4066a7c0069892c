import type { LinkIssue, ViewState } from '@/view/view-state';
import type { Actions, AppState, AppStore } from '@/store/store';

type Check = (view: ViewState) => {
  readonly view: ViewState;
  readonly issues: readonly LinkIssue[];
};

/**
 * Sources and claims are known only once the record has arrived: then the ids that the address named are checked, once.
 * A part that failed keeps the check waiting, for its claims are not unknown but missing.
 */
export function checkLateIds(store: AppStore, check: Check): () => void {
  let done = false;
  const run = (state: AppState & Actions): void => {
    const parts = [state.reference, ...Object.values(state.timelines)];
    if (done || parts.some((part) => part.status !== 'ready')) return;
    done = true;
    const { view, issues } = check(state.view);
    if (issues.length > 0) state.setIssues([...state.issues, ...issues]);
    if (view !== state.view) state.setView(view, 'replace');
  };
  run(store.getState());
  return store.subscribe(run);
}
