import type { Language } from '@/domain/basics/text';
import type { Facet } from '@/domain/selection/choices';
import type { LinkIssue, ViewState } from '../view-state';
import type { KnownRecord } from './known-record';

/**
 * What the codec must know of the site and of the record to read an address. Nothing in it is fetched here. Years and
 * ids are those of the record as it stands: a link to an edition is judged by what `ofEdition` says of that one.
 */
export type LinkContext = KnownRecord & {
  /** Path under which the site is served, with a slash at both ends: `/` or `/on-record/`. */
  readonly base: string;
  /** Ids of the panels that have a page of their own, in the order of the record. */
  readonly panels: readonly string[];
  /** What is known of an edition that a link names. Left out: the same as of the record as it stands. */
  readonly ofEdition?: ((edition: string) => KnownRecord) | undefined;
  /** Ids of the published editions. Left out until they are known: then an edition is checked for form only. */
  readonly editions?: readonly string[] | undefined;
  /** Languages that the interface speaks, and the one that is shown in place of any other. Left out: all of them. */
  readonly spoken?:
    | { readonly languages: readonly Language[]; readonly otherwise: Language }
    | undefined;
};

/** What is known of the record that a link asks for: an edition, or for null the record as it stands. */
export function recordAsked(
  context: KnownRecord & Pick<LinkContext, 'editions' | 'ofEdition'>,
  edition: string | null,
): KnownRecord {
  if (edition === null || context.ofEdition === undefined) return context;
  // Of one that was never published the record as it stands is shown in its place.
  if (context.editions?.includes(edition) === false) return context;
  return { ...context.ofEdition(edition), beside: context.beside };
}

/** An issue before it is known what the whole address comes to. */
export type Complaint = Omit<LinkIssue, 'shown'> & {
  /** Where it is not the view that says what is shown. */
  readonly shown?: string;
};

/** A view while it is being read. */
export type DraftView = { -readonly [K in keyof ViewState]: ViewState[K] };

/** The id in which an address without `v` ended: it may be the first half of a longer one. */
export type Tail = { readonly key: Facet; readonly id: string };
