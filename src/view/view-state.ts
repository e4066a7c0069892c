import type { CurrencyChoice, Measure, ScaleType } from '@/domain/figures/lens';
import type { CorpusChoice, YearRange } from '@/domain/selection/choices';
import type { Place } from '@/domain/selection/place';
import type { Sort } from '@/domain/selection/sort-claims';
import type { Verdict } from '@/domain/record/record';
import type { Language } from '@/domain/basics/text';
import type { Day } from '@/domain/time/day';

export const TABS = ['chart', 'table'] as const;
export type Tab = (typeof TABS)[number];

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

/**
 * How a change of the view is to be written into the browser's history: as an entry; as a correction of the present one;
 * as a step whose address can be read already; or not now.
 */
export type HistoryMode = 'push' | 'replace' | 'draft' | 'none';

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
