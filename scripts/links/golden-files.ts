import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nowContext } from '@/testing/now-context';
import { ROOT } from '../project';
import { ALL_PAGES } from '../vite/pages';
import { differencesOf, publishedLinks } from './published-links';
import { goldenLinks } from './golden-file';

export const GOLDEN = 'src/view/links/links.golden.txt';
export const CHECKPOINTS = 'src/view/links/links.golden.checkpoints.txt';

export function readProjectFile(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Pages of claims and sources are covered by the list of published ids, which only grows as well. */
const LISTED = /^(?:claims|sources)\/[^/]+\/$/;

/** Lines for links that are published and not yet in the file. */
export function missingGoldenLines(): readonly string[] {
  const context = nowContext();
  const known = new Set(goldenLinks(readProjectFile(GOLDEN)).map(({ address }) => address));
  const pages = ALL_PAGES.map((page) => page.path).filter((page) => !LISTED.test(page));
  return publishedLinks(ROOT, pages, context)
    .filter((link) => !known.has(link))
    .map((link) => `${link}\t${differencesOf(link, context) ?? '{}'}`);
}
