export const FACETS = ['themes', 'topics', 'markets', 'kinds', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

/** The claims of every corpus. */
export const EVERY_CORPUS = 'all';
/** Which claims count: all on record, or those of the corpus with this id. */
export type CorpusChoice = string;

/** `null` at an end means "from the earliest" or "to the latest year on record", whatever that is. */
export type YearRange = { readonly from: number | null; readonly to: number | null };

/** Everything that filters claims, by name. */
export const FILTER_NAMES = ['years', ...FACETS, 'q'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export function isFilterName(name: string): name is FilterName {
  return FILTER_NAMES.some((known) => known === name);
}

/** What filters claims. An empty list means all; lists are sets: sorted, without doubles. */
export type Filters = { readonly [F in Facet]: readonly string[] } & {
  readonly years: YearRange;
  readonly q: string;
};
