import type { HistoryMode, LinkIssue, ViewState } from '@/domain/view-state';

/** Time between two writes while the reader types or moves a handle, in milliseconds. Safari refuses 100 in 30 s. */
export const WRITE_EVERY_MS = 300;

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

export type ReadAddress = {
  readonly view: ViewState;
  readonly issues: readonly LinkIssue[];
  readonly foreign: readonly string[];
};

export type HistoryOptions = {
  readonly window: HistoryWindow;
  readonly decode: (address: { readonly pathname: string; readonly search: string }) => ReadAddress;
  /** Path and query of a view, with other people's parameters. */
  readonly encode: (view: ViewState, foreign: readonly string[]) => string;
  /** The view in the store, which must come from the address already when the history is connected. */
  readonly getView: () => ViewState;
  /** Calls back after each change of the view, with the mode that was set along with it; returns how to stop. */
  readonly subscribe: (changed: (view: ViewState, mode: HistoryMode) => void) => () => void;
  /** Puts a view that Back or Forward asked for into the store. Whatever mode it sets, nothing is written. */
  readonly applyView: (view: ViewState, issues: readonly LinkIssue[]) => void;
  /** Told once when the browser refuses a write: the view goes on, the address no longer follows it. */
  readonly onRefused?: ((reason: unknown) => void) | undefined;
  /** What an entry should remember besides its address (scroll, focus). Must be cloneable. */
  readonly memory?:
    | { readonly keep: () => unknown; readonly restore: (kept: unknown) => void }
    | undefined;
  /** Runs something later and returns how to call it off. Left out: `setTimeout`. */
  readonly later?: ((run: () => void, ms: number) => () => void) | undefined;
};

/**
 * Keeps the address and the view one: the only module that writes the address. Corrects the present address to the
 * canonical one, then follows the store until the returned function is called.
 *
 * `replace` changes the present entry, at most every `WRITE_EVERY_MS`; these are drafts. `push` to what the drafts came
 * to is their commit: the entry gets back the address it had before them, and the commit is a new entry, so that Back
 * undoes a dragged filter. `push` to anywhere else leaves the drafts as they are and goes on from them.
 */
export function connectHistory(options: HistoryOptions): () => void {
  const { window, decode, encode, getView, subscribe, applyView, memory } = options;
  const writer = makeWriter(options);
  const later = options.later ?? laterByTimeout;
  let foreign = decode(window.location).foreign;
  /** The address that the drafts came to, written or not. */
  let draft: string | null = null;
  let cancelDraft: (() => void) | null = null;
  let applying = false;

  const stopWaiting = (): void => {
    cancelDraft?.();
    cancelDraft = null;
  };
  const flush = (): void => {
    stopWaiting();
    if (draft !== null) writer.replace(draft);
  };
  const changed = (view: ViewState, mode: HistoryMode): void => {
    if (applying || mode === 'none') return;
    const address = encode(view, foreign);
    if (mode === 'replace') {
      draft = address;
      cancelDraft ??= later(flush, WRITE_EVERY_MS);
      return;
    }
    const commit = draft === address;
    if (commit) stopWaiting();
    else flush();
    draft = null;
    writer.push(address, commit);
  };
  const popped = (): void => {
    // A jump to `#main` comes here too: the same address, and what is being typed must not be undone.
    if (!writer.moved()) return;
    stopWaiting();
    draft = null;
    const read = decode(window.location);
    foreign = read.foreign;
    applying = true;
    try {
      applyView(read.view, read.issues);
    } finally {
      applying = false;
    }
    memory?.restore(window.history.state);
  };

  writer.correct(encode(getView(), foreign));
  const unsubscribe = subscribe(changed);
  window.addEventListener('popstate', popped);
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    window.removeEventListener('popstate', popped);
    window.removeEventListener('pagehide', flush);
  };
}

type Writer = {
  readonly correct: (address: string) => void;
  readonly replace: (address: string) => void;
  /** `commit` gives the entry back its address from before the drafts. */
  readonly push: (address: string, commit: boolean) => void;
  /** Whether the browser stands at another address than was last seen; takes it as seen. */
  readonly moved: () => boolean;
};

function makeWriter({ window, memory, onRefused }: HistoryOptions): Writer {
  const { location, history } = window;
  const here = (): string => location.pathname + location.search;
  /** Where the browser was last seen, and what the entry's address was before any draft. */
  let seen = here();
  let settled = seen;
  let refused = false;

  // Sandboxed frames, `file:` pages and too many calls make these throw: the view must not fall with the address.
  const attempt = (write: () => void): void => {
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
  const leaveEntry = (address: string): void => {
    if (memory === undefined) {
      replace(address);
      return;
    }
    attempt(() => {
      history.replaceState(memory.keep(), '', address + location.hash);
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
      if (address === from) {
        replace(address);
        return;
      }
      leaveEntry(from);
      attempt(() => {
        history.pushState(null, '', address);
      });
      settled = here();
    },
    moved: () => {
      if (here() === seen) return false;
      seen = here();
      settled = seen;
      return true;
    },
  };
}

function laterByTimeout(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => {
    clearTimeout(timer);
  };
}
