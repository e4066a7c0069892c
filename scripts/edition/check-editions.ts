import { parseEdition, parseEditions, type PublishedEdition } from '@/schema/edition';
import { sha256Of } from './data-files';

/** All that is looked at, as texts. */
export type Editions = {
  /** `data/editions.json`; null where there is none. */
  readonly list: string | null;
  /** What lies in `public/editions/`, by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids of all claims and sources of today. */
  readonly ids: ReadonlySet<string>;
  /** What git knows of the past; null where it knows nothing. */
  readonly past: {
    readonly lists: readonly string[] | null;
    readonly files: readonly string[] | null;
  };
};

const RESTORE = 'restore it: an edition is published for ever';

/** Whether every edition ever published still stands as it was, and all that it names still exists. One line a problem. */
export function checkEditions({ list, files, ids, past }: Editions): readonly string[] {
  const problems: string[] = [];
  const entries = readList(list ?? '{"schema":1,"editions":[]}', problems);
  if (list === null && (files.size > 0 || past.lists !== null))
    problems.push(`data/editions.json is missing; ${RESTORE}`);
  for (const entry of entries) problems.push(...checkFile(entry, files));
  const listed = new Set(entries.map(({ id }) => `${id}.json`));
  for (const name of files.keys()) {
    if (!listed.has(name))
      problems.push(
        `public/editions/${name} is not in data/editions.json; restore its entry, or make editions with npm run edition only`,
      );
  }
  problems.push(...checkOrder(entries), ...checkPast(entries, files, past));
  for (const entry of entries) problems.push(...checkIds(entry, files, ids));
  return [...new Set(problems)];
}

function readList(text: string, problems: string[]): readonly PublishedEdition[] {
  try {
    const list = parseEditions(JSON.parse(text));
    if (list.ok) return list.value;
    problems.push(
      ...list.problems.map(({ path, message }) => `data/editions.json ${path} ${message}`),
    );
  } catch (error) {
    problems.push(
      `data/editions.json is not JSON (${error instanceof Error ? error.message : ''}); ${RESTORE}`,
    );
  }
  return [];
}

function checkFile(
  { id, sha256 }: PublishedEdition,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const text = files.get(`${id}.json`);
  if (text === undefined) return [`public/editions/${id}.json is missing; ${RESTORE}`];
  if (sha256Of(text) === sha256) return [];
  return [`public/editions/${id}.json was changed: its SHA-256 is not the one listed; ${RESTORE}`];
}

function checkOrder(entries: readonly PublishedEdition[]): readonly string[] {
  return entries.flatMap(({ id, date }, index) => {
    const before = entries[index - 1];
    const twice = entries.findIndex((other) => other.id === id) !== index;
    if (twice) return [`data/editions.json lists ${id} twice; leave the later one out`];
    return before !== undefined && before.date > date
      ? [
          `data/editions.json has ${id} after ${before.id}, which is later; editions are only added at the end`,
        ]
      : [];
  });
}

function checkPast(
  entries: readonly PublishedEdition[],
  files: ReadonlyMap<string, string>,
  past: Editions['past'],
): readonly string[] {
  const standing = new Set(entries.map((entry) => JSON.stringify(entry)));
  const before = (past.lists ?? []).flatMap((text) => readList(text, []));
  const changed = before
    .filter((entry) => !standing.has(JSON.stringify(entry)))
    .map(({ id }) => `data/editions.json does not list ${id} any more as it did; ${RESTORE}`);
  const gone = (past.files ?? [])
    .map((file) => file.replace(/^.*\//, ''))
    .filter((name) => !files.has(name))
    .map((name) => `public/editions/${name} was published and is gone; ${RESTORE}`);
  return [...changed, ...gone];
}

/** Ids are for ever: what an edition has, the data has, withdrawn if need be. The list of published ids cannot hide it. */
function checkIds(
  { id }: PublishedEdition,
  files: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): readonly string[] {
  const text = files.get(`${id}.json`);
  if (text === undefined) return [];
  try {
    const edition = parseEdition(JSON.parse(text));
    if (!edition.ok) {
      const [first] = edition.problems;
      return [
        `public/editions/${id}.json cannot be read any more: ${first?.path ?? ''} ${first?.message ?? ''}; teach the program its format again`,
      ];
    }
    const { sources, timelines } = edition.value;
    const had = [...sources, ...Object.values(timelines).flat()].map((entry) => entry.id);
    return had
      .filter((one) => !ids.has(one))
      .map(
        (one) =>
          `${one} is in edition ${id} and not in the data any more; restore it (withdraw a claim instead)`,
      );
  } catch {
    return [];
  }
}
