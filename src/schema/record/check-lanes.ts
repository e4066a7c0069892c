import { marketAndAbove, type LanesPanel, type Vocabulary } from '@/domain/record/record';
import { problemIn, type PlacedClaim, type RecordText } from './read-record';
import type { LocatedProblem } from './problem';

/** Whether each claim of a panel with lanes has one to be drawn in; else it would silently not be drawn. */
export function* checkLanes({ claims, vocabulary }: RecordText): Generator<LocatedProblem> {
  if (vocabulary === null) return;
  const { value } = vocabulary;
  for (const panel of value.panels) {
    if (panel.kind !== 'lanes') continue;
    const files = panel.themes.map((theme) => `timelines/${theme}.json`);
    for (const claim of claims.filter(({ file }) => files.includes(file.name))) {
      yield* LANES[panel.lanes](claim, panel, value);
    }
  }
}

type Check = (
  claim: PlacedClaim,
  panel: LanesPanel,
  vocabulary: Vocabulary,
) => Generator<LocatedProblem>;

/** How each kind of lanes finds the lane of a claim. */
const LANES: Readonly<Record<LanesPanel['lanes'], Check>> = {
  topics: checkTopic,
  markets: checkMarkets,
};

/** A claim stands on the lane of its first topic. */
function* checkTopic(
  claim: PlacedClaim,
  { id: panel }: LanesPanel,
  { topics }: Vocabulary,
): Generator<LocatedProblem> {
  const [first = ''] = claim.entry.topics;
  if (topics.find(({ id }) => id === first)?.lane === false) {
    const lanes = topics.filter(({ lane }) => lane).map(({ id }) => id);
    const message = `on the panel ${panel} the first topic of a claim has a lane, "${first}" has none; begin with one of ${lanes.join(', ')}`;
    yield problemIn(claim, ['topics', 0], message);
  }
}

/** A claim stands on the lane of each of its markets, or of one that it lies within. */
function* checkMarkets(
  claim: PlacedClaim,
  { id: panel }: LanesPanel,
  vocabulary: Vocabulary,
): Generator<LocatedProblem> {
  const above = claim.entry.markets.flatMap((id) => marketAndAbove(vocabulary, id));
  const markets = vocabulary.markets.filter(({ id }) => above.includes(id));
  if (markets.length > 0 && markets.every(({ lane }) => !lane)) {
    const lanes = vocabulary.markets.filter(({ lane }) => lane).map(({ id }) => id);
    const message = `on the panel ${panel} a claim has a market with a lane; add one of ${lanes.join(', ')}`;
    yield problemIn(claim, ['markets'], message);
  }
}
