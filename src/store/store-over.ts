import type { ViewState } from '@/view/view-state';
import type { Actions, AppState, AppStore } from './store';

/**
 * A store with a view of its own over the record of another, for a view that stands within a page. To change its view is to
 * leave for it: the store below goes to it with the change.
 */
export function storeOver(below: AppStore, view: ViewState): AppStore {
  let last: { readonly of: AppState & Actions; readonly seen: AppState & Actions } | null = null;
  const getState = (): AppState & Actions => {
    const of = below.getState();
    if (last?.of !== of) last = { of, seen: { ...of, ...leaving(below, view), view } };
    return last.seen;
  };
  return {
    ...below,
    getState,
    getInitialState: getState,
    subscribe: (listener) =>
      below.subscribe(() => {
        listener(getState(), getState());
      }),
  };
}

/** What is done in the view, done where it is the reader's own. */
function leaving(
  below: AppStore,
  view: ViewState,
): Pick<Actions, 'changeView' | 'stepView' | 'openClaims'> {
  const enter = (): Actions => {
    // Written with what comes next, so that Back leads here again.
    below.getState().setView(view, 'none');
    return below.getState();
  };
  return {
    changeView: (patch, mode) => {
      enter().changeView(patch, mode);
    },
    stepView: (gesture, patch, mode) => {
      enter().stepView(gesture, patch, mode);
    },
    openClaims: (claims) => {
      enter().openClaims(claims);
    },
  };
}
