import type { Facet } from '@/domain/selection/choices';

/** What is known of the record that a link names: what its years and ids are judged by. */
export type KnownRecord = {
  /** First and last year on record, both included; null before they are known. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Ids that exist; null for a facet that is not loaded yet, whose ids are then checked for form only. */
  readonly ids: { readonly [F in Facet]: readonly string[] | null };
  /** Left out until the claims are loaded. */
  readonly hasClaim?: ((id: string) => boolean) | undefined;
};

/** A record of which nothing has arrived: everything is checked for form only. */
export const NOTHING_KNOWN: KnownRecord = {
  years: null,
  ids: { themes: null, topics: null, markets: null, kinds: null, sources: null },
};
