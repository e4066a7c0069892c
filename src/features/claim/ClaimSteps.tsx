import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { Step } from '@/site/claim-order';

/** From claim to claim in the drawer. */
export function ClaimSteps({
  step: { at, count, previous, next },
  onStep,
}: {
  readonly step: Step;
  readonly onStep: (id: string) => void;
}): ReactNode {
  const { t } = useI18n();
  return (
    <div role="group" aria-label={t.claims.steps} className="-ml-2 flex items-center gap-1">
      <Way to={previous} name={t.claim.previous} arrow="←" onStep={onStep} />
      <span className="text-xs text-muted tabular-nums">{t.claim.step(at + 1, count)}</span>
      <Way to={next} name={t.claim.next} arrow="→" onStep={onStep} />
    </div>
  );
}

function Way({
  to,
  name,
  arrow,
  onStep,
}: {
  readonly to: string | null;
  readonly name: string;
  readonly arrow: string;
  readonly onStep: (id: string) => void;
}): ReactNode {
  return (
    <button
      type="button"
      aria-label={name}
      // Not `disabled`: at either end the button would drop the focus that stands on it.
      aria-disabled={to === null}
      className="quiet size-8 justify-center aria-disabled:cursor-default aria-disabled:opacity-40"
      onClick={() => {
        if (to !== null) onStep(to);
      }}
    >
      {arrow}
    </button>
  );
}
