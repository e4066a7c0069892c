import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { isPromise, judge, judgePromises, type Judgement } from '@/domain/findings/verdict';
import { useI18n } from '@/i18n/i18n';
import { VerdictBadge } from '@/site/VerdictBadge';
import { ClaimLink } from '@/site/ClaimLink';

/** What became of a promise as far as the record in view tells; null for what is not one. */
export function outcomeOf(record: Dataset, claim: Claim, today: string): Judgement | null {
  return isPromise(claim) ? judge(record, claim, today) : null;
}

/** The promises that a claim decides, or helps to decide. */
export function answeredBy(record: Dataset, claim: Claim, today: string): readonly Judgement[] {
  return judgePromises(record, today).filter(({ because }) =>
    because.some(({ id }) => id === claim.id),
  );
}

/** The verdict on a promise, and the claims that it rests on. */
export function ClaimOutcome({
  judgement: { verdict, because, otherBasis, note },
  dataset,
}: {
  readonly judgement: Judgement;
  readonly dataset: Dataset;
}): ReactNode {
  const { t, say } = useI18n();
  return (
    <div className="grid gap-1">
      {because.length === 0 ? (
        <p>
          {t.claims.nothingYet} <VerdictBadge verdict={verdict} />
        </p>
      ) : (
        <ul className="grid gap-1">
          {because.map((claim, index) => (
            <li key={claim.id}>
              <ClaimLink claim={claim} dataset={dataset} />{' '}
              {index === 0 ? <VerdictBadge verdict={verdict} /> : null}
            </li>
          ))}
        </ul>
      )}
      {otherBasis ? <p className="text-xs text-muted">{t.claims.otherBasis}</p> : null}
      {note === null ? null : <p className="text-xs text-muted">{say(note)}</p>}
    </div>
  );
}

/** Promises that a claim answers, each with its verdict. */
export function ClaimAnswers({
  judgements,
  dataset,
}: {
  readonly judgements: readonly Judgement[];
  readonly dataset: Dataset;
}): ReactNode {
  return (
    <ul className="grid gap-1">
      {judgements.map(({ target, verdict }) => (
        <li key={target.id}>
          <ClaimLink claim={target} dataset={dataset} /> <VerdictBadge verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
