import type { Claim } from './claim';

/** A slip is known for one only where all is on record that shows it. */
export function slipsIn(
  assessments: readonly {
    readonly evidence: readonly string[];
    readonly slips: readonly string[];
  }[],
  claimById: ReadonlyMap<string, Claim>,
): ReadonlySet<string> {
  const shown = assessments.filter(({ evidence }) => evidence.every((id) => claimById.has(id)));
  return new Set(shown.flatMap(({ slips }) => slips));
}
