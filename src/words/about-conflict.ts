import type { Claim } from '@/domain/record/claim';
import type { Disagreement } from '@/domain/findings/disagreement';
import { isCalendarYear } from '@/domain/record/units';
import { nameOf, type Assessment, type Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { figureOf } from './describe';

/** What the claims of a disagreement speak of: metric, markets, period and kind; of one in words their topics. */
export function aboutOf(
  { vocabulary }: Dataset,
  { claims, type }: Disagreement,
  { t, format, say }: I18n,
): readonly string[] {
  const [claim] = claims;
  if (claim === undefined) return [];
  const isYear = claim.quantity !== null && isCalendarYear(vocabulary, claim.quantity);
  const markets = format.list(claim.markets.map((id) => say(nameOf(vocabulary.markets, id))));
  if (type === 'words') {
    const topics = claim.topics.map((id) => say(nameOf(vocabulary.topics, id)));
    return [format.list(topics), markets];
  }
  return [
    ...(claim.metric === null ? [] : [say(nameOf(vocabulary.metrics, claim.metric))]),
    markets,
    ...(isYear || claim.period === null || type === 'arithmetic'
      ? []
      : [format.period(claim.period)]),
    // What is counted otherwise is an outcome here and an estimate there.
    ...(type === 'counted' || type === 'arithmetic' ? [] : [t.kinds[claim.kind]]),
  ];
}

/** The title that an editor gave it, or what it is about. */
export function titleOf(dataset: Dataset, conflict: Disagreement, i18n: I18n): string {
  const assessment = dataset.assessmentByKey.get(conflict.key);
  return assessment === undefined ? untitled(dataset, conflict, i18n) : i18n.say(assessment.title);
}

/** What it is about, without any of its values. */
export function untitled(dataset: Dataset, conflict: Disagreement, i18n: I18n): string {
  return i18n.t.conflicts.untitled(aboutOf(dataset, conflict, i18n).join(', '));
}

/** The different figures of some claims, "16 bn GBP and 100 bn JPY"; the label of one without. */
export function figuresOf(dataset: Dataset, claims: readonly Claim[], i18n: I18n): string {
  const say = (claim: Claim): string => figureOf(dataset, claim, i18n) || i18n.say(claim.label);
  return i18n.format.list([...new Set(claims.map(say))]);
}

/** How many of the claims on which an assessment rests are not in the record in view. */
export function missingEvidence(dataset: Dataset, { evidence }: Assessment): number {
  return evidence.filter((id) => !dataset.claimById.has(id)).length;
}
