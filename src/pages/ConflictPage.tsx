import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** One conflict: rival values side by side. */
export function ConflictPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.conflicts.title}</h1>
      <p>{id}</p>
    </section>
  );
}
