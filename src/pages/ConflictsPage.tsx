import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** All conflicts of the view. */
export function ConflictsPage(): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.conflicts.title}</h1>
    </section>
  );
}
