import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordText } from '@/schema/record/read-record';
import type { GitHistory } from '../history/git-history';
import type { Editions } from './check-editions';
import { EDITIONS } from './data-files';
import { EDITIONS_FOLDER } from './data-set';

/** All that there is to say of the editions of a project, for `checkEditions`. */
export async function readEditions(
  project: string,
  record: Pick<RecordText, 'sourceIds' | 'claimIds'>,
  history: GitHistory,
): Promise<Editions> {
  const list = path.join(project, 'data', EDITIONS);
  const folder = path.join(project, EDITIONS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    list: existsSync(list) ? readFileSync(list, 'utf8') : null,
    files: new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])),
    ids: new Set([...record.sourceIds, ...record.claimIds].map(({ id }) => id)),
    past: {
      lists: await history.versionsOf(`data/${EDITIONS}`),
      files: await history.pathsUnder(EDITIONS_FOLDER),
    },
  };
}
