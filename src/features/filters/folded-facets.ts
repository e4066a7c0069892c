import { FACETS, type Facet } from '@/domain/selection/choices';

/** The facets that stand behind a button. Themes stand in the open where there is room. */
export const FOLDED_FACETS: readonly Facet[] = FACETS.filter((facet) => facet !== 'themes');
