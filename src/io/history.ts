import type { HistoryMode, LinkIssue, ViewState } from '@/view/view-state';
import { makeAddressWriter, type AddressWriter, type HistoryWindow } from './address-writer';
import type { EntryMemory } from './entry-memory';
import { WRITE_EVERY_MS } from './write-budget';

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
  /** What entries remember besides their address: scroll and focus. */
  readonly memory?: EntryMemory | undefined;
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
  const writer = makeAddressWriter(options);
  let foreign = decode(window.location).foreign;
  const drafts = makeDrafts(writer, options.later ?? laterByTimeout);
  let applying = false;

  const changed = (view: ViewState, mode: HistoryMode): void => {
    if (applying || mode === 'none') return;
    const address = encode(view, foreign);
    // What comes faster than browsers allow (a key held down on a button) makes no entries of its own.
    if (mode === 'replace' || writer.waitFor('push') > 0) {
      drafts.set(address);
      return;
    }
    const commit = drafts.cameTo(address);
    if (!commit) drafts.flush();
    drafts.drop();
    writer.push(address, commit);
  };
  const popped = (): void => {
    // The screen still shows the entry that was left.
    memory?.keep();
    memory?.enter(window.history.state);
    // A jump to `#main` comes here too: the same address, and what is being typed must not be undone.
    if (!writer.moved()) {
      // Where it makes an entry it has put the focus where it leads; only an entry that was there before is restored.
      if (window.history.state !== null) memory?.restore();
      return;
    }
    drafts.drop();
    const read = decode(window.location);
    foreign = read.foreign;
    applying = true;
    try {
      applyView(read.view, read.issues);
    } finally {
      applying = false;
    }
    memory?.restore();
  };
  const left = (): void => {
    drafts.flush();
    memory?.enter(window.history.state);
    memory?.keep();
    memory?.save();
  };

  writer.correct(encode(getView(), foreign));
  const unsubscribe = subscribe(changed);
  window.addEventListener('popstate', popped);
  window.addEventListener('pagehide', left);
  return () => {
    drafts.flush();
    unsubscribe();
    window.removeEventListener('popstate', popped);
    window.removeEventListener('pagehide', left);
  };
}

type Drafts = {
  readonly set: (address: string) => void;
  /** Whether this is the address that the drafts came to, written or not. */
  readonly cameTo: (address: string) => boolean;
  readonly flush: () => void;
  readonly drop: () => void;
};

/** Addresses that only replace the present entry: the last one is written, after a while. */
function makeDrafts(writer: AddressWriter, later: NonNullable<HistoryOptions['later']>): Drafts {
  let draft: string | null = null;
  let cancel: (() => void) | null = null;
  const stopWaiting = (): void => {
    cancel?.();
    cancel = null;
  };
  const flush = (): void => {
    stopWaiting();
    if (draft !== null) writer.replace(draft);
  };
  const flushInTime = (): void => {
    const wait = writer.waitFor('replace');
    if (wait > 0) cancel = later(flushInTime, wait);
    else flush();
  };
  return {
    set: (address) => {
      draft = address;
      cancel ??= later(flushInTime, WRITE_EVERY_MS);
    },
    cameTo: (address) => draft === address,
    flush,
    drop: () => {
      stopWaiting();
      draft = null;
    },
  };
}

function laterByTimeout(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => {
    clearTimeout(timer);
  };
}
