import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OPENED } from '@/domain/record/claim-id';
import { sitePages } from '../build/pages/pages';
import { ROOT } from '../project';
import { readBesideList, readEditionList, readRecordFolder } from '../record/record-folder';
import { differencesOf, publishedLinks } from './published-links';
import { goldenLinks } from './golden-file';
import { linkContextOf } from './link-context';

export const GOLDEN = 'src/view/links/links.golden.txt';
export const CHECKPOINTS = 'src/view/links/links.golden.checkpoints.txt';

export function readProjectFile(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The record whose links are published here, whatever `RECORD` names. */
const RECORD = path.join(ROOT, 'data');

/** Pages of claims and sources are covered by the list of published ids, which only grows as well. */
const LISTED = /^(?:claims|sources)\/[^/]+\/$/;

/** Lines for links that are published and not yet in the file. */
export function missingGoldenLines(): readonly string[] {
  const dataset = readRecordFolder(RECORD);
  const editions = readEditionList(RECORD).map(({ id }) => id);
  const beside = [...readBesideList(RECORD).map(({ id }) => id), OPENED];
  const context = linkContextOf(dataset, editions, beside);
  const known = new Set(goldenLinks(readProjectFile(GOLDEN)).map(({ address }) => address));
  const pages = sitePages(dataset)
    .all.map((page) => page.path)
    .filter((page) => !LISTED.test(page));
  return publishedLinks(ROOT, pages, context)
    .filter((link) => !known.has(link))
    .map((link) => `${link}\t${differencesOf(link, context) ?? '{}'}`);
}
