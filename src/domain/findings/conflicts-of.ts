import { memoOf } from '../basics/memo';

/** As much of a disagreement as tells which claims it is between. */
type Between = { readonly pairs: readonly (readonly string[])[] };

/** The conflicts that each claim is in: found once for a list of conflicts. */
const byClaim = memoOf((conflicts: readonly Between[]) => {
  const found = new Map<string, Set<Between>>();
  for (const conflict of conflicts) {
    for (const pair of conflict.pairs) {
      for (const id of pair) {
        const known = found.get(id);
        if (known === undefined) found.set(id, new Set([conflict]));
        else known.add(conflict);
      }
    }
  }
  return found;
});

/** Those of the conflicts, or other disagreements, that are between one of the claims and another, in their order. */
export function conflictsOf<T extends Between>(
  conflicts: readonly T[],
  claims: Iterable<string>,
): readonly T[] {
  const index = byClaim(conflicts);
  const found = new Set<Between>();
  for (const id of claims) {
    for (const conflict of index.get(id) ?? []) found.add(conflict);
  }
  if (found.size === 0) return [];
  return conflicts.filter((conflict) => found.has(conflict));
}
