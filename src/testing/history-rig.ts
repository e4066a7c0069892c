import { connectHistory, type HistoryOptions } from '@/io/history';
import { createAppStore, type AppStore } from '@/store/store';
import { decodeAddress, encodeAddress } from '@/view/links/address';
import type { ViewState } from '@/view/view-state';
import { LINK_CONTEXT } from './arb-view';
import { FakeWindow } from './fake-window';
import { makeVocabulary } from './make-claim';

/** What is asked of the history: Safari refuses the hundred-and-first write in 30 seconds, and some are left for others. */
export const MOST_WRITES = 80;
export const SPAN_MS = 30_000;
/** As many entries as a browser keeps of one tab. */
export const MOST_WAITING = 50;

/** A store and a tab, connected as in the app. */
export type HistoryRig = {
  readonly page: FakeWindow;
  readonly store: AppStore;
  readonly view: () => ViewState;
  readonly set: (patch: Partial<ViewState>) => void;
  /** A step of typing, or of moving a handle. */
  readonly type: (patch: Partial<ViewState>, gesture?: string) => void;
  readonly move: (patch: Partial<ViewState>, gesture?: string) => void;
  readonly end: (gesture?: string) => void;
  readonly stop: () => void;
};

type Options = Pick<HistoryOptions, 'memory'> & { readonly refuse?: FakeWindow['refuse'] };

const decode: HistoryOptions['decode'] = (at) => decodeAddress(at, LINK_CONTEXT);

export const encode = (view: ViewState, foreign: readonly string[] = []): string =>
  encodeAddress(view, { base: '/', foreign });

/** Connects a store to a tab. */
export function connectTo(
  store: AppStore,
  page: FakeWindow,
  memory?: HistoryOptions['memory'],
): () => void {
  return connectHistory({ window: page, store, decode, encode, memory });
}

/** A store whose view comes from an address, in a tab of its own. */
export function connectRig(address: string, { memory, refuse = null }: Options = {}): HistoryRig {
  const page = new FakeWindow(address);
  page.refuse = refuse;
  const { view, issues } = decode(page.location);
  const store = createAppStore({ vocabulary: makeVocabulary(), view, issues, scheme: 'system' });
  const { changeView, stepView, endGesture } = store.getState();
  return {
    page,
    store,
    view: () => store.getState().view,
    set: (patch) => {
      changeView(patch);
    },
    type: (patch, gesture = 'text') => {
      stepView(gesture, patch, 'draft');
    },
    move: (patch, gesture = 'years') => {
      stepView(gesture, patch, 'none');
    },
    end: (gesture = 'text') => {
      endGesture(gesture);
    },
    stop: connectTo(store, page, memory),
  };
}
