import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { decodeAddress } from '@/view/links/address';
import type { LinkContext } from '@/view/links/context';
import { QUERY_KEYS } from '@/view/view-keys';

/** What stands in prose as an address: after a space, quote, backtick or bracket, with or without a host. */
const IN_PROSE =
  /(?<=^|[\s"'`(<])(?:https?:\/\/[^\s/"'`)>]+)?(\/[a-z0-9/-]*(?:\?[\w.%&=-]+)?)(?=[\s"'`)>.,;:]|$)/gm;
/** A whole string of a test that ends as our links do. */
const IN_TESTS = /(?<=(['"`]))(\/[a-z0-9/-]*\?[\w.%&=-]*v=1)(?=\1)/g;

/** Links of ours in the docs, as they must be written: what is not a canonical link that opens without a word is not counted. */
export function linksInProse(text: string, context: LinkContext): readonly string[] {
  return [...text.matchAll(IN_PROSE)]
    .map(([, link = '']) => link.replace(/[.]+$/, ''))
    .filter((link) => differencesOf(link, context) !== null);
}

export function linksInTests(text: string, context: LinkContext): readonly string[] {
  return [...text.matchAll(IN_TESTS)]
    .map(([, , link = '']) => link)
    .filter((link) => differencesOf(link, context) !== null);
}

/** What a link opens, as its golden line says it; null where it is not the one way to write an existing view. */
export function differencesOf(link: string, context: LinkContext): string | null {
  const at = link.indexOf('?');
  const pathname = at === -1 ? link : link.slice(0, at);
  const { view, issues, foreign, canonical } = decodeAddress(
    { pathname, search: at === -1 ? '' : link.slice(at) },
    context,
  );
  if (issues.length > 0 || foreign.length > 0 || canonical !== link) return null;
  const { place } = view;
  if (place.page === 'entry' && place.list === 'claims' && context.hasClaim?.(place.id) === false)
    return null;
  const keys: readonly (keyof ViewState)[] = ['place', ...QUERY_KEYS, 'embed'];
  const differing = keys.filter(
    (key) => JSON.stringify(view[key]) !== JSON.stringify(DEFAULT_VIEW[key]),
  );
  return JSON.stringify(Object.fromEntries(differing.map((key) => [key, view[key]])));
}

/** Every link that the project publishes: in its docs and tests, and the pages of the site that stand by themselves. */
export function publishedLinks(
  project: string,
  pages: readonly string[],
  context: LinkContext,
): readonly string[] {
  const docs = ['README.md', 'CHANGELOG.md', ...filesIn(project, 'docs', /\.md$/)];
  const tests = ['src', 'scripts', 'e2e'].flatMap((folder) =>
    filesIn(project, folder, /\.(?:test|e2e)\.tsx?$/),
  );
  const read = (file: string): string => readFileSync(path.join(project, file), 'utf8');
  const found = [
    ...pages.map((page) => `/${page}`),
    ...docs.flatMap((file) => linksInProse(read(file), context)),
    ...tests.flatMap((file) => linksInTests(read(file), context)),
  ];
  return [...new Set(found)];
}

function filesIn(project: string, folder: string, name: RegExp): readonly string[] {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
    .toSorted();
}
