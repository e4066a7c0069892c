import type { NamePart } from '@/domain/export/file-name';
import type { Place } from '@/domain/selection/place';
import type { Codec } from './links/codecs';
import type { QueryKey, QueryValues } from './query-values';

/** What a key does to a page. Whether it is reset and counted among the reader's choices follows from that. */
export type Does =
  /** Leaves claims or promises out: cleared by a reset. */
  | 'filters'
  /** Says which part of the record counts: cleared by a reset. */
  | 'rewinds'
  /** Says how what is there is drawn and ordered. */
  | 'draws'
  /** Opens something over the page: gone when the page is left. */
  | 'opens'
  /** Says which state of the record is read, in which language: kept on the way home, pinned by a frozen link. */
  | 'pins';

/** The word of a key in the names of files. */
export type NamedAs<T> = {
  readonly part: NamePart;
  /** Empty where there is nothing to say; `years` are the first and last on record. */
  readonly word: (value: T, years: { readonly from: number; readonly to: number }) => string;
};

/** A key of the view: where it counts. No answer may be left out. */
export type ViewKey<T> = {
  /** Left out of addresses. Frozen with the version of the grammar (SPEC 2.2). */
  readonly default: T;
  readonly codec: Codec<T>;
  readonly does: Does;
  /** Whether a page heeds it. On any other it decides nothing. */
  readonly on: (place: Place) => boolean;
  /** Whether it decides what is taken away, so that the JSON's `view` says it. */
  readonly taken: boolean;
  /** How it is said in the names of files; null for not at all. */
  readonly named: NamedAs<T> | null;
  /** Whether the sentence above the page says it. What it only changes the counts of, the counts say. */
  readonly said: boolean;
};

/** A row for every key. */
export type ViewKeys = { readonly [K in QueryKey]: ViewKey<QueryValues[K]> };
