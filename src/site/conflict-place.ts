import { conflictsOf } from '@/domain/findings/conflicts-of';
import type { Disagreement } from '@/domain/findings/disagreement';
import type { Place } from '@/domain/selection/place';
import type { Shown } from '@/domain/selection/shown';

/** The page of the first conflict that one of the claims is in; the list of all where none has a page of its own. */
export function placeOfConflict(
  { dataset, conflicts }: Pick<Shown, 'dataset' | 'conflicts'>,
  claims: readonly string[],
): Place {
  return placeAmong(dataset, conflictsOf(conflicts, claims));
}

/** Where the sign of a mark leads: to a conflict of its claims before the other counts of the same. */
export function placeOfSign(
  shown: Pick<Shown, 'dataset' | 'conflicts' | 'others' | 'conflictIds'>,
  claims: readonly string[],
): Place {
  return claims.some((id) => shown.conflictIds.has(id))
    ? placeOfConflict(shown, claims)
    : placeOfCounted(shown, claims);
}

/** The page on which the counts of one thing stand side by side. */
export function placeOfCounted(
  { dataset, others }: Pick<Shown, 'dataset' | 'others'>,
  claims: readonly string[],
): Place {
  const counted = conflictsOf(others, claims).filter(({ type }) => type === 'counted');
  return placeAmong(dataset, counted);
}

function placeAmong(
  { assessmentByKey }: Shown['dataset'],
  disagreements: readonly Disagreement[],
): Place {
  const ids = disagreements.flatMap(({ key }) => assessmentByKey.get(key)?.id ?? []);
  const [id] = ids;
  return id === undefined
    ? { page: 'list', list: 'conflicts' }
    : { page: 'entry', list: 'conflicts', id };
}
