import type { Claim } from '@/domain/record/claim';
import {
  marketAndAbove,
  type LanesPanel,
  type Named,
  type Vocabulary,
} from '@/domain/record/record';

type Lanes = LanesPanel['lanes'];

/** The lanes of a panel, in the order of the record. */
export function lanesOfRecord(lanes: Lanes, vocabulary: Vocabulary): readonly Named[] {
  return vocabulary[lanes].filter(({ lane }) => lane);
}

/**
 * Ids of the lanes that a claim stands on: of each of its markets, or the market that one lies within; or that of its
 * first topic which has one.
 */
export function lanesOfClaim(
  lanes: Lanes,
  vocabulary: Vocabulary,
  claim: Claim,
): readonly string[] {
  const ids = new Set(lanesOfRecord(lanes, vocabulary).map(({ id }) => id));
  if (lanes === 'topics') return claim.topics.filter((topic) => ids.has(topic)).slice(0, 1);
  const own = claim.markets.flatMap(
    (id) => marketAndAbove(vocabulary, id).find((market) => ids.has(market)) ?? [],
  );
  return [...new Set(own)];
}
