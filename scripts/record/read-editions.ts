import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordText } from '@/schema/record/read-record';
import type { Editions } from './check-editions';
import { EDITIONS_FOLDER } from './data-set';
import type { GitHistory } from './git-history';
import { EDITIONS, readEditionList } from './record-folder';

/** A record, and the project that publishes its editions. */
export type RecordPlace = {
  /** Folder of the project: its `public/editions/` holds what was published. */
  readonly project: string;
  /** Folder of the record. */
  readonly folder: string;
};

/** Folder of the project's own record, of which everything that was published here is. */
const OWN = 'data';

/** All that there is to say of the editions of a record, for `checkEditions`. */
export async function readEditions(
  { project, folder }: RecordPlace,
  record: Pick<RecordText, 'sourceIds' | 'claimIds'>,
  history: GitHistory,
): Promise<Editions> {
  const list = path.join(folder, EDITIONS);
  const published = path.join(project, EDITIONS_FOLDER);
  const others = editionsOfOthers({ project, folder });
  const isOurs = (file: string): boolean => !others.has(path.posix.basename(file));
  const names = existsSync(published) ? readdirSync(published).filter(isOurs) : [];
  const past = await history.pathsUnder(EDITIONS_FOLDER);
  const listPath = path.relative(project, list).split(path.sep).join('/');
  return {
    listPath,
    list: existsSync(list) ? readFileSync(list, 'utf8') : null,
    files: new Map(names.map((name) => [name, readFileSync(path.join(published, name), 'utf8')])),
    ids: new Set([...record.sourceIds, ...record.claimIds].map(({ id }) => id)),
    past: {
      // What lies outside the project is no part of its past.
      lists: listPath.startsWith('..') ? null : await history.versionsOf(listPath),
      files: past === null ? null : past.filter(isOurs),
    },
  };
}

/** Names of files that were published for the project's own record, where another one is looked at. */
function editionsOfOthers({ project, folder }: RecordPlace): ReadonlySet<string> {
  const own = path.join(project, OWN);
  if (path.resolve(folder) === path.resolve(own)) return new Set();
  return new Set(readEditionList(own).map(({ id }) => `${id}.json`));
}
