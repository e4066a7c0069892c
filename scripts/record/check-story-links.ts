import type { Dataset } from '@/domain/record/record';
import { checkAgainst } from '@/schema/check-against';
import type { LocatedProblem } from '@/schema/record/problem';
import { problemIn, STORY, type RecordText } from '@/schema/record/read-record';
import { storyFile } from '@/schema/story-entries';
import { differencesOf } from '../links/published-links';
import { linkContextOf } from '../links/link-context';

/** Whether each step of a story stands over a view that opens without a word, by the one way to write its address. */
export function* checkStoryLinks(record: RecordText, dataset: Dataset): Generator<LocatedProblem> {
  const context = linkContextOf(dataset, [], []);
  const conflicts = new Set(dataset.assessments.map(({ id }) => id));
  for (const file of record.files.filter(({ name }) => STORY.test(name))) {
    const result = checkAgainst(storyFile, file.value);
    if (!result.ok) continue;
    for (const [index, { link }] of result.value.steps.entries()) {
      const opened = differencesOf(link, context);
      const entry = /^\/conflicts\/([^/?]+)\//.exec(link)?.[1];
      const isThere = entry === undefined || conflicts.has(entry);
      if (opened === null || !isThere || link.startsWith('/story/'))
        yield problemIn(
          { file, at: ['steps', index] },
          ['link'],
          'does not open a view as it is written; copy it from the site, below its base',
        );
    }
  }
}
