/**
 * `npm run data:check`: proves the record in `data/`, or in the folder that `RECORD` names, with file and line in every message.
 *
 * With `SEEDS=<folder>` it also proves that every fragment stands word for word in its article. With `--publish` it
 * adds the ids that are new to `data/published-ids.txt`, provided that nothing is wrong.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '@/domain/basics/text';
import { checkFragments } from '@/schema/check-fragments';
import { checkRecord } from '@/schema/check-record';
import { inReadingOrder, type RecordProblem } from '@/schema/record/problem';
import { appendIds } from '@/schema/record/published-ids';
import { PUBLISHED, readRecord } from '@/schema/record/read-record';
import { wholeRecord } from '@/schema/record/whole-record';
import { besideProblems } from './beside-list';
import { checkEditions } from './check-editions';
import { checkStoryLinks } from './check-story-links';
import { editionOf } from './data-files';
import { readEditions } from './read-editions';
import { gitHistory } from './git-history';
import { readRecordTexts } from './record-folder';
import { readSettings } from '../build/settings';
import { ROOT, shownPath } from '../project';

/** Languages in which the interface exists. One more here, and every text that lacks it is listed. */
export const INTERFACE_LANGUAGES: readonly Language[] = ['en'];

const USAGE = 'Usage: [SEEDS=<folder>] npm run data:check [-- --publish]';

export type Settings = {
  /** The data folder. */
  readonly folder: string;
  /** Folder with the articles' texts; null where there is none to compare with. */
  readonly seeds: string | null;
  readonly publish: boolean;
  readonly print: (line: string) => void;
  /** Folder of the project whose editions are to be checked too; left out: none. */
  readonly project?: string;
};

export async function main(args: readonly string[]): Promise<number> {
  const print = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const unknown = args.find((arg) => arg !== '--publish');
  if (unknown !== undefined) {
    print(`${unknown} is not known here. ${USAGE}`);
    return 2;
  }
  const seeds = process.env['SEEDS'] ?? '';
  const publish = args.includes('--publish');
  return checkData({
    folder: readSettings(process.env).record,
    seeds: seeds === '' ? null : seeds,
    publish,
    print,
    project: ROOT,
  });
}

/** Checks and prints. Gives the exit code: 0 when all is well, 1 when something is wrong. */
export async function checkData(settings: Settings): Promise<number> {
  const { folder, seeds, publish, print } = settings;
  const texts = readRecordTexts(folder);
  const articles = seeds === null ? new Map<string, string>() : await readSeeds(seeds);
  if (articles === null) {
    print(`SEEDS names ${seeds}, which is not a folder. Give the folder with the articles' texts.`);
    return 1;
  }
  const before = texts.get(PUBLISHED);
  if (publish) texts.set(PUBLISHED, appendIds(readRecord(texts)));
  const problems = inOrder([
    ...checkRecord(texts, { languages: INTERFACE_LANGUAGES }),
    ...(seeds === null ? [] : checkFragments(texts, articles)),
    ...storyProblems(texts),
  ]);
  for (const problem of problems) print(format(folder, problem));
  const editions = await editionProblems(settings, texts);
  const beside = besideProblems(folder);
  for (const problem of [...editions, ...beside]) print(problem);
  const found = problems.length + editions.length + beside.length;
  if (found > 0) {
    print(count(found, 'problem') + (publish ? '; nothing was published' : ''));
    return 1;
  }
  const after = texts.get(PUBLISHED) ?? '';
  if (publish && after !== before) {
    await writeFile(path.join(folder, PUBLISHED), after);
    print(`${PUBLISHED} now has every id`);
  }
  print(summarize(texts, seeds !== null));
  if (settings.project !== undefined && editionOf(folder) === null)
    print(
      'These data are no edition yet: no frozen link can be made of them until npm run edition',
    );
  return 0;
}

/** Whether the views that a story stands over can be opened; nothing where the record cannot be read whole. */
function storyProblems(texts: ReadonlyMap<string, string>): readonly RecordProblem[] {
  const record = readRecord(texts);
  const whole = wholeRecord(record);
  return whole === null ? [] : inReadingOrder([...checkStoryLinks(record, whole)]);
}

/** Whether what was published still stands, and whatever it names still exists. */
async function editionProblems(
  { project, folder }: Settings,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (project === undefined) return [];
  return checkEditions(
    await readEditions({ project, folder }, readRecord(texts), gitHistory(project)),
  );
}

/** The articles by file name, or null where there is no such folder. */
async function readSeeds(folder: string): Promise<Map<string, string> | null> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) return null;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const read = async (name: string): Promise<[string, string]> => [
    name,
    await readFile(path.join(folder, name), 'utf8'),
  ];
  return new Map(await Promise.all(names.map(read)));
}

/** The problems of both checks as one list, file by file, from top to bottom. */
function inOrder(problems: readonly RecordProblem[]): readonly RecordProblem[] {
  return problems.toSorted((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line;
  });
}

function format(folder: string, { file, line, path: at, message }: RecordProblem): string {
  const place = `${shownPath(folder)}/${file}:${line}`;
  return [place, at, message].filter((part) => part !== '').join('  ');
}

function summarize(texts: ReadonlyMap<string, string>, compared: boolean): string {
  const { claims, sources, timelines } = readRecord(texts);
  const used = new Set(claims.map(({ entry }) => entry.source));
  const cited = sources.filter(({ source }) => used.has(source.id)).length;
  const parts = `${count(claims.length, 'claim')} from ${count(cited, 'source')} in ${count(timelines.length, 'timeline')}`;
  return `${parts}: no problems${compared ? '; every fragment stands in its article' : ''}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
