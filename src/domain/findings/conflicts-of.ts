import { memoOf } from '../basics/memo';
import type { Conflict } from './conflict';

/** The conflicts that each claim is in, in their order: found once for a list of conflicts. */
const byClaim = memoOf((conflicts: readonly Conflict[]) => {
  const found = new Map<string, Set<Conflict>>();
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

/** Those of the conflicts that one of the claims contradicts another in, in their order. */
export function conflictsOf(
  conflicts: readonly Conflict[],
  claims: Iterable<string>,
): readonly Conflict[] {
  const index = byClaim(conflicts);
  const found = new Set<Conflict>();
  for (const id of claims) {
    for (const conflict of index.get(id) ?? []) found.add(conflict);
  }
  if (found.size < 2) return [...found];
  return conflicts.filter((conflict) => found.has(conflict));
}
