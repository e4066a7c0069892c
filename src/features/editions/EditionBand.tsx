import type { ReactNode } from 'react';
import { hasChanges } from '@/domain/record/edition-changes';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { useServices } from '@/site/services';
import { ViewLink } from '@/site/ViewLink';

/** Above a page that shows an edition: from when it is, what has changed since, and the way to the record of today. */
export function EditionBand(): ReactNode {
  const { t, format } = useI18n();
  const edition = useApp((state) => state.view.edition);
  const isFailed = useApp((state) => state.reference.status === 'failed');
  const { retry } = useServices();
  if (edition === null) return null;
  return (
    <aside
      aria-label={t.editions.band}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 rounded-b-lg border border-t-0 border-warm-line bg-warm px-4 py-2 text-sm"
    >
      <p className="font-semibold">{t.editions.of(format.day(edition.slice(0, 10)))}</p>
      <p role="status" className="min-w-0 flex-1 basis-64">
        {isFailed ? t.editions.failed : <Since />}
      </p>
      <div className="flex flex-wrap gap-2">
        {isFailed ? (
          <button
            type="button"
            className="control"
            onClick={() => {
              retry(null);
            }}
          >
            {t.errors.retry}
          </button>
        ) : null}
        <ViewLink to={{ edition: null }} className="control">
          {t.editions.today}
        </ViewLink>
      </div>
    </aside>
  );
}

function Since(): ReactNode {
  const { t } = useI18n();
  const changes = useApp((state) => state.changes);
  if (changes === null || changes.status === 'loading') return t.editions.looking;
  if (changes.status === 'failed') return t.editions.unknown;
  return hasChanges(changes.value) ? t.editions.since(changes.value) : t.editions.same;
}
