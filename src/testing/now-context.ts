import path from 'node:path';
import { OPENED } from '@/domain/record/claim-id';
import type { LinkContext } from '@/view/links/context';
import { linkContextOf } from '../../scripts/links/link-context';
import { ROOT } from '../../scripts/project';
import { readBesideList, readEditionList } from '../../scripts/record/record-folder';
import { readDataFile, readRealRecord } from './real-record';

/** The site and the record as they are now, for links that were published. */
export function nowContext(): LinkContext {
  return linkContextOf(readRealRecord(), publishedEditions(), publishedBeside());
}

/** Ids of the editions that were published. */
export function publishedEditions(): readonly string[] {
  return readEditionList(path.join(ROOT, 'data')).map(({ id }) => id);
}

/** Names of the records that are published with this one. */
export function publishedBeside(): readonly string[] {
  return [...readBesideList(path.join(ROOT, 'data')).map(({ id }) => id), OPENED];
}

/** Every id of a claim or source that was ever published, as the list of them says. */
export function publishedIds(): readonly string[] {
  return readDataFile('published-ids.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
