/**
 * `npm run edition [-- <note>]`: publishes the data set as it stands. Its day is `edition` in `data/vocabulary.json`, its
 * name that day and the first digits of its hash. What was published is never changed: without a change of the data
 * nothing is written.
 */
import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEditions, type PublishedEdition } from '@/schema/edition';
import { checkData } from '../check-data';
import { ROOT } from '../project';
import { EDITIONS } from './data-files';
import { EDITIONS_FOLDER, readDataSet } from './data-set';

type Print = (line: string) => void;

export async function main(args: readonly string[]): Promise<number> {
  const print: Print = (line) => {
    process.stdout.write(`${line}\n`);
  };
  const data = path.join(ROOT, 'data');
  const wrong = await checkData({
    folder: data,
    seeds: null,
    publish: false,
    print,
    project: ROOT,
  });
  if (wrong !== 0) {
    print('No edition was written: first mend what is said above.');
    return wrong;
  }
  return writeEdition(ROOT, args.join(' '), print);
}

/** Writes one file and one entry of the list, or nothing. Gives the exit code. */
export function writeEdition(project: string, note: string, print: Print): number {
  const { text, entry } = readDataSet(path.join(project, 'data'));
  const listFile = path.join(project, 'data', EDITIONS);
  const entries = readList(listFile);
  const same = entries.find(({ sha256 }) => sha256 === entry.sha256);
  if (same !== undefined) {
    print(`Nothing has changed since ${same.id}: no edition was written`);
    return 0;
  }
  const last = entries.at(-1);
  if (last !== undefined && last.date > entry.date) {
    print(
      `The last edition is of ${last.date}, and this one says ${entry.date}: set "edition" in data/vocabulary.json`,
    );
    return 1;
  }
  const folder = path.join(project, EDITIONS_FOLDER);
  mkdirSync(folder, { recursive: true });
  // No edition is written over another: two with the same eight digits would be one in addresses.
  writeFileSync(path.join(folder, `${entry.id}.json`), text, { flag: 'wx' });
  const list = { schema: 1, editions: [...entries, { ...entry, note }] };
  writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`);
  print(
    `Edition ${entry.id} with ${entry.claims} claims: commit ${EDITIONS_FOLDER}/${entry.id}.json and data/${EDITIONS}`,
  );
  return 0;
}

function readList(file: string): readonly PublishedEdition[] {
  if (!existsSync(file)) return [];
  const list = parseEditions(JSON.parse(readFileSync(file, 'utf8')));
  if (!list.ok) throw new Error(`data/${EDITIONS} is at fault; npm run data:check says where`);
  return list.value;
}
