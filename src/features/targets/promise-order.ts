import { groupBy } from '@/domain/basics/group-by';
import { inBaseUnits } from '@/domain/figures/quantity';
import type { Verdict } from '@/domain/record/record';
import { marketsKey, type Judgement } from '@/domain/findings/verdict';

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

/** One promise, as one or more claims tell it; the first stands for all. */
export type Measured = { readonly judgement: Judgement; readonly others: number };

/**
 * The most telling of the targets with a figure: those of the record's own sources first, then those that something became of,
 * in the order of verdicts and of due days. The same figure for the same period is one row.
 */
export function mostTelling(judgements: readonly Judgement[], most: number): readonly Measured[] {
  const measured = judgements.filter(
    ({ target }) => target.kind === 'target' && target.quantity !== null && target.metric !== null,
  );
  const told = sorted(measured, rankOf);
  return [...groupBy(told, aimOf).values()]
    .flatMap(([judgement, ...others]) =>
      judgement === undefined ? [] : [{ judgement, others: others.length }],
    )
    .slice(0, most);
}

function rankOf({ target, verdict, by }: Judgement): string {
  return [
    target.added ? 1 : 0,
    by === 'day' ? 1 : 0,
    VERDICT_ORDER.indexOf(verdict),
    target.period?.to ?? '9999',
  ].join(' ');
}

function aimOf({ target }: Judgement): string {
  const { metric, quantity, period } = target;
  const figure = quantity?.numbers.map((number) => inBaseUnits(number, quantity.scale)).join('–');
  const days = period === null ? '' : `${period.from}/${period.to}`;
  return [metric, marketsKey(target), days, figure, quantity?.unit].join(' ');
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
