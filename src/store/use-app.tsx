import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Actions, AppState, AppStore } from './store';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}): ReactNode {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Reads from the store. The selector must return what is there, not build something new. */
export function useApp<T>(selector: (state: AppState & Actions) => T): T {
  const store = use(StoreContext);
  if (store === null) throw new Error('useApp needs a StoreProvider above it');
  return useStore(store, selector);
}
