import { canonicalJson } from '../basics/canonical-json';
import type { Dataset } from './record';

/** What became of the record since an edition of it. */
export type EditionChanges = {
  /** Ids of claims that were not in it. */
  readonly added: readonly string[];
  /** Ids of claims that were in it and have been taken back since. */
  readonly withdrawn: readonly string[];
  /** Ids of claims that say something else now, in any of their parts. */
  readonly changed: readonly string[];
  /** Whether sources, rates, names, assessments or verdicts differ. */
  readonly rest: boolean;
};

export function changesBetween(then: Dataset, now: Dataset): EditionChanges {
  const added: string[] = [];
  const withdrawn: string[] = [];
  const changed: string[] = [];
  for (const claim of now.claimById.values()) {
    const before = then.claimById.get(claim.id);
    if (before === undefined) {
      // Added and taken back since: in neither of the two is it seen.
      if (claim.withdrawn === null) added.push(claim.id);
    } else if (claim.withdrawn !== null && before.withdrawn === null) withdrawn.push(claim.id);
    else if (canonicalJson(claim) !== canonicalJson(before)) changed.push(claim.id);
  }
  return { added, withdrawn, changed, rest: restOf(then) !== restOf(now) };
}

/** All but the claims. The day of the edition is no change of what it says. */
function restOf(dataset: Dataset): string {
  const { vocabulary, sources, rates, assessments, verdicts, promiseGroups } = dataset;
  const names = { ...vocabulary, edition: null };
  return canonicalJson({ names, sources, rates, assessments, verdicts, promiseGroups });
}

export function hasChanges({ added, withdrawn, changed, rest }: EditionChanges): boolean {
  return rest || added.length + withdrawn.length + changed.length > 0;
}
