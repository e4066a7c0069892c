import { judgementOn } from '@/domain/findings/verdict';
import type { Dataset } from '@/domain/record/record';
import { isGoal } from './goals';
import type { Group } from './year-groups';

/**
 * What is drawn with what a card may not leave out: where what is counted changes from one year to the next, both figures of
 * one of the two, and the outcomes on which the verdict on a goal that is drawn rests.
 */
export function withWhatIsTold(
  groups: readonly Group[],
  drawn: readonly Group[],
  dataset: Dataset,
): readonly Group[] {
  const more = new Set([...atSeams(groups, drawn), ...behindVerdicts(groups, drawn, dataset)]);
  const kept = new Set(drawn);
  return groups.filter((group) => kept.has(group) || more.has(group));
}

function isOutcome([{ claim }]: Group): boolean {
  return claim.kind === 'outcome';
}

function atSeams(groups: readonly Group[], drawn: readonly Group[]): readonly Group[] {
  const outcomes = groups.filter(isOutcome);
  const told = drawn.filter(isOutcome);
  return told.flatMap(([{ claim, year }]) => {
    const next = told.filter(([other]) => other.year === year + 1);
    const bases = next.map(([other]) => other.claim.basis);
    if (bases.length === 0 || bases.includes(claim.basis)) return [];
    const here = outcomes.filter(
      ([other]) => other.year === year && bases.includes(other.claim.basis),
    );
    return here.length > 0
      ? here
      : outcomes.filter(([other]) => other.year === year + 1 && other.claim.basis === claim.basis);
  });
}

function behindVerdicts(
  groups: readonly Group[],
  drawn: readonly Group[],
  dataset: Dataset,
): readonly Group[] {
  const goals = drawn.filter(([{ claim }]) => isGoal(claim));
  const because = new Set(
    goals.flatMap(
      ([{ claim }]) =>
        judgementOn(dataset, claim, dataset.vocabulary.edition)?.because.map(({ id }) => id) ?? [],
    ),
  );
  return groups.filter(
    (group) => isOutcome(group) && group.some(({ claim }) => because.has(claim.id)),
  );
}
