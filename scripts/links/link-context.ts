import { KINDS } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { LinkContext } from '@/view/links/context';
import { PANELS } from '@/panels/registry';

/**
 * The site and a record as they are now, for links that were published: an id or a panel that is in one must not be
 * dropped or renamed.
 */
export function linkContextOf(
  { vocabulary, sources, claimById }: Dataset,
  editions: readonly string[],
): LinkContext {
  return {
    base: '/',
    panels: PANELS.map(({ id }) => id),
    years: vocabulary.years,
    ids: {
      themes: vocabulary.themes.map(({ id }) => id),
      topics: vocabulary.topics.map(({ id }) => id),
      markets: vocabulary.markets.map(({ id }) => id),
      kinds: KINDS,
      sources: sources.map(({ id }) => id),
    },
    hasClaim: (id) => claimById.has(id),
    editions,
  };
}
