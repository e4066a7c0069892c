import type { AppState, AppStore } from '@/store/store';

/** What the document itself shows of the app's state: its title and its colour scheme. */
export function followDocument(
  store: AppStore,
  root: Document,
  titleOf: (state: AppState) => string,
): () => void {
  const apply = (state: AppState): void => {
    root.title = titleOf(state);
    if (state.scheme === 'system') delete root.documentElement.dataset['scheme'];
    else root.documentElement.dataset['scheme'] = state.scheme;
  };
  apply(store.getState());
  return store.subscribe(apply);
}
