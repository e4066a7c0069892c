import { restoreEntryState } from './entry-state';

/** Remembers for each entry of the history where the reader was in it. */
export type EntryMemory = {
  /** Notes where the reader is in the present entry. */
  readonly keep: () => void;
  /** State for an entry that is about to be made. */
  readonly fresh: () => unknown;
  /** The browser stands at the entry with this state now. */
  readonly enter: (state: unknown) => void;
  /** Brings the reader to where they were in the present entry, if they were in it before. */
  readonly restore: () => void;
  /** Puts everything away, for when the page is loaded again. */
  readonly save: () => void;
};

/** Where a reader is on the screen, as plain data. */
export type Screen = {
  readonly read: () => unknown;
  readonly restore: (kept: unknown) => void;
};

type Options = {
  readonly screen: Screen;
  /** Path and query of the present entry: the name of an entry that we did not make. */
  readonly address: () => string;
  /** May throw, as may its methods: then nothing outlasts the page. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Gives another name each time, in each tab and after each load. */
  readonly newKey: () => string;
};

const STORAGE_KEY = 'otr-entries';
/** As many entries as a browser keeps of one tab. */
const MOST = 50;

/** Remembers in memory, by a name that each entry carries in its state; between two loads, in the storage of the tab. */
export function makeEntryMemory({ screen, address, storage, newKey }: Options): EntryMemory {
  const kept = loadKept(storage);
  let here = address();
  return {
    keep: () => {
      // Put last: of too many the oldest are dropped.
      kept.delete(here);
      kept.set(here, screen.read());
    },
    fresh: () => ({ entry: newKey() }),
    enter: (entered) => {
      here = restoreEntryState(entered).entry ?? address();
    },
    restore: () => {
      if (kept.has(here)) screen.restore(kept.get(here));
    },
    save: () => {
      try {
        storage().setItem(STORAGE_KEY, JSON.stringify([...kept].slice(-MOST)));
      } catch {
        // Refused or full: Back and Forward restore what was seen since the page was loaded.
      }
    },
  };
}

function loadKept(storage: Options['storage']): Map<string, unknown> {
  try {
    const stored: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '[]');
    if (!Array.isArray(stored)) return new Map();
    return new Map(stored.filter(isEntry));
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}
