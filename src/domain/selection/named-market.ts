import { memoOf } from '../basics/memo';
import { foldText } from '../basics/search-text';
import { allOf } from '../basics/text';
import type { Vocabulary } from '../record/record';

/** Ids of the markets by their folded names in every language of the record. */
const idsByName = memoOf(
  ({ markets }: Vocabulary): ReadonlyMap<string, string> =>
    new Map(markets.flatMap(({ id, name }) => allOf(name).map((text) => [foldText(text), id]))),
);

/**
 * Id of the market of which some words are the name, and nothing else; null for other words. Who asks for a market by its name
 * means the claims on it, not those in whose text the letters occur: words, filter and search then find one number.
 */
export function namedMarket(vocabulary: Vocabulary, words: string): string | null {
  return idsByName(vocabulary).get(foldText(words)) ?? null;
}
