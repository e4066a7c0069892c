import type { CurrencyWords } from '@/domain/record/currencies';
import type { Facet } from '@/domain/selection/choices';

/** What is known of the record that a link names: what its years, names and ids are judged by. */
export type KnownRecord = KnownNames & {
  /** Ids that exist; null for a facet that is not loaded yet, whose ids are then checked for form only. */
  readonly ids: { readonly [F in Facet]: readonly string[] | null };
  /** Left out until the claims are loaded. */
  readonly hasClaim?: ((id: string) => boolean) | undefined;
};

/** What there is one of in an address. Each is null before it is known: then it is checked for form only. */
export type KnownNames = {
  /** First and last year on record, both included. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly currencies: CurrencyWords | null;
  /** Ids of the corpora. */
  readonly corpora: readonly string[] | null;
  /** Names of the records that can stand beside it: the site's, whatever record a link asks for. */
  readonly beside: readonly string[] | null;
};

/** A record of which nothing has arrived: everything is checked for form only. */
export const NOTHING_KNOWN: KnownRecord = {
  years: null,
  currencies: null,
  corpora: null,
  beside: null,
  ids: { themes: null, topics: null, markets: null, kinds: null, sources: null },
};
