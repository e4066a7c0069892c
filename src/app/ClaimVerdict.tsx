import type { ReactNode } from 'react';
import type { Verdict } from '@/domain/record';
import { useI18n } from '@/i18n/i18n';

const LOOKS: Readonly<Record<Verdict, string>> = {
  met: 'border-ink font-semibold',
  'met-early': 'border-ink font-semibold',
  late: 'border-warn/60 text-warn',
  missed: 'border-warn/60 text-warn',
  reversed: 'border-warn/60 text-warn',
  superseded: 'border-muted text-muted',
  undecided: 'border-dashed border-muted text-muted',
  unknown: 'border-dashed border-muted text-muted',
  open: 'border-dashed border-muted text-muted',
};

/** What became of a promise, in a word. */
export function ClaimVerdict({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { t } = useI18n();
  return (
    <span className={`inline-block rounded-sm border px-1.5 text-xs leading-5 ${LOOKS[verdict]}`}>
      {t.claims.verdicts[verdict]}
    </span>
  );
}
