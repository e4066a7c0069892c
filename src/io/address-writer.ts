import { isCutQuery } from '@/view/links/rejoin';
import type { EntryMemory } from './entry-memory';
import { restoreEntryState, withSettled } from './entry-state';
import { makeWriteBudget } from './write-budget';

/** As many entries as a browser keeps of one tab: of more that wait, the oldest would be gone once they are written. */
const MOST_WAITING = 50;

/** What is used of `window`. */
export type HistoryWindow = {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, url: string): void;
    replaceState(state: unknown, unused: string, url: string): void;
  };
};

type Options = {
  readonly window: HistoryWindow;
  readonly memory?: EntryMemory | undefined;
  /** Told once when the browser refuses a write. */
  readonly onRefused: (reason: unknown) => void;
};

export type AddressWriter = {
  /** Address of the present entry, once all that waits is written. */
  readonly here: () => string;
  /**
   * Gives the present entry another address. With a settled one it is a draft: it may be written late or never, and the
   * entry gets the settled address back when the reader comes to it again.
   */
  readonly replace: (address: string, settled?: string | null) => void;
  /** Makes an entry, unless the present one has this address. */
  readonly push: (address: string) => void;
  /** The browser has moved by itself: true for another entry, false for a jump within the page, which made one. */
  readonly arrive: () => boolean;
  /** The page is left: what waits comes down to the present entry. */
  readonly leave: () => void;
};

type Write = {
  readonly kind: 'push' | 'replace';
  readonly address: string;
  readonly state: unknown;
};

/**
 * Writes addresses into the browser's history, in order and no more often than browsers allow, and goes on where the
 * browser refuses.
 */
export function makeAddressWriter({ window, memory, onRefused }: Options): AddressWriter {
  const { location, history } = window;
  const written = (): string => location.pathname + location.search;
  let seen = { address: written(), hash: location.hash };
  let refused = false;

  // Sandboxed frames, `file:` pages and too many calls make these throw: the view must not fall with the address.
  const write = ({ kind, address, state }: Write): void => {
    try {
      if (kind === 'push') history.pushState(state, '', address);
      else
        history.replaceState(state, '', address + (isCutQuery(location.hash) ? '' : location.hash));
    } catch (reason) {
      if (!refused) onRefused(reason);
      refused = true;
      memory?.enter(history.state);
    }
    seen = { address: written(), hash: location.hash };
  };
  const queue = makeQueue(write, ({ kind, address, state }) => {
    const isSettled = settledIn(state) === settledIn(history.state);
    return kind === 'replace' && address === written() && isSettled;
  });
  const here = (): string => queue.last()?.address ?? written();
  const replace: AddressWriter['replace'] = (address, settled = null) => {
    const { state } = queue.last() ?? history;
    queue.put({ kind: 'replace', address, state: withSettled(state, settled) });
  };
  return {
    here,
    replace,
    push: (address) => {
      if (address === here()) return;
      if (queue.last() === undefined) memory?.enter(history.state);
      memory?.keep();
      const state = memory?.fresh() ?? null;
      memory?.enter(state);
      queue.put({ kind: 'push', address, state });
    },
    arrive: () => {
      const { hash } = location;
      const isNew = history.state === null && hash !== '' && hash !== seen.hash;
      const isJump = isNew && written() === seen.address;
      seen = { address: written(), hash };
      if (isJump) return false;
      queue.drop();
      const settled = settledIn(history.state);
      if (settled !== null) replace(settled);
      return true;
    },
    leave: () => {
      const address = here();
      queue.drop();
      const state = withSettled(history.state, null);
      if (address !== written() || settledIn(history.state) !== null)
        write({ kind: 'replace', address, state });
    },
  };
}

function settledIn(state: unknown): string | null {
  return restoreEntryState(state).settled ?? null;
}

type Queue = {
  /** What is written last, of all that waits. */
  readonly last: () => Write | undefined;
  readonly put: (write: Write) => void;
  readonly drop: () => void;
};

/** Writes at once while there is room, and what is over in order as soon as there is. */
function makeQueue(write: (next: Write) => void, isDone: (next: Write) => boolean): Queue {
  const budget = makeWriteBudget(() => performance.now());
  let waiting: readonly Write[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (): void => {
    clearTimeout(timer);
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const isDraft = next.kind === 'replace' && settledIn(next.state) !== null;
      const wait = isDone(next) ? 0 : budget.waitFor(isDraft && waiting.length === 1);
      if (wait > 0) {
        timer = setTimeout(run, wait);
        return;
      }
      waiting = waiting.slice(1);
      if (isDone(next)) continue;
      budget.spend();
      write(next);
    }
  };
  return {
    last: () => waiting.at(-1),
    put: (next) => {
      const before = waiting.at(-1);
      // What is replaced before it was written need not be.
      if (next.kind === 'push' || before === undefined) waiting = [...waiting, next];
      else waiting = [...waiting.slice(0, -1), { ...next, kind: before.kind }];
      waiting = waiting.slice(-MOST_WAITING);
      run();
    },
    drop: () => {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
