import type { ReactNode } from 'react';
import { claimPage, stepIn, useViewOrder } from '@/site/claim-order';
import { ClaimDetails } from './ClaimDetails';
import { ViewLink } from '@/site/ViewLink';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ClaimAbsent } from './ClaimAbsent';
import { LoadingPage } from '@/site/PanelStates';

/** One claim as a page of its own. It opens whatever the view leaves out, and says so. */
export function ClaimPage({ id }: { readonly id: string }): ReactNode {
  const dataset = useApp((state) => state.dataset);
  const isLoading = useApp(selectIsLoading);
  const claim = dataset?.claimById.get(id);
  // Whole or not at all: what agrees and disagrees would come part by part, and move the rest.
  if (isLoading) return <LoadingPage />;
  if (dataset === null || claim === undefined) return <ClaimAbsent id={id} />;
  return (
    <>
      <Around id={id} />
      <section className="min-w-0 rounded-2xl border border-line bg-card p-5 sm:p-8">
        <ClaimDetails claim={claim} dataset={dataset} size="page" />
      </section>
    </>
  );
}

/** The way to the claims before and after this one, and to all of them. */
function Around({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const step = stepIn(useViewOrder(), id);
  return (
    <nav
      aria-label={t.claims.steps}
      className="chrome flex flex-wrap items-center justify-between gap-x-4 gap-y-1"
    >
      <ViewLink
        to={{ place: { page: 'list', list: 'claims' }, claim: null }}
        className="quiet -ml-1.5"
        toTop
      >
        {t.claims.all}
      </ViewLink>
      {step === null ? (
        <p className="text-sm text-muted">{t.claims.notInView}</p>
      ) : (
        <div className="flex items-center gap-1">
          <Way to={step.previous} name={t.claim.previous} arrow="←" />
          <span className="text-xs text-muted tabular-nums">
            {t.claims.stepOf(step.at + 1, step.count)}
          </span>
          <Way to={step.next} name={t.claim.next} arrow="→" />
        </div>
      )}
    </nav>
  );
}

function Way({
  to,
  name,
  arrow,
}: {
  readonly to: string | null;
  readonly name: string;
  readonly arrow: string;
}): ReactNode {
  // The arrow keeps its place at either end, so that the other one does not move under the pointer.
  if (to === null) {
    return (
      <span aria-hidden="true" className="grid size-8 place-items-center text-muted opacity-40">
        {arrow}
      </span>
    );
  }
  return (
    <ViewLink to={claimPage(to)} name={name} className="quiet size-8 justify-center">
      {arrow}
    </ViewLink>
  );
}
