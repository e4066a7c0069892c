import { useMemo, type ReactNode } from 'react';
import { agreementsWith, conflictsWith } from '@/domain/findings/agreement';
import { othersWith, type Opposition } from '@/domain/findings/disagreement';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import type { Dataset } from '@/domain/record/record';
import type { Messages } from '@/i18n/messages';
import { useI18n } from '@/i18n/i18n';
import { ClaimLink } from '@/site/ClaimLink';
import { ViewLink } from '@/site/ViewLink';

type Props = {
  readonly claim: Claim;
  readonly dataset: Dataset;
  /** The record in view: only what it knows can agree or disagree. */
  readonly record: Dataset;
};

/** The claims of the record in view that contradict this one, and those that say the same. */
export function ClaimRelations({ claim, dataset, record }: Props): ReactNode {
  const { t } = useI18n();
  const agreeing = useMemo(() => agreementsWith(record, claim), [record, claim]);
  const disagreements = useMemo(() => conflictsWith(record, claim), [record, claim]);
  const others = useMemo(() => othersWith(record, claim), [record, claim]);
  return (
    <>
      {disagreements.length === 0 ? null : (
        <div className="grid gap-3 rounded-lg border border-warn/50 px-3 py-2.5 text-sm">
          <p className="-mb-2 font-semibold text-warn">
            <span aria-hidden="true">⚠ </span>
            {t.claim.disagrees}
          </p>
          {disagreements.map((disagreement) => (
            <Rivals key={disagreement.conflict.key} disagreement={disagreement} dataset={dataset} />
          ))}
        </div>
      )}
      {others.map((other) => (
        <div
          key={other.conflict.key}
          className="grid gap-1 rounded-lg border border-line px-3 py-2.5 text-sm"
        >
          <p className="font-semibold">{t.claims.disagreesIn[other.conflict.type]}</p>
          <Rivals disagreement={other} dataset={dataset} />
        </div>
      ))}
      {agreeing.length === 0 ? null : (
        <div className="text-sm">
          <p className="font-semibold">{t.claims.agrees}</p>
          <List label={t.claims.agrees} claims={agreeing} dataset={dataset} />
        </div>
      )}
    </>
  );
}

/** The rivals in one conflict, and what an editor has found about it. */
function Rivals({
  disagreement: { conflict, rivals },
  dataset,
}: {
  readonly disagreement: Opposition;
  readonly dataset: Dataset;
}): ReactNode {
  const { t, say } = useI18n();
  const assessment = dataset.assessmentByKey.get(conflict.key);
  return (
    <div>
      <List label={labelOf(conflict.type, t)} claims={rivals} dataset={dataset} />
      {conflict.type === 'conversion' ? (
        <p className="mt-1 text-muted">{t.claims.conversionOff}</p>
      ) : null}
      {assessment === undefined ? null : (
        <p className="mt-1 text-muted">
          {t.claims.assessment}{' '}
          {conflict.claims.some(({ id }) => recordOfClaim(id) !== null) ? (
            say(assessment.title)
          ) : (
            <ViewLink
              to={{ place: { page: 'entry', list: 'conflicts', id: assessment.id }, claim: null }}
              className="underline underline-offset-4 hover:text-ink"
              toTop
            >
              {say(assessment.title)}
            </ViewLink>
          )}
        </p>
      )}
    </div>
  );
}

function labelOf(type: Opposition['conflict']['type'], t: Messages): string {
  return type === 'rival' || type === 'conversion' ? t.claim.disagrees : t.claims.disagreesIn[type];
}

function List({
  label,
  claims,
  dataset,
}: {
  readonly label: string;
  readonly claims: readonly Claim[];
  readonly dataset: Dataset;
}): ReactNode {
  return (
    <ul aria-label={label} className="mt-1 grid gap-1">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLink claim={claim} dataset={dataset} />
          <WhenSaid claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** When it was said; where the source does not tell, the last day on which it can have become public. */
function WhenSaid({ claim }: { readonly claim: Claim }): ReactNode {
  const { t, format } = useI18n();
  const { earliest, latest } = claim.public;
  const day = format.day(latest);
  const published = earliest === latest ? day : t.claims.by(day);
  const when = claim.statedOn === null ? published : format.period(claim.statedOn);
  return <span className="text-muted"> · {when}</span>;
}
