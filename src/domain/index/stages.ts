import { lazy, lazyParts, memoRecent } from '../basics/memo';
import { findConflicts, standingConflicts, type Conflict } from '../findings/conflict';
import { findOthers, standingOthers, type OtherDisagreement } from '../findings/disagreement';
import { judgePromises, type Judgement } from '../findings/verdict';
import type { Claim } from '../record/claim';
import type { Dataset } from '../record/record';
import type { Filters } from '../selection/choices';
import { recordKnownOn } from '../selection/known-on';
import { namedMarket } from '../selection/named-market';
import { countedAmong, type Shown } from '../selection/shown';
import type { Day } from '../time/day';
import { noBits, type Bits } from './bits';
import { countKnown, indexClaims, type RecordIndex } from './record-index';
import { claimsOf, partBits, select, type PartChoice, type Selection } from './select';
import { indexTexts } from './text-index';

/**
 * What is reckoned of a record, stage by stage. Each stage is keyed by what it depends on and by nothing else: the part of
 * the record by corpus and by how much was known (two days between which nothing became public are one), its conflicts
 * once, verdicts by the day, a selection by the filters. What a view holds besides recomputes nothing.
 */
export type Stages = {
  /** The record as it was on a day and in a corpus. */
  readonly record: (choice: PartChoice) => Dataset;
  /** Which of its claims pass the filters, with counts ahead. */
  readonly selection: (choice: PartChoice, filters: Filters) => Selection;
  /** Those claims, with the conflicts among them and the promises among them judged. */
  readonly shown: (choice: PartChoice, filters: Filters) => Shown;
};

/** A part of the record. Where only counts are asked for, no more is made of it than its set. */
type Part = {
  readonly bits: Bits;
  readonly record: () => Dataset;
  readonly conflicts: () => readonly Conflict[];
  readonly others: () => readonly OtherDisagreement[];
};

/** Parts and selections that are asked for in turn: that of the view, and what other days and corpora would leave. */
const KEPT = 8;

export function makeStages(dataset: Dataset): Stages {
  const index = indexClaims(dataset);
  // Made when the first word is typed.
  const texts = lazy(() =>
    indexTexts(index.claims.map(({ id }) => dataset.textById.get(id) ?? '')),
  );
  const dayOf = (known: number): Day | null => {
    if (known === index.claims.length) return null;
    return index.claims[known - 1]?.public.latest ?? BEFORE_ALL;
  };
  const partOf = memoRecent(KEPT, (corpus: PartChoice['corpus'], known: number): Part => {
    const choice = { corpus, asof: dayOf(known) };
    const record = lazy(() => recordKnownOn(dataset, choice));
    return {
      bits: partBits(index, choice),
      record,
      conflicts: lazy(() => findConflicts(record(), record().claims)),
      others: lazy(() => findOthers(record(), record().claims)),
    };
  });
  const part = ({ corpus, asof }: PartChoice): Part => partOf(corpus, countKnown(index, asof));
  // Two, for where a view stands within another: a step of the story is one.
  const judged = memoRecent(2, (record: Dataset, today: Day) => judgePromises(record, today));
  const selected = memoRecent(
    KEPT,
    (
      { bits }: Part,
      years: Filters['years'],
      themes: Filters['themes'],
      topics: Filters['topics'],
      markets: Filters['markets'],
      kinds: Filters['kinds'],
      sources: Filters['sources'],
      q: string,
    ) =>
      select(index, bits, { years, themes, topics, markets, kinds, sources, q }, (words) => {
        const market = namedMarket(dataset.vocabulary, words);
        return market === null ? texts()(dataset.fold(words)) : onMarket(index, market);
      }),
  );
  const selection = (choice: PartChoice, filters: Filters): Selection => {
    const { years, themes, topics, markets, kinds, sources, q } = filters;
    return selected(part(choice), years, themes, topics, markets, kinds, sources, q);
  };
  const join = memoRecent(2, (from: Part, { bits, ofAnyYear }: Selection, today: Day) => {
    const claims = claimsOf(index, bits);
    const all = lazy(() => (ofAnyYear === bits ? claims : claimsOf(index, ofAnyYear)));
    return joined(from, claims, all, () => judged(from.record(), today));
  });
  return {
    record: (choice) => part(choice).record(),
    selection,
    shown: (choice, filters) =>
      join(part(choice), selection(choice, filters), choice.asof ?? dataset.vocabulary.edition),
  };
}

function onMarket({ facets, claims }: RecordIndex, market: string): Bits {
  return facets.markets.get(market) ?? noBits(claims.length);
}

/** What is shown of a part: its claims that were selected, and, once it is asked for, what belongs to them. */
function joined(
  { record, conflicts, others }: Part,
  claims: readonly Claim[],
  ofAnyYear: () => readonly Claim[],
  judgements: () => readonly Judgement[],
): Shown {
  const ranks = lazy(() => new Map(claims.map(({ id }, rank) => [id, rank])));
  const standing = lazy(() => standingConflicts(conflicts(), (id) => ranks().get(id) ?? null));
  const left = lazy(() => standingOthers(others(), (id) => ranks().has(id)));
  return lazyParts(
    { dataset: record(), claims },
    {
      ofAnyYear,
      conflicts: standing,
      conflictIds: () => idsIn(standing()),
      others: left,
      countedIds: () => countedAmong(left()),
      judgements: () =>
        judgements().filter(({ promise }) => promise.claims.some(({ id }) => ranks().has(id))),
    },
  );
}

/** Ids of all claims that another one contradicts. */
function idsIn(conflicts: readonly Conflict[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { pairs } of conflicts) {
    for (const [a, b] of pairs) ids.add(a).add(b);
  }
  return ids;
}

/** Before every day on record: nothing was known then. */
const BEFORE_ALL: Day = '0000-01-01';
