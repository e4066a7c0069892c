import type { LocatedProblem } from './problem';
import { problemIn, type RecordText } from './read-record';

/** Whether exactly the articles name the file of their text, each its own. */
export function* checkSources(record: RecordText): Generator<LocatedProblem> {
  const seeds = new Set<string>();
  for (const place of record.sources) {
    const { corpus, seed } = place.source;
    if (corpus === 'articles' && seed === null) {
      yield problemIn(place, ['seed'], 'an article names the file of its text; add it');
    }
    if (corpus === 'added' && seed !== null) {
      yield problemIn(place, ['seed'], 'an added source has no article text; write null');
    }
    if (seed !== null && seeds.has(seed)) {
      yield problemIn(place, ['seed'], `${seed} is the text of another source already; mend one`);
    }
    if (seed !== null) seeds.add(seed);
  }
}
