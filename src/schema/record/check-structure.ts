import type { Vocabulary } from '@/domain/record/record';
import type { Segment } from '../json-path';
import { suggest } from '../suggest';
import { problemAt, type JsonFile } from './json-file';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedId, type RecordText } from './read-record';

const LISTS = [
  'corpora',
  'themes',
  'topics',
  'markets',
  'metrics',
  'bases',
  'units',
  'people',
  'things',
  'relations',
] as const;

/** Files, themes and ids: each theme has its file, each id is given once, the vocabulary refers to itself rightly. */
export function* checkStructure(record: RecordText): Generator<LocatedProblem> {
  yield* doubles(record.claimIds, 'give the later claim a new id');
  yield* doubles(record.sourceIds, 'give the later source a new id');
  for (const { file, theme } of record.timelines) yield* checkTheme(record, file, theme);
  if (record.vocabulary !== null) {
    const { file, value } = record.vocabulary;
    yield* checkVocabulary(file, value);
    yield* missingTimelines(record, file, value);
  }
}

function* doubles(ids: readonly PlacedId[], next: string): Generator<LocatedProblem> {
  const first = new Map<string, PlacedId>();
  for (const place of ids) {
    const earlier = first.get(place.id);
    if (earlier === undefined) {
      first.set(place.id, place);
    } else {
      const where = earlier.file.name === place.file.name ? 'above' : `in ${earlier.file.name}`;
      yield problemIn(place, [], `the id is already in use ${where}; ${next}`);
    }
  }
}

function* checkTheme(
  { vocabulary }: RecordText,
  file: JsonFile,
  theme: unknown,
): Generator<LocatedProblem> {
  if (typeof theme !== 'string') return;
  const expected = file.name.replace(/^.*\//, '').replace(/\.json$/, '');
  if (theme !== expected) {
    yield problemAt(
      file,
      ['theme'],
      `is "${theme}" in a file for "${expected}"; rename one of the two`,
    );
  }
  const themes = vocabulary?.value.themes.map(({ id }) => id) ?? [theme];
  if (!themes.includes(theme)) {
    const next = suggest(theme, themes, 'the themes');
    yield problemAt(file, ['theme'], `there is no theme "${theme}" in vocabulary.json; ${next}`);
  }
}

function* missingTimelines(
  { timelines, unreadable }: RecordText,
  file: JsonFile,
  { themes }: Vocabulary,
): Generator<LocatedProblem> {
  for (const [index, { id }] of themes.entries()) {
    const name = `timelines/${id}.json`;
    if (!unreadable.has(name) && !timelines.some((timeline) => timeline.file.name === name)) {
      const message = `the theme has no timeline; add ${name}`;
      yield problemAt(file, ['themes', index, 'id'], message);
    }
  }
}

function* checkVocabulary(file: JsonFile, vocabulary: Vocabulary): Generator<LocatedProblem> {
  for (const list of LISTS) {
    const ids = vocabulary[list].map(({ id }, index): PlacedId => ({
      file,
      at: [list, index, 'id'],
      id,
    }));
    yield* doubles(ids, 'rename the later one');
  }
  const markets = vocabulary.markets.map(({ id }) => id);
  for (const [index, market] of vocabulary.markets.entries()) {
    const at: readonly Segment[] = ['markets', index, 'within'];
    if (market.within !== null && !markets.includes(market.within)) {
      const next = suggest(market.within, markets, 'the markets');
      yield problemAt(file, at, `there is no market "${market.within}"; ${next}`);
    } else if (isWithinItself(vocabulary, market.id)) {
      yield problemAt(file, at, 'lies within itself in the end; break the circle');
    }
  }
  const units = vocabulary.units.map(({ id }) => id);
  for (const [index, { unit }] of vocabulary.metrics.entries()) {
    if (units.includes(unit)) continue;
    const next = suggest(unit, units, 'the units');
    yield problemAt(file, ['metrics', index, 'unit'], `there is no unit "${unit}"; ${next}`);
  }
  yield* checkRelations(file, vocabulary);
}

/** Metrics and markets that a relation ties together. */
function* checkRelations(file: JsonFile, vocabulary: Vocabulary): Generator<LocatedProblem> {
  const [metrics, markets] = [vocabulary.metrics, vocabulary.markets].map((list) =>
    list.map(({ id }) => id),
  );
  for (const [index, { id: _id, kind, ...relation }] of vocabulary.relations.entries()) {
    for (const [key, name] of Object.entries(relation)) {
      if (name === null) continue;
      const isMarket = key === 'wholeMarket';
      const known = (isMarket ? markets : metrics) ?? [];
      if (known.includes(name)) continue;
      const what = isMarket ? 'market' : 'metric';
      const next = suggest(name, known, `the ${what}s`);
      const message = `there is no ${what} "${name}" for this ${kind}; ${next}`;
      yield problemAt(file, ['relations', index, key], message);
    }
  }
}

function isWithinItself({ markets }: Vocabulary, id: string): boolean {
  const within = new Map(markets.map((market) => [market.id, market.within]));
  let at = within.get(id) ?? null;
  for (let steps = 0; at !== null && steps <= markets.length; steps += 1) {
    if (at === id) return true;
    at = within.get(at) ?? null;
  }
  return false;
}
