import type { Claim } from '../record/claim';
import { FACETS, type CorpusChoice, type Facet, type Filters } from '../selection/choices';
import type { Day } from '../time/day';
import {
  allBits,
  anyBits,
  countBits,
  countBoth,
  firstBits,
  listBits,
  noBits,
  type Bits,
} from './bits';
import { countKnown, type RecordIndex } from './record-index';

/** Which part of a record counts: what was public on a day (null: all of it), in one corpus or in all. */
export type PartChoice = { readonly corpus: CorpusChoice; readonly asof: Day | null };

/** Finds the claims in whose text each word of a query stands. */
export type FindWords = (q: string) => Bits;

/** The numbers of the claims of that part: a prefix, in one corpus. */
export function partBits(index: RecordIndex, { corpus, asof }: PartChoice): Bits {
  const size = index.claims.length;
  const known = firstBits(size, countKnown(index, asof));
  if (corpus === 'all') return known;
  return allBits(known, index.corpora.get(corpus) ?? noBits(size));
}

type FilterPart = Facet | 'years' | 'q';

/** For each filter that is set, the claims that pass it: any option within a facet. */
function passing(
  index: RecordIndex,
  filters: Filters,
  findWords: FindWords,
): ReadonlyMap<FilterPart, Bits> {
  const size = index.claims.length;
  const sets = new Map<FilterPart, Bits>();
  for (const facet of FACETS) {
    const chosen = filters[facet];
    if (chosen.length > 0) {
      const options = index.facets[facet];
      sets.set(
        facet,
        anyBits(
          size,
          chosen.flatMap((id) => options.get(id) ?? []),
        ),
      );
    }
  }
  const { from, to } = filters.years;
  if (from !== null || to !== null) {
    const within = [...index.years].filter(
      ([year]) => (from === null || year >= from) && (to === null || year <= to),
    );
    sets.set(
      'years',
      anyBits(
        size,
        within.map(([, set]) => set),
      ),
    );
  }
  if (filters.q.trim() !== '') sets.set('q', findWords(filters.q));
  return sets;
}

/** The claims of a part that pass every filter. `counts` tells how many would without going through them. */
export type Selection = {
  readonly bits: Bits;
  /** Those that would if no years were chosen; the same set where none are. */
  readonly ofAnyYear: Bits;
  readonly count: number;
  /** For each option of a facet: how many it would leave if it alone were chosen there, all other filters standing. */
  readonly countOptions: (facet: Facet) => ReadonlyMap<string, number>;
  /** How many it would leave if that year alone were chosen, all other filters standing. */
  readonly countYear: (year: number) => number;
  /** How many there would be without one of the filters that are set. */
  readonly countWithout: (filter: FilterPart) => number;
};

/** Selects by sets: any within a facet, all across, each once. */
export function select(
  index: RecordIndex,
  part: Bits,
  filters: Filters,
  findWords: FindWords,
): Selection {
  const sets = passing(index, filters, findWords);
  const without = (filter: FilterPart | null): Bits =>
    allBits(part, ...[...sets].flatMap(([name, set]) => (name === filter ? [] : [set])));
  const bits = without(null);
  const ofAnyYear = sets.has('years') ? without('years') : bits;
  return {
    bits,
    ofAnyYear,
    count: countBits(bits),
    countOptions: (facet) => {
      const others = sets.has(facet) ? without(facet) : bits;
      return new Map([...index.facets[facet]].map(([id, set]) => [id, countBoth(others, set)]));
    },
    countYear: (year) => {
      const set = index.years.get(year);
      return set === undefined ? 0 : countBoth(ofAnyYear, set);
    },
    countWithout: (filter) => countBits(without(filter)),
  };
}

/** Claims of a set in the order of the record. */
export function claimsOf(index: RecordIndex, bits: Bits): readonly Claim[] {
  return listBits(bits)
    .toSorted((a, b) => (index.ranks[a] ?? 0) - (index.ranks[b] ?? 0))
    .flatMap((number) => index.claims[number] ?? []);
}
