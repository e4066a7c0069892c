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
    <div className="grid gap-4">
      <p className="max-w-3xl font-serif text-lg leading-relaxed">{say(assessment.note)}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {assessment.reasons.map((reason) => (
          <div key={reason} className="contents">
            <dt className="font-semibold">{t.conflicts.reasons[reason].name}</dt>
            <dd className="text-muted">{t.conflicts.reasons[reason].text}</dd>
          </div>
        ))}
      </dl>
      {evidence.length === 0 ? null : (
        <div className="text-sm">
          <h3 className="caption font-sans font-semibold">{t.conflicts.restsOn}</h3>
          <ul className="mt-1 grid gap-1">
            {evidence.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} dataset={dataset} />
                <span className="block text-muted">{say(claim.gloss)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
