import { canonicalJson } from '../basics/canonical-json';
import type { EditionChanges } from './edition-changes';
import type { Dataset } from './record';

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
