import type { ExchangeRates, Source, Vocabulary } from '@/domain/record/record';
import { checkAgainst } from '../check-against';
import {
  claimEntry,
  exchangeRatesFile,
  sourceEntry,
  sourcesFile,
  timelineFile,
  vocabularyFile,
  type ClaimEntry,
} from '../entries';
import { conflictsFile, promisesFile } from '../finding-entries';
import { storyFile } from '../story-entries';
import { step, type Segment } from '../json-path';
import { toCurrent, type FileKind } from '../migrate';
import { toSource } from '../parse';
import { problemAt, readJsonFile, type JsonFile } from './json-file';
import type { LocatedProblem } from './problem';

/** Something in a file, and the steps that lead to it. */
export type Place = { readonly file: JsonFile; readonly at: readonly Segment[] };
export type PlacedClaim = Place & { readonly entry: ClaimEntry };
export type PlacedSource = Place & { readonly source: Source };
/** An id as it stands in a file, even where the rest of the entry is at fault. */
export type PlacedId = Place & { readonly id: string };

/** The data files as far as they can be read: an entry at fault is left out of `claims` or `sources`, its id is not. */
export type RecordText = {
  readonly vocabulary: { readonly file: JsonFile; readonly value: Vocabulary } | null;
  readonly rates: { readonly file: JsonFile; readonly value: ExchangeRates } | null;
  readonly timelines: readonly { readonly file: JsonFile; readonly theme: unknown }[];
  readonly claims: readonly PlacedClaim[];
  readonly claimIds: readonly PlacedId[];
  readonly sources: readonly PlacedSource[];
  readonly sourceIds: readonly PlacedId[];
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly published: string | null;
  /** Every JSON file that can be read. */
  readonly files: readonly JsonFile[];
  /** Files that are missing or not JSON: what refers to their contents cannot be judged. */
  readonly unreadable: ReadonlySet<string>;
  /** What is wrong with each file by itself. */
  readonly problems: readonly LocatedProblem[];
};

export const PUBLISHED = 'published-ids.txt';
/** The list of editions: beside the record, and no part of it (scripts/record/). */
const EDITIONS = 'editions.json';
/** The list of records that are published with it: beside the record as well. */
export const BESIDE = 'beside.json';
const TIMELINE = /^timelines\/[^/]+\.json$/;
/** Of several the first by name is told. */
export const STORY = /^stories\/[^/]+\.json$/;
const SCHEMAS = {
  'vocabulary.json': vocabularyFile,
  'sources.json': sourcesFile,
  'exchange-rates.json': exchangeRatesFile,
  'conflicts.json': conflictsFile,
  'promises.json': promisesFile,
};

/** Reads the data files, given as texts by their paths within the data folder. Never throws. */
export function readRecord(texts: ReadonlyMap<string, string>): RecordText {
  const problems: LocatedProblem[] = missingFiles(texts);
  const unreadable = new Set(problems.map(({ file }) => file));
  const files: JsonFile[] = [];
  for (const [name, text] of texts) {
    if (name === PUBLISHED || name === EDITIONS || name === BESIDE) continue;
    const reading = readJsonFile(name, text);
    problems.push(...reading.problems);
    if (reading.readable) {
      const file = current(reading.file);
      files.push(file);
      problems.push(...schemaProblems(file));
    } else {
      unreadable.add(name);
    }
  }
  const find = (name: string) => files.find((file) => file.name === name);
  const timelines = files.filter((file) => TIMELINE.test(file.name));
  const vocabulary = valueOf(find('vocabulary.json'), vocabularyFile);
  const corpora = vocabulary?.value.corpora ?? [];
  const sources = entriesIn(find('sources.json'), 'sources', sourceEntry).map(
    ({ value, ...place }) => ({ ...place, source: toSource(value, corpora) }),
  );
  return {
    vocabulary,
    rates: valueOf(find('exchange-rates.json'), exchangeRatesFile),
    timelines: timelines.map((file) => ({ file, theme: step(file.value, 'theme') })),
    claims: timelines
      .flatMap((file) => entriesIn(file, 'claims', claimEntry))
      .map(({ value, ...place }) => ({ ...place, entry: value })),
    claimIds: timelines.flatMap((file) => idsIn(file, 'claims')),
    sources,
    sourceIds: idsIn(find('sources.json'), 'sources'),
    sourceById: new Map(sources.map(({ source }) => [source.id, source])),
    published: texts.get(PUBLISHED) ?? null,
    files,
    unreadable,
    problems,
  };
}

const FILE_KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['vocabulary.json', 'vocabulary'],
  ['sources.json', 'sources'],
  ['exchange-rates.json', 'exchange-rates'],
  ['conflicts.json', 'conflicts'],
  ['promises.json', 'promises'],
]);

/** The file as today's format has it. Its text stays: what is at fault is said of the line where it stands. */
function current(file: JsonFile): JsonFile {
  const kind = kindOfFile(file.name);
  return kind === undefined ? file : { ...file, value: toCurrent(kind, file.value) };
}

function kindOfFile(name: string): FileKind | undefined {
  if (TIMELINE.test(name)) return 'timeline';
  return STORY.test(name) ? 'story' : FILE_KINDS.get(name);
}

type AnySchema = Parameters<typeof checkAgainst>[0];

function missingFiles(texts: ReadonlyMap<string, string>): LocatedProblem[] {
  return Object.keys(SCHEMAS)
    .filter((name) => !texts.has(name))
    .map((file) => ({
      file,
      line: 1,
      offset: 0,
      path: '',
      message: 'is missing; restore the file',
    }));
}

function schemaOf(name: string): AnySchema | undefined {
  if (TIMELINE.test(name)) return timelineFile;
  if (STORY.test(name)) return storyFile;
  return new Map<string, AnySchema>(Object.entries(SCHEMAS)).get(name);
}

function schemaProblems(file: JsonFile): readonly LocatedProblem[] {
  const schema = schemaOf(file.name);
  if (schema === undefined) {
    const known = [...Object.keys(SCHEMAS), 'timelines/<theme>.json', 'stories/<name>.json'].join(
      ', ',
    );
    return [problemAt(file, [], `is not a file of the record; its files are ${known}`)];
  }
  const result = checkAgainst(schema, file.value);
  if (result.ok) return [];
  return result.problems.map(({ segments, message }) => problemAt(file, segments, message));
}

function valueOf<S extends AnySchema>(file: JsonFile | undefined, schema: S) {
  if (file === undefined) return null;
  const result = checkAgainst(schema, file.value);
  return result.ok ? { file, value: result.value } : null;
}

function listIn(file: JsonFile | undefined, key: string): readonly unknown[] {
  const list = file === undefined ? undefined : step(file.value, key);
  return Array.isArray(list) ? list : [];
}

function entriesIn<S extends AnySchema>(file: JsonFile | undefined, key: string, schema: S) {
  if (file === undefined) return [];
  return listIn(file, key).flatMap((entry, index) => {
    const result = checkAgainst(schema, entry);
    return result.ok ? [{ file, at: [key, index], value: result.value }] : [];
  });
}

function idsIn(file: JsonFile | undefined, key: string): readonly PlacedId[] {
  if (file === undefined) return [];
  return listIn(file, key).flatMap((entry, index) => {
    const id = step(entry, 'id');
    return typeof id === 'string' ? [{ file, at: [key, index, 'id'], id }] : [];
  });
}

/** A problem of something inside a claim, source or other place: `path` is counted from there. */
export function problemIn(place: Place, path: readonly Segment[], message: string): LocatedProblem {
  return problemAt(place.file, [...place.at, ...path], message);
}
