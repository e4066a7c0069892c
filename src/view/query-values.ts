import type { CurrencyChoice, Measure, ScaleType } from '@/domain/figures/lens';
import type { CorpusChoice, YearRange } from '@/domain/selection/choices';
import type { Sort } from '@/domain/selection/sort-claims';
import type { DisagreementKind, Verdict } from '@/domain/record/record';
import type { Language } from '@/domain/basics/text';
import type { Day } from '@/domain/time/day';

export const TABS = ['chart', 'table'] as const;
export type Tab = (typeof TABS)[number];

/** Colour schemes that a frame can be pinned to; `scheme` in the address. */
export const FRAME_SCHEMES = ['light', 'dark'] as const;
export type FrameScheme = (typeof FRAME_SCHEMES)[number];

/** What each key of the query holds: all of a view but its page. A field added here is an error until it has its row in `view-keys.ts`. */
export type QueryValues = {
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
  /** Disagreements of this kind only; null for all. */
  readonly disagreement: DisagreementKind | null;
  readonly tab: Tab;
  readonly sort: Sort;
  /** Id of the claim whose drawer stands open. */
  readonly claim: string | null;
  /** Name of the record that stands beside this one; null for none. */
  readonly with: string | null;
  /** Language that was chosen; null for the browser's. */
  readonly lang: Language | null;
  /** Edition of the record, `2026-11-22-0a1b2c3d`; null for the record as it stands. */
  readonly edition: string | null;
  /** Light or dark, of a frame on somebody else's page; null for the reader's system. Only frames have it. */
  readonly scheme: FrameScheme | null;
};

/** A key of the query. The place, and whether it is embedded, stand in the path. */
export type QueryKey = keyof QueryValues;

/** Values while they are being put together. */
export type DraftValues = { -readonly [K in QueryKey]: QueryValues[K] };
