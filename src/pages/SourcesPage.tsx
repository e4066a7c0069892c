import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** Who said what the record holds. */
export function SourcesPage(): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.sources.title}</h1>
    </section>
  );
}
