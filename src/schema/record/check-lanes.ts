import { marketAndAbove, type Vocabulary } from '@/domain/record/record';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedClaim, type RecordText } from './read-record';

/** Whether each claim of a panel with lanes has one to be drawn in; else it would silently not be drawn. */
export function* checkLanes({ claims, vocabulary }: RecordText): Generator<LocatedProblem> {
  if (vocabulary === null) return;
  for (const panel of vocabulary.value.panels) {
    if (panel.kind !== 'lanes') continue;
    const files = panel.themes.map((theme) => `timelines/${theme}.json`);
    for (const claim of claims) {
      if (!files.includes(claim.file.name)) continue;
      if (panel.lanes === 'topics') yield* checkTopic(claim, panel.id, vocabulary.value);
      else yield* checkMarkets(claim, panel.id, vocabulary.value);
    }
  }
}

/** Where topics are lanes a claim stands on that of its first one. */
function* checkTopic(
  claim: PlacedClaim,
  panel: string,
  { topics }: Vocabulary,
): Generator<LocatedProblem> {
  const [first = ''] = claim.entry.topics;
  if (topics.find(({ id }) => id === first)?.lane === false) {
    const lanes = topics.filter(({ lane }) => lane).map(({ id }) => id);
    const message = `the first topic of a claim on ${panel} has a lane, "${first}" has none; begin with one of ${lanes.join(', ')}`;
    yield problemIn(claim, ['topics', 0], message);
  }
}

/** Where markets are lanes it stands on that of each of its own, or of one that it lies within. */
function* checkMarkets(
  claim: PlacedClaim,
  panel: string,
  vocabulary: Vocabulary,
): Generator<LocatedProblem> {
  const above = claim.entry.markets.flatMap((id) => marketAndAbove(vocabulary, id));
  const markets = vocabulary.markets.filter(({ id }) => above.includes(id));
  if (markets.length > 0 && markets.every(({ lane }) => !lane)) {
    const lanes = vocabulary.markets.filter(({ lane }) => lane).map(({ id }) => id);
    const message = `a claim on ${panel} has a market with a lane; add one of ${lanes.join(', ')}`;
    yield problemIn(claim, ['markets'], message);
  }
}
