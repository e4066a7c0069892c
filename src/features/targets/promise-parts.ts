import type { Verdict } from '@/domain/record/record';
import type { Judgement } from '@/domain/findings/verdict';
import { isAdded, isMeasured, VERDICT_ORDER, type Goal } from './promise-order';

export type VerdictGroup = {
  readonly verdict: Verdict;
  readonly judgements: readonly Judgement[];
};

/** Promises by verdict, in the order in which verdicts are told, without verdicts that none has. */
export function byVerdict(judgements: readonly Judgement[]): readonly VerdictGroup[] {
  return VERDICT_ORDER.map((verdict) => ({
    verdict,
    judgements: judgements.filter((judgement) => judgement.verdict === verdict),
  })).filter((group) => group.judgements.length > 0);
}

export const WEIGHTS = ['figures', 'words', 'added'] as const;
/** A figure in the record's own sources, no figure there, or told only by what was added. */
export type Weight = (typeof WEIGHTS)[number];

export function weightOf({ lead }: Goal): Weight {
  if (isAdded(lead)) return 'added';
  return isMeasured(lead) ? 'figures' : 'words';
}
