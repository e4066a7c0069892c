import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import { isKnownOn } from '@/domain/selection/known-on';
import { useI18n } from '@/i18n/i18n';
import { useCorpora } from '@/site/use-corpora';
import { useApp } from '@/store/use-app';

/** What stands between a claim and the view: it was withdrawn, was not known yet, or is not in the corpus that is shown. */
export function ClaimNotices({ claim }: { readonly claim: Claim }): ReactNode {
  const { t, format, say } = useI18n();
  const asof = useApp((state) => state.view.asof);
  const corpus = useApp((state) => state.view.corpus);
  // None where the view holds every corpus.
  const inView = useCorpora().all.find(({ id }) => id === corpus);
  const { withdrawn } = claim;
  const isUnknown = asof !== null && !isKnownOn(claim, asof);
  return (
    <>
      {withdrawn === null ? null : (
        <p className="rounded-lg border border-warn/50 px-3 py-2 text-sm">
          <strong className="font-semibold text-warn">
            {t.claims.withdrawn(format.day(withdrawn.on))}
          </strong>
          <span className="block">{say(withdrawn.reason)}</span>
        </p>
      )}
      {isUnknown ? (
        <Aside>{t.claims.notKnown(format.day(asof), format.day(claim.public.latest))}</Aside>
      ) : null}
      {recordOfClaim(claim.id) === null && inView !== undefined && inView.id !== claim.corpus ? (
        <Aside>{t.claims.leftOut(inView, claim.added)}</Aside>
      ) : null}
    </>
  );
}

function Aside({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="rounded-lg border border-dashed border-muted px-3 py-2 text-sm">{children}</p>
  );
}
