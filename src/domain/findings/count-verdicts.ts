import { VERDICTS, type Verdict } from '../record/record';
import type { Judgement } from './verdict';

/** How many promises came to each verdict, in the order of the verdicts; those that none came to are left out. */
export function countVerdicts(
  judgements: readonly Pick<Judgement, 'verdict'>[],
): readonly (readonly [verdict: Verdict, count: number])[] {
  return VERDICTS.flatMap((verdict) => {
    const count = judgements.filter((judgement) => judgement.verdict === verdict).length;
    return count === 0 ? [] : [[verdict, count] as const];
  });
}
