import type { ReactNode } from 'react';
import { quoted } from '@/domain/citation/quote';
import type { Told } from '@/domain/findings/promise';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { ClaimLink } from '@/site/ClaimLink';
import { statedOf } from '@/site/claim-columns';
import { retellingsOf } from '@/words/told-words';

type Props = { readonly dataset: Dataset; readonly promise: Told };

/** How a promise was revised, and who told it again: when, and in which words. */
export function ToldAgain({ dataset, promise }: Props): ReactNode {
  const { t } = useI18n();
  const { first, revisions } = promise;
  const retold = retellingsOf(promise);
  return (
    <>
      {revisions.length === 0 ? null : (
        <ol className="mt-2 grid gap-1">
          <Step term={t.targets.firstSaid} claim={first} dataset={dataset} />
          {revisions.map((claim) => (
            <Step key={claim.id} term={t.targets.revised} claim={claim} dataset={dataset} />
          ))}
        </ol>
      )}
      {retold.length === 0 ? null : (
        <details className="mt-2">
          <summary className="cursor-pointer text-muted">{t.targets.retold(retold.length)}</summary>
          <ul className="mt-1 grid gap-2">
            {retold.map((claim) => (
              <li key={claim.id}>
                <Telling claim={claim} dataset={dataset} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type TellingProps = { readonly claim: Claim; readonly dataset: Dataset };

function Step({ term, claim, dataset }: TellingProps & { readonly term: string }): ReactNode {
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-2">
      <span className="caption pt-0.5">{term}</span>
      <span>
        <Telling claim={claim} dataset={dataset} />
      </span>
    </li>
  );
}

/** Who said it where, when, and in which words. */
function Telling({ claim, dataset }: TellingProps): ReactNode {
  const i18n = useI18n();
  const { text, language } = claim.fragment;
  return (
    <>
      <ClaimLink claim={claim} dataset={dataset} />
      <span className="text-muted"> · {statedOf(claim, i18n)}</span>
      <span lang={language} className="block font-serif leading-snug text-muted">
        {quoted(text, language)}
      </span>
    </>
  );
}
