import type { ReactNode } from 'react';
import { ClaimLink } from '@/site/ClaimLink';
import { useCorpora } from '@/site/use-corpora';
import type { Disagreement } from '@/domain/findings/disagreement';
import type { Dataset, Reason } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { missingEvidence } from '@/words/about-conflict';

type Props = { readonly dataset: Dataset; readonly conflict: Disagreement };

/** Codes of reasons as small tags. */
export function ReasonTags({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const { t } = useI18n();
  return (
    <ul aria-label={t.conflicts.reasonsTitle} className="flex flex-wrap gap-1.5">
      {reasons.map((reason) => (
        <li key={reason} className="rounded-md border border-line px-2 py-0.5 text-xs text-muted">
          {t.conflicts.reasons[reason].name}
        </li>
      ))}
    </ul>
  );
}

/** Why the claims differ, as an editor sees it, and the claims that this rests on: only where the view knows them all. */
export function Reasons({ dataset, conflict }: Props): ReactNode {
  const { t, say } = useI18n();
  const { own, hasAdded } = useCorpora();
  const assessment = dataset.assessmentByKey.get(conflict.key);
  if (assessment === undefined) return <p className="text-muted">{t.conflicts.notAssessed}</p>;
  const missing = missingEvidence(dataset, assessment);
  if (missing > 0) {
    const said = t.conflicts.notYetAssessed(missing, hasAdded ? own : null);
    return <p className="text-muted">{said}</p>;
  }
  const evidence = assessment.evidence.flatMap((id) => dataset.claimById.get(id) ?? []);
  return (
    <div className="grid content-start gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
      <p className="max-w-3xl font-serif text-lg leading-relaxed">{say(assessment.note)}</p>
      <div className="grid content-start gap-3">
        <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1 text-sm">
          {assessment.reasons.map((reason) => (
            <div key={reason} className="contents">
              <dt className="font-semibold">{t.conflicts.reasons[reason].name}</dt>
              <dd className="text-muted">{t.conflicts.reasons[reason].text}</dd>
            </div>
          ))}
        </dl>
        {evidence.length === 0 ? null : (
          <details className="text-sm">
            <summary className="text-muted">{t.conflicts.restsOn(evidence.length)}</summary>
            <ul className="mt-1 grid gap-1">
              {evidence.map((claim) => (
                <li key={claim.id}>
                  <ClaimLink claim={claim} dataset={dataset} />
                  <span className="block text-muted">{say(claim.gloss)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
