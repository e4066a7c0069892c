import type { Language } from '@/domain/basics/text';
import type { Facet } from '@/domain/selection/choices';
import type { LinkIssue, ViewState } from '../view-state';

/** What the codec must know of the site and of the record to read an address. Nothing in it is fetched here. */
export type LinkContext = {
  /** Path under which the site is served, with a slash at both ends: `/` or `/xiaomi/`. */
  readonly base: string;
  /** Ids of the panels that have a page of their own, in the order of the record. */
  readonly panels: readonly string[];
  /** First and last year on record, both included. */
  readonly years: { readonly from: number; readonly to: number };
  /** Ids that exist; null for a facet that is not loaded yet, whose ids are then checked for form only. */
  readonly ids: { readonly [F in Facet]: readonly string[] | null };
  /** Left out until the claims are loaded. */
  readonly hasClaim?: ((id: string) => boolean) | undefined;
  /** Ids of the published editions. Left out until they are known: then an edition is checked for form only. */
  readonly editions?: readonly string[] | undefined;
  /** Languages that the interface speaks, and the one that is shown in place of any other. Left out: all of them. */
  readonly spoken?:
    | { readonly languages: readonly Language[]; readonly otherwise: Language }
    | undefined;
};

/** An issue before it is known what the whole address comes to. */
export type Complaint = Omit<LinkIssue, 'shown'> & {
  /** Where it is not the view that says what is shown. */
  readonly shown?: string;
};

/** A view while it is being read. */
export type DraftView = { -readonly [K in keyof ViewState]: ViewState[K] };

/** The id in which an address without `v` ended: it may be the first half of a longer one. */
export type Tail = { readonly key: Facet; readonly id: string };

/** A key's value as it came, percent-decoded. */
export type RawValue = {
  readonly text: string;
  /** True where the address ends with this value, so that a half word is one that was cut. */
  readonly last: boolean;
};

/** What one key of an address comes to. `invalid` carries the nearest value that can be shown in its place. */
export type Decoded<T> =
  | { readonly status: 'missing' }
  | { readonly status: 'valid'; readonly value: T }
  | { readonly status: 'invalid'; readonly value: T; readonly reason: LinkIssue['reason'] };

export const MISSING = { status: 'missing' } as const;

export function valid<T>(value: T): Decoded<T> {
  return { status: 'valid', value };
}

export function invalid<T>(value: T, reason: LinkIssue['reason']): Decoded<T> {
  return { status: 'invalid', value, reason };
}
