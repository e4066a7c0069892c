import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { judgementOn, judgePromises, type Judgement } from '@/domain/findings/verdict';
import { useI18n } from '@/i18n/i18n';
import { VerdictBadge } from '@/site/VerdictBadge';
import { ClaimLink } from '@/site/ClaimLink';
import { weakGround } from '@/words/told-words';

/** What became of a promise as far as the record in view tells; null for what is not one. */
export function outcomeOf(record: Dataset, claim: Claim, today: string): Judgement | null {
  return judgementOn(record, claim, today);
}

/** The promises that a claim decides, or helps to decide. */
export function answeredBy(record: Dataset, claim: Claim, today: string): readonly Judgement[] {
  return judgePromises(record, today).filter(({ because }) =>
    because.some(({ id }) => id === claim.id),
  );
}

/** The verdict on a promise, and the claims that it rests on. */
export function ClaimOutcome({
  judgement,
  claim,
  dataset,
}: {
  readonly judgement: Judgement;
  /** The claim that is open: it may tell the promise again. */
  readonly claim: Claim;
  readonly dataset: Dataset;
}): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { verdict, because, otherBasis, note, promise } = judgement;
  const ground = weakGround(dataset, judgement, i18n);
  return (
    <div className="grid gap-1">
      {because.length === 0 ? (
        <p>
          {t.claims.nothingYet} <VerdictBadge verdict={verdict} />
        </p>
      ) : (
        <ul className="grid gap-1">
          {because.map((one, index) => (
            <li key={one.id}>
              <ClaimLink claim={one} dataset={dataset} />
              <OtherBasis claim={one} target={judgement.target} dataset={dataset} />{' '}
              {index === 0 ? <VerdictBadge verdict={verdict} /> : null}
            </li>
          ))}
        </ul>
      )}
      {otherBasis ? <p className="text-xs text-muted">{t.claims.otherBasis}</p> : null}
      {note === null ? null : <p className="text-xs text-muted">{say(note)}</p>}
      {ground === '' ? null : <p className="text-xs text-muted">{ground}</p>}
      {promise.first.id === claim.id ? null : (
        <p className="text-xs text-muted">
          {t.claims.promiseOf} <ClaimLink claim={promise.first} dataset={dataset} />
        </p>
      )}
    </div>
  );
}

/** What the figure of an outcome counts, where that is not what the promise does: "Leaked". */
function OtherBasis({
  claim,
  target,
  dataset,
}: {
  readonly claim: Claim;
  readonly target: Claim;
  readonly dataset: Dataset;
}): ReactNode {
  const { say } = useI18n();
  if (claim.basis === null || claim.basis === target.basis || claim.metric !== target.metric)
    return null;
  return (
    <span className="text-muted">{` · ${say(nameOf(dataset.vocabulary.bases, claim.basis))}`}</span>
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
      {judgements.map(({ promise: { first }, verdict }) => (
        <li key={first.id}>
          <ClaimLink claim={first} dataset={dataset} /> <VerdictBadge verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
