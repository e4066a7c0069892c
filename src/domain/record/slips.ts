import type { Claim } from './claim';
import type { Assessment } from './record';

/** A slip is known for one only where all is on record that shows it. */
export function slipsIn(
  assessments: readonly Assessment[],
  claimById: ReadonlyMap<string, Claim>,
): ReadonlySet<string> {
  const shown = assessments.filter(({ evidence }) => evidence.every((id) => claimById.has(id)));
  return new Set(shown.flatMap(({ slips }) => slips));
}
