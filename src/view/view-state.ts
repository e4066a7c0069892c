import type { Place } from '@/domain/selection/place';
import { DEFAULTS } from './defaults';
import type { IssueReason } from './links/decoded';
import type { QueryValues } from './query-values';

/** Everything that changes the picture, and nothing else. What an address holds. */
export type ViewState = QueryValues & {
  readonly place: Place;
  /** Without chrome, in a frame of somebody else's page. Stands in the path, before the place. */
  readonly embed: boolean;
};

export const DEFAULT_VIEW: ViewState = {
  place: { page: 'overview' },
  ...DEFAULTS,
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
  readonly reason: IssueReason;
  /** What is shown in its place, in the grammar of addresses; empty for "all" or "none". */
  readonly shown: string;
  /** What it could have been, where a reader cannot know that. */
  readonly known?: readonly string[];
};
