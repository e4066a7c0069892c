import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** Every promise of the view with what became of it. */
export function TargetsPage(): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.targets.title}</h1>
    </section>
  );
}
