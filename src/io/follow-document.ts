import type { AppState, AppStore } from '@/store/store';

/** What the document itself shows of the app's state: its title and its colour scheme. */
export function followDocument(
  store: AppStore,
  root: Document,
  titleOf: (state: AppState) => string | null,
): () => void {
  const apply = (state: AppState): void => {
    const title = titleOf(state);
    if (title !== null) root.title = title;
    if (state.scheme === 'system') delete root.documentElement.dataset['scheme'];
    else root.documentElement.dataset['scheme'] = state.scheme;
  };
  apply(store.getState());
  return store.subscribe(apply);
}
