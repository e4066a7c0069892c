import { parseEdition, parseEditions, type PublishedEdition } from '@/schema/edition';
import { sha256Of } from './data-files';

/** All that is looked at, as texts. */
export type Editions = {
  /** Where the list of editions stands, for messages: `data/editions.json`. */
  readonly listPath: string;
  /** What it says; null where there is none. */
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
export function checkEditions(editions: Editions): readonly string[] {
  const { listPath, list, files, ids, past } = editions;
  const problems: string[] = [];
  const entries = readList(list ?? '{"schema":1,"editions":[]}', listPath, problems);
  if (list === null && (files.size > 0 || past.lists !== null))
    problems.push(`${listPath} is missing; ${RESTORE}`);
  for (const entry of entries) problems.push(...checkFile(entry, files));
  const listed = new Set(entries.map(({ id }) => `${id}.json`));
  for (const name of files.keys()) {
    if (!listed.has(name))
      problems.push(
        `public/editions/${name} is not in ${listPath}; restore its entry, or make editions with npm run edition only`,
      );
  }
  problems.push(...checkOrder(entries, listPath), ...checkPast(entries, editions));
  for (const entry of entries) problems.push(...checkIds(entry, files, ids));
  return [...new Set(problems)];
}

function readList(text: string, listPath: string, problems: string[]): readonly PublishedEdition[] {
  try {
    const list = parseEditions(JSON.parse(text));
    if (list.ok) return list.value;
    problems.push(...list.problems.map(({ path, message }) => `${listPath} ${path} ${message}`));
  } catch (error) {
    problems.push(
      `${listPath} is not JSON (${error instanceof Error ? error.message : ''}); ${RESTORE}`,
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

function checkOrder(entries: readonly PublishedEdition[], listPath: string): readonly string[] {
  return entries.flatMap(({ id, date }, index) => {
    const before = entries[index - 1];
    const twice = entries.findIndex((other) => other.id === id) !== index;
    if (twice) return [`${listPath} lists ${id} twice; leave the later one out`];
    return before !== undefined && before.date > date
      ? [
          `${listPath} has ${id} after ${before.id}, which is later; editions are only added at the end`,
        ]
      : [];
  });
}

function checkPast(
  entries: readonly PublishedEdition[],
  { listPath, files, past }: Editions,
): readonly string[] {
  const standing = new Set(entries.map((entry) => JSON.stringify(entry)));
  const before = (past.lists ?? []).flatMap((text) => readList(text, listPath, []));
  const changed = before
    .filter((entry) => !standing.has(JSON.stringify(entry)))
    .map(({ id }) => `${listPath} does not list ${id} any more as it did; ${RESTORE}`);
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
