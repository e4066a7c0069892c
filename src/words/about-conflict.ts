import type { Claim } from '@/domain/record/claim';
import type { Conflict } from '@/domain/findings/conflict';
import { isCalendarYear } from '@/domain/record/units';
import { nameOf, type Assessment, type Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { figureOf } from './describe';

/** What the claims of a conflict speak of: metric, markets, period and kind. */
export function aboutOf(
  { vocabulary }: Dataset,
  { claims }: Conflict,
  { t, format, say }: I18n,
): readonly string[] {
  const [claim] = claims;
  if (claim === undefined) return [];
  const isYear = claim.quantity !== null && isCalendarYear(vocabulary, claim.quantity);
  return [
    ...(claim.metric === null ? [] : [say(nameOf(vocabulary.metrics, claim.metric))]),
    format.list(claim.markets.map((id) => say(nameOf(vocabulary.markets, id)))),
    ...(isYear || claim.period === null ? [] : [format.period(claim.period)]),
    t.kinds[claim.kind],
  ];
}

/** The title that an editor gave it, or what it is about. */
export function titleOf(dataset: Dataset, conflict: Conflict, i18n: I18n): string {
  const assessment = dataset.assessmentByKey.get(conflict.key);
  return assessment === undefined ? untitled(dataset, conflict, i18n) : i18n.say(assessment.title);
}

/** What it is about, without any of its values. */
export function untitled(dataset: Dataset, conflict: Conflict, i18n: I18n): string {
  return i18n.t.conflicts.untitled(aboutOf(dataset, conflict, i18n).join(', '));
}

/** The different figures of some claims: "16 bn GBP and 100 bn JPY". */
export function figuresOf(dataset: Dataset, claims: readonly Claim[], i18n: I18n): string {
  return i18n.format.list([...new Set(claims.map((claim) => figureOf(dataset, claim, i18n)))]);
}

/** How many of the claims on which an assessment rests are not in the record in view. */
export function missingEvidence(dataset: Dataset, { evidence }: Assessment): number {
  return evidence.filter((id) => !dataset.claimById.has(id)).length;
}
