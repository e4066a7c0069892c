import type { EntryMemory } from './entry-memory';
import { makeWriteBudget } from './write-budget';

/** A commit gives an entry back its address, and then makes another. */
const WRITES_OF_A_PUSH = 2;

/** What is used of `window`. */
export type HistoryWindow = {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, url: string): void;
    replaceState(state: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
};

type Options = {
  readonly window: HistoryWindow;
  readonly memory?: EntryMemory | undefined;
  readonly onRefused?: ((reason: unknown) => void) | undefined;
};

export type AddressWriter = {
  readonly correct: (address: string) => void;
  readonly replace: (address: string) => void;
  /** `commit` gives the entry back its address from before the drafts. */
  readonly push: (address: string, commit: boolean) => void;
  /** Whether the browser stands at another address than was last seen; takes it as seen. */
  readonly moved: () => boolean;
  /** Milliseconds until a push, or a replace, may be written without risk of being refused; 0 for now. */
  readonly waitFor: (mode: 'push' | 'replace') => number;
};

/** Writes addresses into the browser's history, and goes on where the browser refuses. */
export function makeAddressWriter(options: Options): AddressWriter {
  const { window, memory, onRefused } = options;
  const { location, history } = window;
  const budget = makeWriteBudget(() => Date.now());
  const here = (): string => location.pathname + location.search;
  /** Where the browser was last seen, and what the entry's address was before any draft. */
  let seen = here();
  let settled = seen;
  let refused = false;

  // Sandboxed frames, `file:` pages and too many calls make these throw: the view must not fall with the address.
  const attempt = (write: () => void): void => {
    budget.spend();
    try {
      write();
    } catch (reason) {
      if (!refused) onRefused?.(reason);
      refused = true;
    }
    seen = here();
  };
  const replace = (address: string): void => {
    if (address === here()) return;
    attempt(() => {
      history.replaceState(history.state, '', address + location.hash);
    });
  };
  return {
    correct: (address) => {
      replace(address);
      settled = here();
    },
    replace,
    push: (address, commit) => {
      const from = commit ? settled : here();
      replace(from);
      if (address === from) return;
      memory?.enter(history.state);
      memory?.keep();
      attempt(() => {
        history.pushState(memory?.fresh() ?? null, '', address);
      });
      memory?.enter(history.state);
      settled = here();
    },
    moved: () => {
      if (here() === seen) return false;
      seen = here();
      settled = seen;
      return true;
    },
    waitFor: (mode) => budget.waitFor(mode === 'push' ? WRITES_OF_A_PUSH : 1),
  };
}
