import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { claimPage, type Step } from '@/site/claim-order';
import { ClaimSteps } from './ClaimSteps';
import { ViewLink } from '@/site/ViewLink';

/** The drawer's head, which stays while the rest scrolls: steps to other claims, the claim's page, and close. */
export function ClaimBar({
  id,
  step,
  onStep,
  onClose,
}: {
  readonly id: string;
  /** Null for a claim that the view leaves out. */
  readonly step: Step | null;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useI18n();
  return (
    <div className="sticky top-0 z-10 -mx-5 flex min-h-12 items-center justify-between bg-card px-5">
      {step === null ? (
        <span className="text-xs text-muted">{t.claims.notInView}</span>
      ) : (
        <ClaimSteps step={step} onStep={onStep} />
      )}
      <div className="-mr-2 flex items-center gap-1">
        <ViewLink
          to={claimPage(id)}
          name={t.claims.page}
          className="quiet size-8 justify-center"
          toTop
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            className="size-4 fill-none stroke-current"
            strokeWidth={1.4}
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path d="M8.5 2.5h5v5M13.5 2.5 9 7M7.5 13.5h-5v-5M2.5 13.5 7 9" />
          </svg>
        </ViewLink>
        <button
          type="button"
          aria-label={t.app.close}
          className="quiet size-8 justify-center text-base"
          onClick={onClose}
        >
          ✕
        </button>
      </div>
    </div>
  );
}
