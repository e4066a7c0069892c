import { conflictsOf } from '@/domain/findings/conflicts-of';
import type { Place } from '@/domain/selection/place';
import type { Shown } from '@/domain/selection/shown';

/** The page of the first conflict that one of the claims is in; the list of all where none has a page of its own. */
export function placeOfConflict(
  { dataset, conflicts }: Pick<Shown, 'dataset' | 'conflicts'>,
  claims: readonly string[],
): Place {
  const ids = conflictsOf(conflicts, claims).flatMap(
    ({ key }) => dataset.assessmentByKey.get(key)?.id ?? [],
  );
  const [id] = ids;
  return id === undefined
    ? { page: 'list', list: 'conflicts' }
    : { page: 'entry', list: 'conflicts', id };
}
