/**
 * `npm run edition [-- <note>]`: publishes the data set as it stands. Its day is `edition` in `data/vocabulary.json`, its
 * name that day and the first digits of its hash. What was published is never changed: without a change of the data
 * nothing is written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkData } from './check-data';
import { readSettings } from '../build/settings';
import { ROOT } from '../project';
import { EDITIONS_FOLDER, readDataSet } from './data-set';
import type { RecordPlace } from './read-editions';
import { EDITIONS, readEditionList } from './record-folder';

type Print = (line: string) => void;

export async function main(args: readonly string[]): Promise<number> {
  const print: Print = (line) => {
    process.stdout.write(`${line}\n`);
  };
  const { record: folder } = readSettings(process.env);
  const wrong = await checkData({ folder, seeds: null, publish: false, print, project: ROOT });
  if (wrong !== 0) {
    print('No edition was written: first mend what is said above.');
    return wrong;
  }
  return writeEdition({ project: ROOT, folder }, args.join(' '), print);
}

/** Writes one file and one entry of the list, or nothing. Gives the exit code. */
export function writeEdition({ project, folder }: RecordPlace, note: string, print: Print): number {
  if (note.startsWith('-')) {
    print('A note is expected, as in: npm run edition -- "What is new"');
    return 2;
  }
  const { text, entry } = readDataSet(folder);
  const listFile = path.join(folder, EDITIONS);
  const entries = readEditionList(folder);
  const same = entries.find(({ sha256 }) => sha256 === entry.sha256);
  if (same !== undefined) {
    print(`Nothing has changed since ${same.id}: no edition was written`);
    return 0;
  }
  const last = entries.at(-1);
  if (last !== undefined && last.date > entry.date) {
    print(
      `The last edition is of ${last.date}, and this one says ${entry.date}: set "edition" in ${path.relative(project, folder)}/vocabulary.json`,
    );
    return 1;
  }
  const published = path.join(project, EDITIONS_FOLDER);
  mkdirSync(published, { recursive: true });
  // No edition is written over another: two with the same eight digits would be one in addresses.
  writeFileSync(path.join(published, `${entry.id}.json`), text, { flag: 'wx' });
  // What else the list says stays as it is written.
  const said: unknown = existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : null;
  const list = {
    schema: 1,
    ...(typeof said === 'object' ? said : {}),
    editions: [...entries, { ...entry, note }],
  };
  writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`);
  print(
    `Edition ${entry.id} with ${entry.claims} claims: commit ${EDITIONS_FOLDER}/${entry.id}.json and ${path.relative(project, listFile)}`,
  );
  return 0;
}
