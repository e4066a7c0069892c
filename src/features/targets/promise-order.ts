import type { Verdict } from '@/domain/record/record';
import type { Judgement } from '@/domain/findings/verdict';

/** Verdicts as they are told: what went wrong first, what nobody knows last. */
const VERDICT_ORDER: readonly Verdict[] = [
  'missed',
  'late',
  'reversed',
  'superseded',
  'undecided',
  'met',
  'met-early',
  'unknown',
  'open',
  'undated',
];

export type VerdictGroup = {
  readonly verdict: Verdict;
  readonly judgements: readonly Judgement[];
};

/** Promises by verdict, in that order, without verdicts that none has; within one by due day, undated ones last. */
export function byVerdict(judgements: readonly Judgement[]): readonly VerdictGroup[] {
  return VERDICT_ORDER.map((verdict) => ({
    verdict,
    judgements: sorted(
      judgements.filter((judgement) => judgement.verdict === verdict),
      ({ target }) => target.period?.to ?? '9999',
    ),
  })).filter((group) => group.judgements.length > 0);
}

/**
 * The most telling of the promised targets with a figure: those that the record's own sources tell first, then those that
 * something became of, in the order of verdicts and of due days.
 */
export function mostTelling(judgements: readonly Judgement[], most: number): readonly Judgement[] {
  const measured = judgements.filter(
    ({ target }) => target.kind === 'target' && target.quantity !== null && target.metric !== null,
  );
  return sorted(measured, rankOf).slice(0, most);
}

function rankOf({ promise, target, verdict, by }: Judgement): string {
  return [
    promise.claims.every(({ added }) => added) ? 1 : 0,
    by === 'day' ? 1 : 0,
    VERDICT_ORDER.indexOf(verdict),
    target.period?.to ?? '9999',
  ].join(' ');
}

function sorted(
  judgements: readonly Judgement[],
  keyOf: (judgement: Judgement) => string,
): readonly Judgement[] {
  return judgements
    .map((judgement) => ({ judgement, key: keyOf(judgement) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ judgement }) => judgement);
}
