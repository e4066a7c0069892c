import { marketAndAbove, type Vocabulary } from '@/domain/record/record';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedClaim, type RecordText } from './read-record';

/** Whether each claim of a panel with lanes has one to be drawn in; else it would silently not be drawn. */
export function* checkLanes({ claims, vocabulary }: RecordText): Generator<LocatedProblem> {
  if (vocabulary === null) return;
  for (const claim of claims) {
    if (claim.file.name === 'timelines/strategy.json') yield* checkTopic(claim, vocabulary.value);
    if (claim.file.name === 'timelines/expansion.json')
      yield* checkMarkets(claim, vocabulary.value);
  }
}

/** On the strategy panel a claim stands on the lane of its first topic. */
function* checkTopic(claim: PlacedClaim, { topics }: Vocabulary): Generator<LocatedProblem> {
  const [first = ''] = claim.entry.topics;
  if (topics.find(({ id }) => id === first)?.lane === false) {
    const lanes = topics.filter(({ lane }) => lane).map(({ id }) => id);
    const message = `the first topic of a strategy claim has a lane, "${first}" has none; begin with one of ${lanes.join(', ')}`;
    yield problemIn(claim, ['topics', 0], message);
  }
}

/** On the expansion panel a claim stands on the lane of each of its markets, or of one that it lies within. */
function* checkMarkets(claim: PlacedClaim, vocabulary: Vocabulary): Generator<LocatedProblem> {
  const above = claim.entry.markets.flatMap((id) => marketAndAbove(vocabulary, id));
  const markets = vocabulary.markets.filter(({ id }) => above.includes(id));
  if (markets.length > 0 && markets.every(({ lane }) => !lane)) {
    const lanes = vocabulary.markets.filter(({ lane }) => lane).map(({ id }) => id);
    const message = `an expansion claim has a market with a lane; add one of ${lanes.join(', ')}`;
    yield problemIn(claim, ['markets'], message);
  }
}
