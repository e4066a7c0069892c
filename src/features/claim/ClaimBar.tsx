import type { ReactNode } from 'react';
import { recordOfClaim } from '@/domain/record/claim-id';
import { useI18n } from '@/i18n/i18n';
import { besideEn } from '@/i18n/topics/beside-en';
import { useApp } from '@/store/use-app';
import { claimPage, type Step } from '@/site/claim-order';
import { ClaimSteps } from './ClaimSteps';
import { ViewLink } from '@/site/ViewLink';
import { CloseButton } from '@/ui/CloseButton';
import { Icon } from '@/ui/Icon';

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
  const { t, say } = useI18n();
  const beside = useApp((state) => (state.beside?.status === 'ready' ? state.beside.value : null));
  const isOwn = recordOfClaim(id) === null;
  const whose = isOwn || beside === null ? t.claims.notInView : besideEn.from(say(beside.name));
  return (
    <div className="sticky top-0 z-10 -mx-5 flex min-h-12 items-center justify-between bg-card px-5">
      {step === null ? (
        <span className="text-xs text-muted">{whose}</span>
      ) : (
        <ClaimSteps step={step} onStep={onStep} />
      )}
      <div className="-mr-2 flex items-center gap-1">
        {isOwn ? (
          <ViewLink
            to={claimPage(id)}
            name={t.claims.page}
            className="quiet size-8 justify-center"
            toTop
          >
            <Icon name="enlarge" />
          </ViewLink>
        ) : null}
        <CloseButton onClose={onClose} />
      </div>
    </div>
  );
}
