import { LANGUAGES, type Language } from '@/domain/basics/text';
import type { Segment } from '../json-path';
import { problemAt, type JsonFile } from './json-file';
import type { LocatedProblem } from './problem';
import type { RecordText } from './read-record';

/** Whether every sentence and name of ours is there in every language of the interface. English the schema demands. */
export function* checkTexts(
  record: RecordText,
  languages: readonly Language[],
): Generator<LocatedProblem> {
  const others = languages.filter((language) => language !== 'en');
  for (const file of record.files) yield* checkValue(file, file.value, [], others);
}

function* checkValue(
  file: JsonFile,
  value: unknown,
  at: readonly Segment[],
  languages: readonly Language[],
): Generator<LocatedProblem> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* checkValue(file, item, [...at, index], languages);
    }
    return;
  }
  if (isText(value)) {
    const missing = languages.filter((language) => !Object.hasOwn(value, language));
    if (missing.length > 0) {
      yield problemAt(file, at, `is not written in ${missing.join(', ')} yet; add it`);
    }
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    yield* checkValue(file, item, [...at, key], languages);
  }
}

/** Texts are known by their keys, so that none is forgotten when the schema gets another. */
function isText(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key));
}
