import type { Claim } from '@/domain/record/claim';
import {
  marketAndAbove,
  type LanesPanel,
  type Named,
  type Vocabulary,
} from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';

type Lanes = LanesPanel['lanes'];

/** The lanes of a panel, in the order of the record. */
export function lanesOfRecord(lanes: Lanes, vocabulary: Vocabulary): readonly Named[] {
  return vocabulary[lanes].filter(({ lane }) => lane);
}

/** The lane of a market: its own, or that of the market which it lies within; null where none has one. */
export function laneOfMarket(vocabulary: Vocabulary, market: string): string | null {
  const ids = new Set(lanesOfRecord('markets', vocabulary).map(({ id }) => id));
  return marketAndAbove(vocabulary, market).find((id) => ids.has(id)) ?? null;
}

/** The market that a lane is of: the one within it that the reader asks for alone, else its own. */
export function marketOfLane(
  lane: string,
  { dataset: { vocabulary }, markets }: Pick<PanelInput, 'dataset' | 'markets'>,
): string {
  const [only = lane, ...others] = markets.filter(
    (market) =>
      laneOfMarket(vocabulary, market) === lane ||
      marketAndAbove(vocabulary, lane).includes(market),
  );
  return others.length === 0 && laneOfMarket(vocabulary, only) === lane ? only : lane;
}

/**
 * Ids of the lanes that a claim stands on: of each of its markets, or the market that one lies within; or that of its
 * first topic which has one. Where the reader asks for markets, no other is drawn for a claim that names several.
 */
export function lanesOfClaim(
  lanes: Lanes,
  { dataset: { vocabulary }, markets }: Pick<PanelInput, 'dataset' | 'markets'>,
  claim: Claim,
): readonly string[] {
  if (lanes === 'topics') {
    const ids = new Set(lanesOfRecord(lanes, vocabulary).map(({ id }) => id));
    return claim.topics.filter((topic) => ids.has(topic)).slice(0, 1);
  }
  const own = [...new Set(claim.markets.flatMap((id) => laneOfMarket(vocabulary, id) ?? []))];
  const asked = own.filter((lane) => isAskedFor(lane, markets, vocabulary));
  return asked.length > 0 ? asked : own;
}

/** Whether a lane is one of the markets, or within one, or has one within it. */
function isAskedFor(lane: string, markets: PanelInput['markets'], vocabulary: Vocabulary): boolean {
  const above = marketAndAbove(vocabulary, lane);
  return (
    markets.length === 0 ||
    markets.some(
      (market) => above.includes(market) || marketAndAbove(vocabulary, market).includes(lane),
    )
  );
}
