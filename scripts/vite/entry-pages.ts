import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import conflictsFile from '../../data/conflicts.json';
import sourcesFile from '../../data/sources.json';
import vocabulary from '../../data/vocabulary.json';
import type { Page } from './page';

type Text = { readonly en: string };
type SourceEntry = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly short: string;
};
type ClaimEntry = {
  readonly id: string;
  readonly label: Text;
  readonly gloss: Text;
  readonly source: string;
  readonly withdrawn?: { readonly on: string; readonly reason: Text };
};
type ConflictEntry = { readonly id: string; readonly title: Text; readonly note: Text };

// Read as they are: this is part of the configuration, where the application's own reader cannot be
// loaded. `npm run data:check` and the application itself say what is wrong with them.
const TIMELINES = path.join(import.meta.dirname, '..', '..', 'data', 'timelines');

/** As long as search engines show. */
const LONGEST = 160;

/** A page for each claim, source and assessed conflict of the record, each with words of its own. */
export function entryPages(site: string): readonly Page[] {
  const sources: readonly SourceEntry[] = sourcesFile.sources;
  const assessments: readonly ConflictEntry[] = conflictsFile.assessments;
  const claims = readTimelines().flatMap((timeline) => timeline.claims);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return [
    ...claims.map((claim) => claimPage(claim, sourceById.get(claim.source), site)),
    ...sources.map((source) => {
      const count = claims.filter((claim) => claim.source === source.id).length;
      return sourcePage(source, count, site);
    }),
    ...assessments.map(({ id, title, note }) => ({
      path: `conflicts/${id}/`,
      title: `${title.en} – ${site}`,
      description: shorten(`Rival figures side by side. ${note.en}`),
    })),
  ];
}

type Timeline = { readonly theme: string; readonly claims: readonly ClaimEntry[] };

/** The timelines in the order of their themes, as the app reads them. A file dropped in is found. */
function readTimelines(): readonly Timeline[] {
  const order = vocabulary.themes.map(({ id }) => id);
  return readdirSync(TIMELINES)
    .map((file): unknown => JSON.parse(readFileSync(path.join(TIMELINES, file), 'utf8')))
    .filter((timeline) => isTimeline(timeline))
    .toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
}

function isTimeline(value: unknown): value is Timeline {
  return typeof value === 'object' && value !== null && 'theme' in value && 'claims' in value;
}

function claimPage(
  { id, label, gloss, withdrawn }: ClaimEntry,
  source: SourceEntry | undefined,
  site: string,
): Page {
  const said = source === undefined ? '' : `${source.short}: `;
  return {
    path: `claims/${id}/`,
    title: `${label.en} (${id}) – ${site}`,
    description: shorten(
      withdrawn === undefined
        ? `Claim ${id}. ${said}${gloss.en}`
        : `Claim ${id}, withdrawn on ${withdrawn.on}: ${withdrawn.reason.en}`,
    ),
  };
}

function sourcePage({ id, title, publisher }: SourceEntry, count: number, site: string): Page {
  const claims = `${count} ${count === 1 ? 'claim' : 'claims'}`;
  return {
    path: `sources/${id}/`,
    title: `${title} (${publisher}) – ${site}`,
    description: shorten(
      `What ${publisher} says of Xiaomi, ${claims} on record: ${title} (${id}).`,
    ),
  };
}

/** Cut between words, and said to be. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
