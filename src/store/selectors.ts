import type { Claim } from '@/domain/record/claim';
import { findConflicts, type Conflict } from '@/domain/findings/conflict';
import { filterClaims } from '@/domain/selection/filter';
import { recordOf } from '@/domain/selection/known-on';
import { memoLast } from '@/domain/basics/memo';
import type { Dataset } from '@/domain/record/record';
import { judgePromises, type Judgement } from '@/domain/findings/verdict';
import type { ViewState } from '@/view/view-state';
import type { AppState } from './store';

/** What the filters leave, for everything on the screen alike. */
export type Shown = {
  /** The record as it was on the day and in the corpus that the view asks for. */
  readonly dataset: Dataset;
  readonly claims: readonly Claim[];
  /** Conflicts among the claims shown. */
  readonly conflicts: readonly Conflict[];
  readonly conflictIds: ReadonlySet<string>;
  /** Promises among the claims shown, judged by all that the record in view knows. */
  readonly judgements: readonly Judgement[];
};

const recordInView = memoLast(
  (dataset: Dataset, corpus: ViewState['corpus'], asof: ViewState['asof']) =>
    recordOf(dataset, { corpus, asof }),
);

const shownOf = memoLast(showRecord);

/** What the filters of a view leave of a record that is as known on the view's day already. */
export function showRecord(dataset: Dataset, view: ViewState): Shown {
  const claims = filterClaims(dataset, view);
  const conflicts = findConflicts(dataset, claims);
  const ids = new Set(claims.map((claim) => claim.id));
  return {
    dataset,
    claims,
    conflicts,
    conflictIds: new Set(conflicts.flatMap((conflict) => conflict.pairs.flat())),
    judgements: judgePromises(dataset, view.asof ?? dataset.vocabulary.edition).filter(
      ({ target }) => ids.has(target.id),
    ),
  };
}

/** The record as the view asks for it: one corpus or both, and as known on a day. Null until it has begun to arrive. */
export function selectRecord({
  dataset,
  view,
}: Pick<AppState, 'dataset' | 'view'>): Dataset | null {
  return dataset === null ? null : recordInView(dataset, view.corpus, view.asof);
}

/** The claims shown, their conflicts and verdicts; null until the record has begun to arrive. */
export function selectShown(state: Pick<AppState, 'dataset' | 'view'>): Shown | null {
  const record = selectRecord(state);
  return record === null ? null : shownOf(record, state.view);
}

/** Whether a part of the record is still on its way. Without the sources nothing more will come. */
export function selectIsLoading({ reference, timelines }: AppState): boolean {
  if (reference.status !== 'ready') return reference.status === 'loading';
  return Object.values(timelines).some((part) => part.status === 'loading');
}
