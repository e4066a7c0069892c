import { KINDS } from '@/domain/record/claim';
import { currencyWords } from '@/domain/record/currencies';
import { panelEntries } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import type { LinkContext } from '@/view/links/context';
import { NOTHING_KNOWN } from '@/view/links/known-record';

/**
 * The site and a record as they are now, for links that were published: an id or a panel that is in one must not be
 * dropped or renamed.
 */
export function linkContextOf(
  { vocabulary, sources, claimById }: Dataset,
  editions: readonly string[],
  beside: readonly string[],
): LinkContext {
  return {
    base: '/',
    panels: panelEntries(vocabulary).map(({ id }) => id),
    years: vocabulary.years,
    currencies: currencyWords(vocabulary),
    beside,
    corpora: vocabulary.corpora.map(({ id }) => id),
    ids: {
      themes: vocabulary.themes.map(({ id }) => id),
      topics: vocabulary.topics.map(({ id }) => id),
      markets: vocabulary.markets.map(({ id }) => id),
      kinds: KINDS,
      sources: sources.map(({ id }) => id),
    },
    hasClaim: (id) => claimById.has(id),
    editions,
    ofEdition: () => NOTHING_KNOWN,
  };
}
