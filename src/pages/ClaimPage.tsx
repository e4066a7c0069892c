import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** One claim as a page of its own. */
export function ClaimPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.claims.title}</h1>
      <p>{id}</p>
    </section>
  );
}
