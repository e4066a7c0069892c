import type { ReactNode } from 'react';
import type { DisagreementKind } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';

/** Only a conflict warns; the other kinds have quiet signs of their own. */
const SIGNS: Readonly<Record<DisagreementKind, { readonly sign: string; readonly look: string }>> =
  {
    conflict: { sign: '⚠', look: 'text-warn' },
    words: { sign: '≠', look: 'text-muted' },
    counted: { sign: '⇄', look: 'text-muted' },
    arithmetic: { sign: '×', look: 'text-muted' },
  };

/** Of which kind a disagreement is, as a sign and a word. */
export function KindSign({ kind }: { readonly kind: DisagreementKind }): ReactNode {
  const { t } = useI18n();
  const { sign, look } = SIGNS[kind];
  return (
    <span className={`min-[19rem]:whitespace-nowrap ${look}`}>
      <span aria-hidden="true">{sign} </span>
      {t.conflicts.kinds[kind].name}
    </span>
  );
}
