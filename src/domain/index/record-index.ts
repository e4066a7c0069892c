import type { Claim } from '../record/claim';
import { yearsOfClaim } from '../record/claim-years';
import { marketAndAbove, type Dataset } from '../record/record';
import type { Facet } from '../selection/choices';
import type { Day } from '../time/day';
import { addBit, noBits, type Bits } from './bits';

/**
 * A record, indexed once: its standing claims numbered by the last day on which each became public, so that what was known
 * on a day is a prefix, and a set of numbers for each option of each filter.
 */
export type RecordIndex = {
  /** By number. */
  readonly claims: readonly Claim[];
  /** Where each number stands in the order of the record. */
  readonly ranks: Uint32Array;
  readonly numberById: ReadonlyMap<string, number>;
  /** Claims found under each option of a facet. */
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, Bits>>>;
  /** Claims that belong to each year, and to others beside it. */
  readonly years: ReadonlyMap<number, Bits>;
  readonly corpora: ReadonlyMap<string, Bits>;
};

/** Numbers the claims of a record and finds each under its options. Linear in claims, but for the sort. */
export function indexClaims({
  claims,
  vocabulary,
}: Pick<Dataset, 'claims' | 'vocabulary'>): RecordIndex {
  const order = claims
    .map((claim, rank) => ({ claim, rank }))
    .toSorted(
      (a, b) => compareDays(a.claim.public.latest, b.claim.public.latest) || a.rank - b.rank,
    );
  const size = order.length;
  const tables = {
    themes: makeTable<string>(size),
    topics: makeTable<string>(size),
    markets: makeTable<string>(size),
    kinds: makeTable<string>(size),
    sources: makeTable<string>(size),
  };
  const years = makeTable<number>(size);
  const corpora = makeTable<string>(size);
  const marketsAbove = memoMarkets(vocabulary);
  for (const [number, { claim }] of order.entries()) {
    tables.themes.add(claim.theme, number);
    tables.kinds.add(claim.kind, number);
    tables.sources.add(claim.source, number);
    for (const topic of claim.topics) tables.topics.add(topic, number);
    for (const market of claim.markets) {
      for (const id of marketsAbove(market)) tables.markets.add(id, number);
    }
    const { from, to } = yearsOfClaim(claim);
    for (let year = from; year <= to; year += 1) years.add(year, number);
    corpora.add(claim.corpus, number);
  }
  return {
    claims: order.map(({ claim }) => claim),
    ranks: Uint32Array.from(order, ({ rank }) => rank),
    numberById: new Map(order.map(({ claim }, number) => [claim.id, number])),
    facets: {
      themes: tables.themes.sets,
      topics: tables.topics.sets,
      markets: tables.markets.sets,
      kinds: tables.kinds.sets,
      sources: tables.sources.sets,
    },
    years: years.sets,
    corpora: corpora.sets,
  };
}

/** How many claims were known on a day: those are the first numbers. Null is today, when all are. */
export function countKnown({ claims }: Pick<RecordIndex, 'claims'>, day: Day | null): number {
  if (day === null) return claims.length;
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((claims[middle]?.public.latest ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Table<K> = {
  readonly sets: ReadonlyMap<K, Bits>;
  readonly add: (key: K, number: number) => void;
};

function makeTable<K>(size: number): Table<K> {
  const sets = new Map<K, Bits>();
  return {
    sets,
    add: (key, number) => {
      let set = sets.get(key);
      if (set === undefined) {
        set = noBits(size);
        sets.set(key, set);
      }
      addBit(set, number);
    },
  };
}

function memoMarkets(vocabulary: Dataset['vocabulary']): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? marketAndAbove(vocabulary, id);
    known.set(id, found);
    return found;
  };
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
