import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import type { Conflict } from '@/domain/findings/conflict';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { aboutOf, missingEvidence, titleOf } from '@/words/about-conflict';
import { ConflictChart } from './ConflictChart';
import { ReasonTags } from './Reasons';
import { sidesOf } from './sides';

/** One conflict on the list: what it is about, its rival values on one axis, and why they differ. */
export function ConflictCard({
  dataset,
  conflict,
}: {
  readonly dataset: Dataset;
  readonly conflict: Conflict;
}): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const title = titleOf(dataset, conflict, i18n);
  const assessment = dataset.assessmentByKey.get(conflict.key);
  const { sides, agreeing } = sidesOf(conflict);
  const reasons =
    assessment === undefined || missingEvidence(dataset, assessment) > 0 ? [] : assessment.reasons;
  return (
    <article
      aria-label={title}
      data-colour={colourOf(dataset.vocabulary, conflict.claims[0]?.theme ?? '')}
      className="grid min-w-0 content-start gap-3 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <header>
        <p className="kicker">{aboutOf(dataset, conflict, i18n).join(' · ')}</p>
        <h3 className="mt-1 text-[1.3125rem] leading-snug font-medium">
          {assessment === undefined ? (
            title
          ) : (
            <ViewLink
              to={{ place: { page: 'entry', list: 'conflicts', id: assessment.id }, claim: null }}
              className="underline decoration-line underline-offset-4 hover:decoration-ink"
              toTop
            >
              {title}
            </ViewLink>
          )}
        </h3>
        <p className="text-sm text-muted">
          {t.conflicts.disagree(
            sides.length,
            conflict.claims.length - agreeing.length,
            agreeing.length,
          )}
        </p>
      </header>
      <ConflictChart dataset={dataset} conflict={conflict} explained={false} />
      {reasons.length === 0 ? null : <ReasonTags reasons={reasons} />}
    </article>
  );
}
