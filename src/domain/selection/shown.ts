import { findConflicts, type Conflict } from '../findings/conflict';
import { findOthers, type OtherDisagreement } from '../findings/disagreement';
import { judgePromises, type Judgement } from '../findings/verdict';
import type { Claim } from '../record/claim';
import type { Dataset } from '../record/record';
import type { Day } from '../time/day';
import type { Filters } from './choices';
import { filterClaims } from './filter';

/** What the filters leave, for everything on the screen and all that is taken away alike. */
export type ShownClaims = {
  /** The record as it was on the day and in the corpus that the view asks for. */
  readonly dataset: Dataset;
  readonly claims: readonly Claim[];
  /** Conflicts among the claims shown. */
  readonly conflicts: readonly Conflict[];
  /** What else disagrees among the claims shown: in words, counted otherwise, in arithmetic. */
  readonly others: readonly OtherDisagreement[];
  /** Promises and forecasts of which a claim is shown, judged by all that the record in view knows. */
  readonly judgements: readonly Judgement[];
};

export type Shown = ShownClaims & {
  /** Ids of the claims that are in one of the conflicts. */
  readonly conflictIds: ReadonlySet<string>;
  /** Ids of the claims of which others count the same otherwise. */
  readonly countedIds: ReadonlySet<string>;
  /** What the filters would leave if no years were chosen: what was so before them may hold in them. */
  readonly ofAnyYear: readonly Claim[];
};

/** What the filters of a view leave of a record that is as known on the view's day already. */
export function showRecord(dataset: Dataset, view: Filters & { readonly asof: Day | null }): Shown {
  const claims = filterClaims(dataset, view);
  const years = { from: null, to: null };
  const conflicts = findConflicts(dataset, claims);
  const others = findOthers(dataset, claims);
  const ids = new Set(claims.map((claim) => claim.id));
  return {
    dataset,
    claims,
    ofAnyYear: filterClaims(dataset, { ...view, years }),
    conflicts,
    others,
    countedIds: countedAmong(others),
    conflictIds: new Set(conflicts.flatMap((conflict) => conflict.pairs.flat())),
    judgements: judgePromises(dataset, view.asof ?? dataset.vocabulary.edition).filter(
      ({ promise }) => promise.claims.some(({ id }) => ids.has(id)),
    ),
  };
}

/** Ids of the claims that are counted otherwise by another. */
export function countedAmong(others: readonly OtherDisagreement[]): ReadonlySet<string> {
  const counted = others.filter(({ type }) => type === 'counted');
  return new Set(counted.flatMap(({ pairs }) => pairs.flat()));
}
