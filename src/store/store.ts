import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Claim } from '@/domain/record/claim';
import type { EditionChanges } from '@/domain/record/edition-changes';
import {
  indexRecord,
  type Assessment,
  type CuratedVerdict,
  type Dataset,
  type ExchangeRates,
  type PromiseGroup,
  type Source,
  type Story,
  type Vocabulary,
} from '@/domain/record/record';
import { panelEntries } from '@/domain/record/panels';
import type { BesideRecord } from '@/domain/record/beside';
import type { GivenRecord } from '@/domain/record/given';
import type { Problem, Result } from '@/domain/basics/result';
import type { Tail } from '@/view/links/context';
import { placeIn } from '@/view/links/place';
import type { HistoryMode, LinkIssue, ViewState } from '@/view/view-state';

/** How far a part of the record has come. A failed part says what is wrong and leaves the others alone. */
export type Part<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

/** What claims cannot be shown without: their sources, the rates, and what editors have found. */
export type Reference = {
  readonly sources: readonly Source[];
  readonly rates: ExchangeRates;
  readonly assessments: readonly Assessment[];
  readonly verdicts: readonly CuratedVerdict[];
  readonly promiseGroups: readonly PromiseGroup[];
  /** Left out where nobody has told them. */
  readonly letters?: string | undefined;
  /** Left out or null where the record tells none. */
  readonly story?: Story | null;
};

/** Parts of a record that have arrived or failed: the reference, and timelines by theme. */
export type Arrived = {
  readonly reference?: Result<Reference>;
  readonly timelines?: Readonly<Record<string, Result<readonly Claim[]>>>;
};

export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A record as far as it has arrived. */
export type HeldRecord = {
  readonly vocabulary: Vocabulary;
  /** The edition that the vocabulary is of; null for the record as it stands, whose names stand in while an edition is on its way. */
  readonly heldEdition: string | null;
  readonly reference: Part<Reference>;
  readonly timelines: Readonly<Record<string, Part<readonly Claim[]>>>;
  /** What has arrived so far, indexed; null until the sources are there. */
  readonly dataset: Dataset | null;
};

export type AppState = HeldRecord & {
  /** The reader's own record, where it is shown in place of the published one. */
  readonly given: GivenRecord | null;
  /** The record that the view puts beside it; null where that is none. */
  readonly beside: Part<BesideRecord> | null;
  readonly view: ViewState;
  /** How the last change of `view` is to be written into the history. */
  readonly historyMode: HistoryMode;
  /** The control that the reader has in hand and changes the view with, step by step; null where there is none. */
  readonly gesture: string | null;
  readonly issues: readonly LinkIssue[];
  /** Names in the view that only a record that is on its way can tell to be right or wrong; null once they have been checked. */
  readonly unchecked: Unchecked | null;
  /** Claims of the mark that was opened last: the drawer steps through them. */
  readonly opened: readonly string[];
  readonly scheme: Scheme;
  /** Whether the key `/` leads to the search: who speaks to a machine presses such keys without meaning to. */
  readonly slash: boolean;
  /** What has changed since the edition that is open; null where none is, or before it has arrived. */
  readonly changes: Part<EditionChanges> | null;
  /** True once the browser has refused to write an address. */
  readonly historyRefused: boolean;
};

/** What came from an address, or is to be held against another record than it was chosen from. */
export type Unchecked = {
  /** The id in which the address ended: it may be the first half of a longer one. */
  readonly tail: Tail | null;
};

export type Actions = {
  /** Begins with another record, of which nothing has arrived but its names: those of an edition, or for null of today. */
  readonly startRecord: (vocabulary: Vocabulary, edition: string | null) => void;
  /** Names the record that has been begun as the reader's own; null where it is not. */
  readonly setGiven: (given: GivenRecord | null) => void;
  readonly setBeside: (beside: AppState['beside']) => void;
  readonly setChanges: (changes: AppState['changes']) => void;
  /** Takes in what has arrived, in one go: each time the record is indexed anew. */
  readonly receive: (arrived: Arrived) => void;
  /** Marks a part as loading again, before a retry. Null is the reference. */
  readonly startLoading: (theme: string | null) => void;
  /** Puts what an address opens into the view. */
  readonly openAddress: (view: ViewState, issues: readonly LinkIssue[]) => void;
  /** Ends the check of names: what was wrong is told, and out of the view. */
  readonly endCheck: (view: ViewState, issues: readonly LinkIssue[]) => void;
  readonly setView: (view: ViewState, mode: WholeMode) => void;
  readonly changeView: (patch: Partial<ViewState>, mode?: WholeMode) => void;
  /** A step of a gesture, which takes the place of any other. */
  readonly stepView: (gesture: string, patch: Partial<ViewState>, mode: 'draft' | 'none') => void;
  /** What is shown stays. Does nothing if that gesture is over already. */
  readonly endGesture: (gesture: string) => void;
  /** Opens the first of the claims in the drawer. */
  readonly openClaims: (claims: readonly [string, ...string[]]) => void;
  readonly setIssues: (issues: readonly LinkIssue[]) => void;
  readonly setScheme: (scheme: Scheme) => void;
  readonly setSlash: (slash: boolean) => void;
  readonly refuseHistory: () => void;
};

/** Of a change that is whole by itself. */
type WholeMode = Exclude<HistoryMode, 'draft'>;

export type AppStore = StoreApi<AppState & Actions>;

type Start = Pick<AppState, 'vocabulary' | 'view' | 'issues' | 'scheme'> & {
  readonly tail?: Tail | null;
  readonly slash?: boolean;
};

/** A record of which nothing has arrived but its names. */
export function beginRecord(vocabulary: Vocabulary, edition: string | null = null): HeldRecord {
  return {
    vocabulary,
    heldEdition: edition,
    reference: { status: 'loading' },
    timelines: timelinesOf(vocabulary),
    dataset: null,
  };
}

/** The one store: the record, the view and the reader's preferences. */
export function createAppStore({
  vocabulary,
  tail = null,
  slash = true,
  ...start
}: Start): AppStore {
  return createStore<AppState & Actions>()((set) => ({
    ...start,
    slash,
    ...beginRecord(vocabulary),
    unchecked: { tail },
    given: null,
    beside: null,
    changes: null,
    historyMode: 'none',
    gesture: null,
    historyRefused: false,
    opened: [],
    ...recordActions(set),
    ...viewActions(set),
    setScheme: (scheme) => {
      set({ scheme });
    },
    setSlash: (to) => {
      set({ slash: to });
    },
    refuseHistory: () => {
      set({ historyRefused: true });
    },
  }));
}

type SetState = AppStore['setState'];

function recordActions(
  set: SetState,
): Pick<
  Actions,
  'startRecord' | 'setGiven' | 'setBeside' | 'setChanges' | 'receive' | 'startLoading'
> {
  return {
    startRecord: (vocabulary, edition) => {
      set(({ unchecked, view }) => ({
        ...beginRecord(vocabulary, edition),
        ...placedIn(view, vocabulary),
        unchecked: unchecked ?? { tail: null },
      }));
    },
    setGiven: (given) => {
      set({ given });
    },
    setBeside: (beside) => {
      set({ beside });
    },
    setChanges: (changes) => {
      set({ changes });
    },
    receive: ({ reference, timelines = {} }) => {
      set((state) =>
        indexed({
          ...state,
          reference: reference === undefined ? state.reference : partOf(reference),
          timelines: {
            ...state.timelines,
            ...Object.fromEntries(
              Object.entries(timelines).map(([theme, result]) => [theme, partOf(result)]),
            ),
          },
        }),
      );
    },
    startLoading: (theme) => {
      set((state) =>
        theme === null
          ? { reference: { status: 'loading' } }
          : { timelines: { ...state.timelines, [theme]: { status: 'loading' } } },
      );
    },
  };
}

function viewActions(
  set: SetState,
): Pick<
  Actions,
  | 'openAddress'
  | 'endCheck'
  | 'setView'
  | 'changeView'
  | 'stepView'
  | 'endGesture'
  | 'openClaims'
  | 'setIssues'
> {
  const whole = (mode: WholeMode): Partial<AppState> =>
    // A correction lets the reader go on; anything else is something else that is done.
    mode === 'replace' ? { historyMode: mode } : { historyMode: mode, gesture: null };
  return {
    openAddress: (view, issues) => {
      set({ view, issues, unchecked: { tail: null }, ...whole('none') });
    },
    endCheck: (view, found) => {
      set((state) =>
        view === state.view && found.length === 0
          ? { unchecked: null }
          : {
              unchecked: null,
              view,
              issues: [...state.issues, ...found],
              historyMode: 'replace',
            },
      );
    },
    setView: (view, mode) => {
      set({ view, ...whole(mode) });
    },
    changeView: (patch, mode = 'push') => {
      set((state) => ({ view: { ...state.view, ...patch }, ...whole(mode) }));
    },
    stepView: (gesture, patch, historyMode) => {
      set((state) => ({ view: { ...state.view, ...patch }, historyMode, gesture }));
    },
    endGesture: (gesture) => {
      set((state) => (state.gesture === gesture ? { gesture: null } : state));
    },
    openClaims: (opened) => {
      set((state) => ({ opened, view: { ...state.view, claim: opened[0] }, ...whole('push') }));
    },
    setIssues: (issues) => {
      set({ issues });
    },
  };
}

/** The address stays: whether it names a page is for the record to say. */
function placedIn(
  view: ViewState,
  vocabulary: Vocabulary,
): Partial<Pick<AppState, 'view' | 'historyMode'>> {
  const panels = panelEntries(vocabulary).map(({ id }) => id);
  const place = placeIn(view.place, panels);
  return place === view.place ? {} : { view: { ...view, place }, historyMode: 'none' };
}

/** A timeline for each theme, all on their way. */
function timelinesOf({ themes }: Vocabulary): AppState['timelines'] {
  return Object.fromEntries(themes.map(({ id }) => [id, { status: 'loading' } as const]));
}

function partOf<T>(result: Result<T>): Part<T> {
  return result.ok
    ? { status: 'ready', value: result.value }
    : { status: 'failed', problems: result.problems };
}

function indexed(state: AppState): Pick<AppState, 'reference' | 'timelines' | 'dataset'> {
  const { reference, timelines, vocabulary } = state;
  if (reference.status !== 'ready') return { reference, timelines, dataset: null };
  const claims = vocabulary.themes.flatMap((theme) => {
    const part = timelines[theme.id];
    return part?.status === 'ready' ? part.value : [];
  });
  return { reference, timelines, dataset: indexRecord({ vocabulary, ...reference.value, claims }) };
}
