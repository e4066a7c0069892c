import type { ReactNode } from 'react';
import type { Verdict } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { VERDICT_FORMS, type VerdictTone } from '@/words/verdict-form';

const LOOKS: Readonly<Record<VerdictTone, string>> = {
  kept: 'border-ink bg-grid text-ink',
  broken: 'border-warn text-warn',
  changed: 'border-ink text-ink',
  unsure: 'border-dashed border-muted text-muted',
};

/** A verdict as a word in a frame. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { t } = useI18n();
  const { sign, tone } = VERDICT_FORMS[verdict];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-md border px-1.5 py-px font-sans text-xs font-semibold whitespace-nowrap ${LOOKS[tone]}`}
    >
      <span aria-hidden="true">{sign}</span>
      {t.targets.verdicts[verdict]}
    </span>
  );
}
