import type { Day } from '@/domain/time/day';
import type { Verdict } from '@/domain/record/record';
import type { Language } from '@/domain/basics/text';

/** Lists that have a page of their own; of all but targets each entry has one too. */
export const LISTS = ['targets', 'conflicts', 'claims', 'sources'] as const;
export type List = (typeof LISTS)[number];
export const ENTRY_LISTS = ['conflicts', 'claims', 'sources'] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

/** Where the reader is: which page. */
export type Place =
  | { readonly page: 'overview' }
  | { readonly page: 'panel'; readonly panel: string }
  | { readonly page: 'list'; readonly list: List }
  | { readonly page: 'entry'; readonly list: EntryList; readonly id: string }
  | { readonly page: 'unknown'; readonly path: string };

export const FACETS = ['themes', 'topics', 'markets', 'kinds', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

export const TABS = ['chart', 'table'] as const;
export type Tab = (typeof TABS)[number];

/** Which claims count: all on record, or those of the five articles only. */
export const CORPUS_CHOICES = ['all', 'articles'] as const;
export type CorpusChoice = (typeof CORPUS_CHOICES)[number];

/** What a year chart shows of its figures. */
export const MEASURES = ['value', 'yoy', 'cagr', 'index'] as const;
export type Measure = (typeof MEASURES)[number];
export const SCALE_TYPES = ['linear', 'log'] as const;
export type ScaleType = (typeof SCALE_TYPES)[number];
/** Money as printed, or in one currency at the average rate of the year it is about. */
export const CURRENCY_CHOICES = ['printed', 'cny', 'usd', 'eur'] as const;
export type CurrencyChoice = (typeof CURRENCY_CHOICES)[number];

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
  readonly corpus: CorpusChoice;
  /** Shows what was known on this day; null for all that is on record. */
  readonly asof: Day | null;
  /** A second day, beside which `asof` is shown. */
  readonly compare: Day | null;
  readonly q: string;
  readonly measure: Measure;
  readonly scale: ScaleType;
  readonly cur: CurrencyChoice;
  /** Promises with this verdict only; null for all. */
  readonly verdict: Verdict | null;
  readonly tab: Tab;
  readonly sort: Sort;
  /** Id of the claim whose drawer stands open. */
  readonly claim: string | null;
  /** Language that was chosen; null for the browser's. */
  readonly lang: Language | null;
  /** Edition of the record, `2026-11-22-0a1b2c3d`; null for the record as it stands. */
  readonly edition: string | null;
  /** Without chrome, in a frame of somebody else's page. Stands in the path, before the place. */
  readonly embed: boolean;
};

export const DEFAULT_VIEW: ViewState = {
  place: { page: 'overview' },
  years: { from: null, to: null },
  themes: [],
  topics: [],
  markets: [],
  kinds: [],
  sources: [],
  corpus: 'all',
  asof: null,
  compare: null,
  q: '',
  measure: 'value',
  scale: 'linear',
  cur: 'cny',
  verdict: null,
  tab: 'chart',
  sort: { column: 'date', descending: false },
  claim: null,
  lang: null,
  edition: null,
  embed: false,
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
    /** Each in order by itself, but not beside another key. */
    | 'not-together'
    /** In order and kept, but the interface does not speak it yet. */
    | 'not-translated'
    | 'unknown-path';
  /** What is shown in its place, in the grammar of addresses; empty for "all" or "none". */
  readonly shown: string;
};
