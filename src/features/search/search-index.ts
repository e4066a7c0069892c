import MiniSearch from 'minisearch';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { allOf } from '@/domain/basics/text';
import { filterClaims } from '@/domain/selection/filter';
import { namedMarket } from '@/domain/selection/named-market';
import { DEFAULT_VIEW } from '@/view/view-state';
import { HAN, soughtIn, termsOf } from './terms';

export type ClaimSearch = (query: string) => readonly Claim[];

/** What a claim is found by, in every language that the record has. */
type Entry = {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly figures: string;
  readonly names: string;
};

/**
 * A search over all claims of a record, forgiving accents and slips of typing; numbers and Chinese are taken at their word.
 * Whatever the filter finds for these words is found, those first that have them in what says most of a claim.
 */
export function makeClaimSearch(dataset: Dataset): ClaimSearch {
  const index = new MiniSearch<Entry>({
    fields: ['label', 'words', 'figures', 'names', 'id'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: soughtIn,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (/\d/.test(term) || HAN.test(term) || term.length < 4 ? false : 0.25),
      boost: { label: 3, figures: 3, names: 1.5 },
      combineWith: 'AND',
    },
  });
  index.addAll(dataset.claims.map((claim) => entryOf(dataset, claim)));
  const like = (words: string): readonly Claim[] =>
    index.search(words).flatMap(({ id }) => dataset.claimById.get(String(id)) ?? []);
  return (query) => {
    const words = dataset.fold(query);
    if (words === '') return [];
    const found = new Set(filterClaims(dataset, { ...DEFAULT_VIEW, q: query }));
    // A market by its name, and Chinese, which nobody mistypes by a letter: nothing else is like it.
    const isExact = HAN.test(words) || namedMarket(dataset.vocabulary, query) !== null;
    const ranked = like(words);
    return [
      ...new Set([...(isExact ? ranked.filter((claim) => found.has(claim)) : ranked), ...found]),
    ];
  };
}

function entryOf({ vocabulary, sourceById, fold }: Dataset, claim: Claim): Entry {
  const source = sourceById.get(claim.source);
  const named = (list: Parameters<typeof nameOf>[0], ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => allOf(nameOf(list, id)));
  const text = (parts: readonly string[]): string => fold(parts.join(' '));
  return {
    id: claim.id,
    label: text(allOf(claim.label)),
    words: text([...allOf(claim.gloss), claim.fragment.text]),
    figures: text([
      ...(claim.quantity?.numbers ?? []),
      claim.quantity?.unit ?? '',
      claim.period?.text ?? '',
    ]),
    names: text([
      ...named(vocabulary.people, [claim.statedBy, ...claim.via]),
      ...named(vocabulary.markets, claim.markets),
      ...named(vocabulary.topics, claim.topics),
      ...named(vocabulary.themes, [claim.theme]),
      source?.short ?? '',
    ]),
  };
}
