import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** One source and its claims in the order of the text. */
export function SourcePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  return (
    <section>
      <h1 className="text-3xl font-medium">{t.sources.title}</h1>
      <p>{id}</p>
    </section>
  );
}
