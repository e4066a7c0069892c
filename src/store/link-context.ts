import { KINDS } from '@/domain/record/claim';
import { panelEntries } from '@/domain/record/panels';
import { currencyWords } from '@/domain/record/currencies';
import type { Vocabulary } from '@/domain/record/record';
import type { LinkContext } from '@/view/links/context';
import { NOTHING_KNOWN, type KnownRecord } from '@/view/links/known-record';
import type { HeldRecord } from './store';

/** What the site itself knows, whatever has arrived. */
export type LinkSite = Pick<LinkContext, 'base' | 'editions' | 'spoken' | 'beside'> & {
  /** Names of the record as it stands, which are there from the start. */
  readonly vocabulary: Vocabulary;
};

/**
 * What addresses are judged by now: those of the record as it stands by its names, and by its sources and claims once
 * they have arrived; those of an edition by nothing but that edition, and before it has arrived for form only.
 */
export function linkContext(held: HeldRecord, { vocabulary, ...site }: LinkSite): LinkContext {
  const known = knownOf(held);
  return {
    // Which pages there are, the record in use says.
    panels: panelEntries(held.vocabulary).map(({ id }) => id),
    ...(held.heldEdition === null ? known : namesOf(vocabulary)),
    ...site,
    ofEdition: (edition) => (edition === held.heldEdition ? known : NOTHING_KNOWN),
  };
}

/** Once a record is whole, ids that are not in it can be told from ids that have not arrived. */
function knownOf({ vocabulary, reference, timelines, dataset }: HeldRecord): KnownRecord {
  const names = namesOf(vocabulary);
  const isWhole = Object.values(timelines).every((part) => part.status === 'ready');
  return {
    ...names,
    ids: {
      ...names.ids,
      sources: reference.status === 'ready' ? reference.value.sources.map(({ id }) => id) : null,
    },
    hasClaim: dataset !== null && isWhole ? (id) => dataset.claimById.has(id) : undefined,
  };
}

function namesOf(vocabulary: Vocabulary): KnownRecord {
  const { years, corpora, themes, topics, markets } = vocabulary;
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
    list.map(({ id }) => id);
  return {
    years,
    currencies: currencyWords(vocabulary),
    corpora: idsOf(corpora),
    beside: null,
    ids: {
      themes: idsOf(themes),
      topics: idsOf(topics),
      markets: idsOf(markets),
      kinds: KINDS,
      sources: null,
    },
  };
}
