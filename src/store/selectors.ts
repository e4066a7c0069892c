import type { Claim } from '@/domain/claim';
import { findConflicts, type Conflict } from '@/domain/conflict';
import { filterClaims } from '@/domain/filter';
import { memoLast } from '@/domain/memo';
import type { Dataset } from '@/domain/record';
import type { ViewState } from '@/domain/view-state';
import type { AppState } from './store';

/** What the filters leave, for everything on the screen alike. */
export type Shown = {
  readonly dataset: Dataset;
  readonly claims: readonly Claim[];
  /** Conflicts among the claims shown. */
  readonly conflicts: readonly Conflict[];
  readonly conflictIds: ReadonlySet<string>;
};

const shownOf = memoLast((dataset: Dataset, view: ViewState): Shown => {
  const claims = filterClaims(dataset, view);
  const conflicts = findConflicts(dataset, claims);
  return {
    dataset,
    claims,
    conflicts,
    conflictIds: new Set(conflicts.flatMap((conflict) => conflict.pairs.flat())),
  };
});

/** The claims shown and their conflicts; null until the record has begun to arrive. */
export function selectShown(state: AppState): Shown | null {
  return state.dataset === null ? null : shownOf(state.dataset, state.view);
}

/** Whether a part of the record is still on its way. Without the sources nothing more will come. */
export function selectIsLoading({ reference, timelines }: AppState): boolean {
  if (reference.status !== 'ready') return reference.status === 'loading';
  return Object.values(timelines).some((part) => part.status === 'loading');
}
