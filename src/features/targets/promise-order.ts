import { groupBy } from '@/domain/basics/group-by';
import type { Verdict } from '@/domain/record/record';
import { marketsKey, type Judgement } from '@/domain/findings/verdict';

/** Verdicts as they are told: what went wrong first, what nobody knows last. */
export const VERDICT_ORDER: readonly Verdict[] = [
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

/** One thing that was aimed at, however many promises aimed at it: one metric, in the same markets, until the same day. */
export type Goal = {
  /** The weightiest of its promises. */
  readonly lead: Judgement;
  /** All others: the same from another speaker, or rivals of it. */
  readonly others: readonly Judgement[];
};

/** What was aimed at, the weightiest first: told by the record's own sources, with a figure, with an end that is known. */
export function goalsOf(judgements: readonly Judgement[]): readonly Goal[] {
  const groups = groupBy(sorted(judgements), aimedAt);
  return [...groups.values()].flatMap(([lead, ...others]) =>
    lead === undefined ? [] : [{ lead, others }],
  );
}

/** The most telling of the promised targets with a figure. */
export function mostTelling(judgements: readonly Judgement[], most: number): readonly Goal[] {
  const measured = judgements.filter(
    (judgement) => judgement.target.kind === 'target' && isMeasured(judgement),
  );
  return goalsOf(measured).slice(0, most);
}

/** How many claims tell a goal besides the one that it is told by, and those by which that one was revised. */
export function otherTellings({ lead, others }: Goal): number {
  const { claims, revisions } = lead.promise;
  const more = others.reduce((count, { promise }) => count + promise.claims.length, 0);
  return claims.length - 1 - revisions.length + more;
}

function aimedAt({ promise, target }: Judgement): string {
  const { metric, period } = target;
  if (metric === null) return promise.first.id;
  return [metric, marketsKey(target), period?.from ?? '', period?.to ?? ''].join('/');
}

export function isMeasured({ target }: Judgement): boolean {
  return target.quantity !== null && target.metric !== null;
}

export function isAdded({ promise }: Judgement): boolean {
  return promise.claims.every(({ added }) => added);
}

function rankOf(judgement: Judgement): string {
  const { target, verdict, by } = judgement;
  return [
    isAdded(judgement) ? 1 : 0,
    isMeasured(judgement) ? 0 : 1,
    by === 'day' ? 1 : 0,
    VERDICT_ORDER.indexOf(verdict),
    target.period?.to ?? '9999',
  ].join(' ');
}

function sorted(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements
    .map((judgement) => ({ judgement, key: rankOf(judgement) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ judgement }) => judgement);
}
