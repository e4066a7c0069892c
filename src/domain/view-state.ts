/** Where the reader is: which page. */
export type Place =
  | { readonly page: 'overview' }
  | { readonly page: 'panel'; readonly panel: string }
  | { readonly page: 'unknown'; readonly path: string };

export const FACETS = ['themes', 'topics', 'markets', 'kinds', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

export const TABS = ['chart', 'table'] as const;
export type Tab = (typeof TABS)[number];

export const SORT_COLUMNS = [
  'date',
  'period',
  'claim',
  'value',
  'kind',
  'theme',
  'source',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { readonly column: SortColumn; readonly descending: boolean };

/** `null` at an end means "from the earliest" or "to the latest year on record", whatever that is. */
export type YearRange = { readonly from: number | null; readonly to: number | null };

/** Everything that changes the picture, and nothing else. What an address holds. */
export type ViewState = {
  readonly place: Place;
  readonly years: YearRange;
  /** An empty list means all. Lists are sets: sorted, without doubles. */
  readonly themes: readonly string[];
  readonly topics: readonly string[];
  readonly markets: readonly string[];
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly q: string;
  readonly tab: Tab;
  readonly sort: Sort;
  /** Id of the claim whose drawer stands open. */
  readonly claim: string | null;
};

export const DEFAULT_VIEW: ViewState = {
  place: { page: 'overview' },
  years: { from: null, to: null },
  themes: [],
  topics: [],
  markets: [],
  kinds: [],
  sources: [],
  q: '',
  tab: 'chart',
  sort: { column: 'date', descending: false },
  claim: null,
};

/** Part of the view that filters claims. */
export type Filters = Pick<ViewState, Facet | 'years' | 'q'>;

/** How a change of the view is to be written into the browser's history. */
export type HistoryMode = 'push' | 'replace' | 'none';

/** A part of an address that could not be honoured: what was asked for, and what is shown in its place. */
export type LinkIssue = {
  /** The query key, or `path`. */
  readonly key: string;
  /** What the address said, as typed. */
  readonly asked: string;
  readonly reason:
    | 'unknown-key-value'
    | 'unknown-id'
    | 'malformed'
    | 'clamped'
    | 'cut-off'
    | 'newer-version'
    | 'unknown-path';
  /** What is shown in its place, in the grammar of addresses; empty for "all" or "none". */
  readonly shown: string;
};
