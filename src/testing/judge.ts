import type { Claim } from '@/domain/record/claim';
import { judgementOn, type Evidence, type Judgement } from '@/domain/findings/verdict';

/** What became of the promise that a claim tells. Throws where it tells none: a test is wrong then. */
export function judge(evidence: Evidence, claim: Claim, today: string): Judgement {
  const judgement = judgementOn(evidence, claim, today);
  if (judgement === null) throw new Error(`${claim.id} tells no promise`);
  return judgement;
}
