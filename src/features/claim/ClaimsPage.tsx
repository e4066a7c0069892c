import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ClaimTable } from '@/site/ClaimTable';
import { LoadingPage, NothingFound } from '@/site/PanelStates';

/** Every claim of the view as a table, as long as it is. */
export function ClaimsPage(): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <header className="grid gap-1 pt-1">
        <h1 className="text-3xl font-medium">{t.claims.title}</h1>
        <p className="max-w-2xl text-muted">{t.claims.lead}</p>
      </header>
      <section
        aria-labelledby="all-claims"
        className="min-w-0 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
      >
        <h2 id="all-claims" className="sr-only">
          {t.table.title}
        </h2>
        <Claims />
      </section>
    </>
  );
}

function Claims(): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  const isLoading = useApp(selectIsLoading);
  // Whole or not at all: a table that grew with each part would move under the reader.
  if (shown === null || isLoading) return <LoadingPage />;
  if (shown.claims.length === 0) return <NothingFound part="claims" shown={shown} />;
  return (
    <ClaimTable
      shown={shown}
      claims={shown.claims}
      caption={`${t.table.title}: ${t.table.caption(shown.claims.length)}`}
      withTheme
      isFixed
    />
  );
}
