import type { Address } from '@/view/links/address';
import type { LinkIssue, ViewState } from '@/view/view-state';
import type { AppStore } from '@/store/store';
import { makeAddressWriter, type HistoryWindow } from './address-writer';
import type { EntryMemory } from './entry-memory';
import { makeGestures } from './gestures';
import { watchHeldKey, type KeyWindow } from './held-key';

export type ReadAddress = {
  readonly view: ViewState;
  readonly issues: readonly LinkIssue[];
  readonly foreign: readonly string[];
};

/** What is used of `window`. */
export type BrowserWindow = HistoryWindow &
  KeyWindow & {
    addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
    removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  };

export type HistoryOptions = {
  readonly window: BrowserWindow;
  /** Its view must come from the address already. */
  readonly store: AppStore;
  readonly decode: (address: Address) => ReadAddress;
  /** Path and query of a view, with other people's parameters. */
  readonly encode: (view: ViewState, foreign: readonly string[]) => string;
  /** What entries remember besides their address: scroll and focus. */
  readonly memory?: EntryMemory | undefined;
};

/**
 * Keeps the address and the view one: the only module that writes the address. Corrects the present address to the
 * canonical one, then follows the store until the returned function is called. What becomes an entry is told in
 * docs/decisions/0009-history.md.
 */
export function connectHistory(options: HistoryOptions): () => void {
  const { window, store, decode, encode, memory } = options;
  const { refuseHistory } = store.getState();
  const viewNow = (): ViewState => store.getState().view;
  const writer = makeAddressWriter({ window, memory, onRefused: refuseHistory });
  let { foreign } = decode(window.location);
  const addressOf = (view: ViewState): string => encode(view, foreign);
  const key = watchHeldKey(window, () => {
    // What a control has in hand, it ends itself.
    if (store.getState().gesture === null) gestures.end(viewNow());
  });
  const gestures = makeGestures({ writer, addressOf, isHeld: key.isHeld });
  let applying = false;

  const popped = (): void => {
    // The screen still shows the entry that was left.
    memory?.keep();
    const isAnother = writer.arrive();
    memory?.enter(window.history.state);
    // A jump to `#main` has put the focus where it leads, and undoes nothing that is being typed.
    if (!isAnother) return;
    gestures.callOff();
    const read = decode(partsOf(writer.here()));
    ({ foreign } = read);
    applying = true;
    try {
      store.getState().openAddress(read.view, read.issues);
    } finally {
      applying = false;
    }
    memory?.restore();
  };
  const left = (): void => {
    gestures.leave(viewNow());
    memory?.enter(window.history.state);
    memory?.keep();
    memory?.save();
  };

  writer.replace(addressOf(viewNow()));
  const unsubscribe = store.subscribe((now, before) => {
    if (!applying) gestures.changed(now, before);
  });
  window.addEventListener('popstate', popped);
  window.addEventListener('pagehide', left);
  return () => {
    gestures.leave(viewNow());
    unsubscribe();
    key.stop();
    window.removeEventListener('popstate', popped);
    window.removeEventListener('pagehide', left);
  };
}

function partsOf(address: string): { readonly pathname: string; readonly search: string } {
  const at = address.indexOf('?');
  if (at === -1) return { pathname: address, search: '' };
  return { pathname: address.slice(0, at), search: address.slice(at) };
}
