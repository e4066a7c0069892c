import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** Every claim of the view as a table. */
export function ClaimsPage(): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.claims.title}</h1>
    </section>
  );
}
