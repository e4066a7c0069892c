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

/** The store itself, for what is asked only once something happens. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('There is no StoreProvider above what reads the store');
  return store;
}

/** Reads from the store. The selector must return what is there, not build something new. */
export function useApp<T>(selector: (state: AppState & Actions) => T): T {
  return useStore(useAppStore(), selector);
}
