import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indexRecord, type Dataset } from '@/domain/record/record';
import type { Problem, Result } from '@/domain/basics/result';
import { parseEditions, parseSupplement, type PublishedEdition } from '@/schema/edition';
import {
  parseAssessments,
  parseExchangeRates,
  parseJson,
  parsePromises,
  parseSources,
  parseStory,
  parseTimeline,
  parseVocabulary,
  type Supplement,
} from '@/schema/parse';
import { parseBeside, type BesideEntry } from '@/schema/beside-file';
import { BESIDE, PUBLISHED, STORY } from '@/schema/record/read-record';

/** The list of a record's editions: beside its data, and no part of what it lists. A record need not have one. */
export const EDITIONS = 'editions.json';

const TIMELINE = /^timelines\/[^/]+\.json$/;

/**
 * Every file of a record as text, by its path within the folder, with `/` on every system: all JSON, and the list of
 * published ids where there is one.
 */
export function readRecordTexts(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json') || name === PUBLISHED);
  return new Map(
    names.toSorted().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/**
 * A record as the app has it: read through the schema, and indexed in the order of its themes. Throws an error that
 * names the file which is missing or at fault.
 */
export function readRecordFolder(folder: string): Dataset {
  const texts = readRecordTexts(folder);
  const read = <T>(name: string, parse: (input: unknown) => Result<T>): T => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`${path.join(folder, name)} is missing`);
    const json = parseJson(text);
    const result = json.ok ? parse(json.value) : json;
    if (result.ok) return result.value;
    throw faultyFile(path.join(folder, name), result.problems);
  };
  const vocabulary = read('vocabulary.json', parseVocabulary);
  const sources = read('sources.json', (file) => parseSources(file, vocabulary.corpora));
  const timelines = [...texts.keys()]
    .filter((name) => TIMELINE.test(name))
    .map((name) => read(name, (input) => parseTimeline(input, sources)));
  const told = [...texts.keys()].find((name) => STORY.test(name));
  return indexRecord({
    vocabulary,
    sources,
    rates: read('exchange-rates.json', parseExchangeRates),
    claims: vocabulary.themes.flatMap(({ id }) =>
      timelines.filter(({ theme }) => theme === id).flatMap(({ claims }) => claims),
    ),
    assessments: read('conflicts.json', parseAssessments),
    ...read('promises.json', parsePromises),
    story: told === undefined ? null : read(told, parseStory),
  });
}

/** The editions of a record that were published, oldest first; none where it has no list. Throws where that is at fault. */
export function readEditionList(folder: string): readonly PublishedEdition[] {
  return readList(folder, parseEditions) ?? [];
}

/** What editions mean that were published before a vocabulary had all its keys; null where none needs it. */
export function readSupplement(folder: string): Supplement | null {
  return readList(folder, parseSupplement);
}

/** The records that are published with this one; none where it has no list of them. Throws where that is at fault. */
export function readBesideList(folder: string): readonly BesideEntry[] {
  return readList(folder, parseBeside, BESIDE) ?? [];
}

function readList<T>(
  folder: string,
  parse: (input: unknown) => Result<T>,
  name: string = EDITIONS,
): T | null {
  const file = path.join(folder, name);
  if (!existsSync(file)) return null;
  const json = parseJson(readFileSync(file, 'utf8'));
  const list = json.ok ? parse(json.value) : json;
  if (list.ok) return list.value;
  throw faultyFile(file, list.problems);
}

function faultyFile(file: string, problems: readonly Problem[]): Error {
  const said = problems.map((problem) => `  ${problem.path} ${problem.message}`);
  return new Error([`${file} is at fault (npm run data:check says where)`, ...said].join('\n'));
}
