import { currencyWords } from '@/domain/record/currencies';
import { KINDS } from '@/domain/record/claim';
import { panelEntries } from '@/domain/record/panels';
import type { LinkContext } from '@/view/links/context';
import { LINK_CONTEXT } from './arb-view';
import { parseEditions } from '@/schema/edition';
import { readDataFile, readRealRecord } from './real-record';

/**
 * The site and the record as they are now, for links that were published: an id that is in one must not be dropped or
 * renamed, nor may the page of a panel go.
 */
export function nowContext(): LinkContext {
  const { vocabulary, sources, claimById } = readRealRecord();
  return {
    ...LINK_CONTEXT,
    currencies: currencyWords(vocabulary),
    corpora: vocabulary.corpora.map(({ id }) => id),
    panels: panelEntries(vocabulary).map(({ id }) => id),
    ids: {
      themes: vocabulary.themes.map(({ id }) => id),
      topics: vocabulary.topics.map(({ id }) => id),
      markets: vocabulary.markets.map(({ id }) => id),
      kinds: KINDS,
      sources: sources.map(({ id }) => id),
    },
    hasClaim: (id) => claimById.has(id),
    editions: publishedEditions(),
  };
}

/** Ids of the editions that were published. */
export function publishedEditions(): readonly string[] {
  const list = parseEditions(JSON.parse(readDataFile('editions.json')));
  if (!list.ok) throw new Error('data/editions.json is at fault');
  return list.value.map(({ id }) => id);
}

/** Every id of a claim or source that was ever published, as the list of them says. */
export function publishedIds(): readonly string[] {
  return readDataFile('published-ids.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
