import type { ReactNode } from 'react';
import type { Verdict } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';

const KEPT = 'border-ink bg-grid text-ink';
const WARNING = 'border-warn text-warn';
const PLAIN = 'border-ink text-ink';
const FAINT = 'border-dashed border-muted text-muted';

/** A verdict's form, so that it is told without colour: tinted is kept, outlined is not, dashed nobody knows. Red is for what was missed alone. */
const FORMS: Readonly<Record<Verdict, { readonly sign: string; readonly look: string }>> = {
  met: { sign: '✓', look: KEPT },
  'met-early': { sign: '✓', look: KEPT },
  late: { sign: '→', look: PLAIN },
  missed: { sign: '×', look: WARNING },
  reversed: { sign: '←', look: PLAIN },
  superseded: { sign: '↷', look: PLAIN },
  undecided: { sign: '≈', look: FAINT },
  unknown: { sign: '?', look: FAINT },
  open: { sign: '…', look: FAINT },
  undated: { sign: '○', look: FAINT },
};

/** A verdict as a word in a frame. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { t } = useI18n();
  const { sign, look } = FORMS[verdict];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-md border px-1.5 py-px font-sans text-xs font-semibold whitespace-nowrap ${look}`}
    >
      <span aria-hidden="true">{sign}</span>
      {t.targets.verdicts[verdict]}
    </span>
  );
}
