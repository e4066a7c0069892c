import type { Claim } from '@/domain/record/claim';
import type { Disagreement } from '@/domain/findings/disagreement';
import { groupBy } from '@/domain/basics/group-by';
import type { ConflictRealm } from '@/i18n/topics/conflicts';

export type Sides = {
  /** Claims that contradict the same others stand together; in the order of the record. */
  readonly sides: readonly (readonly Claim[])[];
  /** Claims on the same thing that contradict none. */
  readonly agreeing: readonly Claim[];
};

/** The claims of a disagreement, told apart by what they stand against; what is counted otherwise, by what it counts. */
export function sidesOf({ claims, pairs, type }: Disagreement): Sides {
  if (type === 'counted') {
    return { sides: [...groupBy(claims, ({ basis }) => basis).values()], agreeing: [] };
  }
  const rivalsOf = ({ id }: Claim): string =>
    pairs
      .flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
      .toSorted()
      .join(' ');
  const groups = groupBy(claims, rivalsOf);
  return {
    sides: [...groups].flatMap(([rivals, group]) => (rivals === '' ? [] : [group])),
    agreeing: groups.get('') ?? [],
  };
}

export const REALMS = ['own', 'across', 'added'] as const satisfies readonly ConflictRealm[];

/** Whether the record's own sources contradict one another, are contradicted by an added fact, or only added facts are at odds. */
export function realmOf({ claims, pairs }: Disagreement): ConflictRealm {
  const isOwn = (id: string): boolean => claims.some((claim) => claim.id === id && !claim.added);
  const counts = pairs.map((pair) => pair.filter(isOwn).length);
  if (counts.includes(2)) return 'own';
  return counts.includes(1) ? 'across' : 'added';
}
