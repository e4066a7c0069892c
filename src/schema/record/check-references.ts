import type { Vocabulary } from '@/domain/record/record';
import type { Segment } from '../json-path';
import { suggest } from '../suggest';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type PlacedClaim, type RecordText } from './read-record';

type Reference = { readonly path: readonly Segment[]; readonly id: string | undefined };
type List = 'topics' | 'markets' | 'metrics' | 'bases' | 'units' | 'people' | 'things';
const NAMES: Readonly<Record<List, string>> = {
  topics: 'topic',
  markets: 'market',
  metrics: 'metric',
  bases: 'basis',
  units: 'unit',
  people: 'person or body',
  things: 'thing',
};

/** Whether everything that claims and sources point at is there, and each list names a thing once. */
export function* checkReferences(record: RecordText): Generator<LocatedProblem> {
  const sourceIds = record.sourceIds.map(({ id }) => id);
  for (const claim of record.claims) {
    const { entry } = claim;
    if (!record.unreadable.has('sources.json') && !sourceIds.includes(entry.source)) {
      const next = suggest(entry.source, sourceIds, 'the sources');
      yield problemIn(claim, ['source'], `there is no source "${entry.source}"; ${next}`);
    }
    yield* checkLists(claim);
    if (record.vocabulary !== null) yield* checkClaim(claim, record.vocabulary.value);
  }
  for (const place of record.sources) {
    const relays = listOf(['relays'], place.source.relays);
    yield* repeated(place, relays);
    if (record.vocabulary !== null)
      yield* missing(place, relays, 'people', record.vocabulary.value);
  }
}

function* checkClaim(claim: PlacedClaim, vocabulary: Vocabulary): Generator<LocatedProblem> {
  const { entry } = claim;
  yield* missing(claim, listOf(['topics'], entry.topics), 'topics', vocabulary);
  yield* missing(claim, listOf(['markets'], entry.markets), 'markets', vocabulary);
  yield* missing(claim, [{ path: ['metric'], id: entry.metric }], 'metrics', vocabulary);
  yield* missing(claim, [{ path: ['basis'], id: entry.basis }], 'bases', vocabulary);
  const unit = { path: ['quantity', 'unit'], id: entry.quantity?.unit };
  yield* missing(claim, [unit], 'units', vocabulary);
  yield* missing(
    claim,
    [{ path: ['presence', 'of'], id: entry.presence?.of }],
    'things',
    vocabulary,
  );
  yield* missing(claim, [{ path: ['statedBy'], id: entry.statedBy }], 'people', vocabulary);
  yield* missing(claim, listOf(['via'], entry.via ?? []), 'people', vocabulary);
}

function* missing(
  place: Place,
  references: readonly Reference[],
  list: List,
  vocabulary: Vocabulary,
): Generator<LocatedProblem> {
  const ids = vocabulary[list].map(({ id }) => id);
  for (const { path, id } of references) {
    if (id === undefined || ids.includes(id)) continue;
    const next = suggest(id, ids, `the ${list}`);
    yield problemIn(place, path, `there is no ${NAMES[list]} "${id}" in vocabulary.json; ${next}`);
  }
}

function* checkLists(claim: PlacedClaim): Generator<LocatedProblem> {
  const { entry } = claim;
  yield* repeated(claim, listOf(['topics'], entry.topics));
  yield* repeated(claim, listOf(['markets'], entry.markets));
  yield* repeated(claim, listOf(['via'], entry.via ?? []));
  const own =
    entry.paragraph === undefined ? [] : [{ path: ['paragraph'], id: String(entry.paragraph) }];
  const places = [...own, ...listOf(['also'], (entry.also ?? []).map(String))];
  yield* repeated(claim, places);
}

function* repeated(place: Place, references: readonly Reference[]): Generator<LocatedProblem> {
  const seen = new Set<string | undefined>();
  for (const { path, id } of references) {
    if (seen.has(id)) yield problemIn(place, path, `names ${id} a second time; leave it out`);
    seen.add(id);
  }
}

function listOf(path: readonly Segment[], ids: readonly string[]): readonly Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], id }));
}
