import MiniSearch from 'minisearch';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { allOf } from '@/domain/basics/text';
import { filterClaims } from '@/domain/selection/filter';
import { namedMarket } from '@/domain/selection/named-market';
import { DEFAULT_VIEW } from '@/view/view-state';
import { HAN, termsOf } from './terms';

export type ClaimSearch = (query: string) => readonly Claim[];

/** What a claim is found by, in every language that the record has. */
type Entry = {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly figures: string;
  readonly names: string;
};

/** A search over all claims of a record, forgiving accents and slips of typing; numbers are taken at their word. */
export function makeClaimSearch(dataset: Dataset): ClaimSearch {
  const index = new MiniSearch<Entry>({
    fields: ['label', 'words', 'figures', 'names', 'id'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (/\d/.test(term) || HAN.test(term) || term.length < 4 ? false : 0.25),
      boost: { label: 3, figures: 3, names: 1.5 },
      combineWith: 'AND',
    },
  });
  index.addAll(dataset.claims.map((claim) => entryOf(dataset, claim)));
  const like = (query: string): readonly Claim[] =>
    index.search(query).flatMap(({ id }) => dataset.claimById.get(String(id)) ?? []);
  return (query) => {
    const market = namedMarket(dataset.vocabulary, query);
    if (market === null) return like(query);
    // The claims on the market, those first that name it most.
    const found = new Set(filterClaims(dataset, { ...DEFAULT_VIEW, markets: [market] }));
    const named = like(query).filter((claim) => found.has(claim));
    return [...new Set([...named, ...found])];
  };
}

function entryOf({ vocabulary, sourceById }: Dataset, claim: Claim): Entry {
  const source = sourceById.get(claim.source);
  const named = (list: Parameters<typeof nameOf>[0], ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => allOf(nameOf(list, id)));
  return {
    id: claim.id,
    label: allOf(claim.label).join(' '),
    words: [...allOf(claim.gloss), claim.fragment.text].join(' '),
    figures: [
      ...(claim.quantity?.numbers ?? []),
      claim.quantity?.unit ?? '',
      claim.period?.text ?? '',
    ].join(' '),
    names: [
      ...named(vocabulary.people, [claim.statedBy, ...claim.via]),
      ...named(vocabulary.markets, claim.markets),
      ...named(vocabulary.topics, claim.topics),
      ...named(vocabulary.themes, [claim.theme]),
      source?.short ?? '',
    ].join(' '),
  };
}
