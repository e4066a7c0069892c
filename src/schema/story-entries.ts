/** The part of the definition that is about stories: a few steps over views of the record. */
import * as v from 'valibot';
import { head } from './entries';
import { once, textEntry } from './entry-parts';
import { claimId } from './finding-entries';
import { strict } from './strict';

const link = v.pipe(
  v.string(),
  v.regex(/^\/\S*$/, 'is no address below the site; begin it with / and leave out the host'),
);

const stepEntry = strict({
  title: textEntry,
  words: textEntry,
  link,
  claims: v.pipe(
    v.array(claimId),
    v.minLength(1, 'is empty; name the claims that bear it out'),
    once(),
  ),
  guess: v.optional(strict({ question: textEntry, answer: textEntry })),
});

/** A story: its steps stand at `/story/`, `/story/2/` and so on. */
export const storyFile = strict({
  ...head,
  title: textEntry,
  steps: v.pipe(
    v.array(stepEntry),
    v.minLength(1, 'is empty; a story has at least one step'),
    once(),
  ),
});
