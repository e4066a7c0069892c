import { checkRecord } from '@/schema/check-record';
import { makeTexts, type Draft } from './make-record';
import { appendIds } from '@/schema/record/published-ids';
import { readRecord } from '@/schema/record/read-record';

/** Problems of the sound record after `change`, as `file path message`. Every id counts as published. */
export function problemsAfter(change: (draft: Draft) => unknown): readonly string[] {
  const texts = makeTexts(change);
  texts.set('published-ids.txt', appendIds(readRecord(texts)));
  return problemsOf(texts);
}

/** Problems of a record given as texts, as `file path message`. */
export function problemsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  return checkRecord(texts, { languages: ['en'] }).map(({ file, path, message }) =>
    [file, path, message].filter((part) => part !== '').join(' '),
  );
}
