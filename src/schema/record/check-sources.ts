import type { CorpusEntry } from '@/domain/record/record';
import { suggest } from '../suggest';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedSource, type RecordText } from './read-record';

/**
 * Whether each source is of a corpus that there is. Where texts of sources are kept, each of the record's own corpus names
 * the file of its own, and no other does.
 */
export function* checkSources({ sources, vocabulary }: RecordText): Generator<LocatedProblem> {
  const seeds = new Set<string>();
  const areKept = sources.some(({ source }) => source.seed !== null);
  for (const place of sources) {
    if (vocabulary !== null) yield* checkCorpus(place, vocabulary.value.corpora, areKept);
    const { seed } = place.source;
    if (seed !== null && seeds.has(seed)) {
      yield problemIn(place, ['seed'], `${seed} is the text of another source already; mend one`);
    }
    if (seed !== null) seeds.add(seed);
  }
}

function* checkCorpus(
  place: PlacedSource,
  corpora: readonly CorpusEntry[],
  areKept: boolean,
): Generator<LocatedProblem> {
  const { corpus, seed } = place.source;
  const entry = corpora.find(({ id }) => id === corpus);
  if (entry === undefined) {
    const ids = corpora.map(({ id }) => id);
    const next = suggest(corpus, ids, 'the corpora');
    yield problemIn(
      place,
      ['corpus'],
      `there is no corpus "${corpus}" in vocabulary.json; ${next}`,
    );
  } else if (areKept && !entry.added && seed === null) {
    const message = `is of the ${entry.name.en}, each of which names the file of its text; add it`;
    yield problemIn(place, ['seed'], message);
  } else if (entry.added && seed !== null) {
    yield problemIn(place, ['seed'], 'an added source has no text of its own; write null');
  }
}
