import { useMemo, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { EntryList, List, Place } from '@/domain/view-state';
import { ClaimPage } from '@/pages/ClaimPage';
import { ClaimsPage } from '@/pages/ClaimsPage';
import { ConflictPage } from '@/pages/ConflictPage';
import { ConflictsPage } from '@/pages/ConflictsPage';
import { OverviewPage } from '@/pages/OverviewPage';
import { SourcePage } from '@/pages/SourcePage';
import { SourcesPage } from '@/pages/SourcesPage';
import { TargetsPage } from '@/pages/TargetsPage';
import { PanelPage } from '@/pages/PanelPage';
import { UnknownPage } from '@/pages/UnknownPage';
import { PANELS } from '@/panels/registry';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ClaimDrawer } from './ClaimDrawer';
import { ErrorBoundary } from './ErrorBoundary';
import { FilterBar } from './FilterBar';
import { PhoneBar } from './FilterSheet';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { Painted, ReadyProvider, WHOLE_PAGE } from './ready';
import { useServices } from './services';
import { SiteNav } from './SiteNav';
import { ShownSentence } from './ShownSentence';

/** The shell: masthead, filters, the page that the address names, the open claim and the foot. */
export function App({ onReady }: { readonly onReady: (ready: boolean) => void }): ReactNode {
  const { t } = useI18n();
  const place = useApp((state) => state.view.place);
  const panel = place.page === 'panel' ? PANELS.find(({ id }) => id === place.panel) : undefined;
  const parts = useMemo(() => partsOf(place.page, panel?.id), [place.page, panel?.id]);
  const isPage = place.page !== 'unknown';
  const isLoading = useApp(selectIsLoading);
  return (
    <ReadyProvider parts={parts} isLoading={isLoading && isPage} onReady={onReady}>
      <a
        href="#content"
        className="control sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        {t.app.skip}
      </a>
      <div className="mx-auto grid max-w-[1320px] gap-3 px-4 pb-20 sm:px-6 md:pb-4 lg:px-9">
        <Masthead isOverview={place.page === 'overview'} />
        <SiteNav />
        {isPage ? <FilterBar /> : null}
        {isPage ? <PhoneBar /> : null}
        <Notices />
        <main id="content" tabIndex={-1} className="grid min-w-0 gap-4 outline-none xl:gap-5">
          {isPage ? <ShownSentence /> : null}
          <ErrorBoundary fallback={<PageBroken />} resetKey={JSON.stringify(place)}>
            <Page place={place} />
          </ErrorBoundary>
        </main>
        <Foot />
      </div>
      <ClaimDrawer />
    </ReadyProvider>
  );
}

/** The page that an address names. */
function Page({ place }: { readonly place: Place }): ReactNode {
  switch (place.page) {
    case 'overview':
      return <OverviewPage />;
    case 'panel': {
      const panel = PANELS.find(({ id }) => id === place.panel);
      return panel === undefined ? (
        <UnknownPage path={place.panel} />
      ) : (
        <PanelPage key={panel.id} panel={panel} />
      );
    }
    case 'list':
      return LIST_PAGES[place.list];
    case 'entry':
      return entryPage(place.list, place.id);
    case 'unknown':
      return <UnknownPage path={place.path} />;
  }
}

const LIST_PAGES: Readonly<Record<List, ReactNode>> = {
  targets: <TargetsPage />,
  conflicts: <ConflictsPage />,
  claims: <ClaimsPage />,
  sources: <SourcesPage />,
};

function entryPage(list: EntryList, id: string): ReactNode {
  switch (list) {
    case 'claims':
      return <ClaimPage key={id} id={id} />;
    case 'conflicts':
      return <ConflictPage key={id} id={id} />;
    case 'sources':
      return <SourcePage key={id} id={id} />;
  }
}

function partsOf(page: string, panel: string | undefined): readonly string[] {
  if (page === 'overview') return PANELS.map(({ id }) => id);
  return panel === undefined ? [] : [panel];
}

function PageBroken(): ReactNode {
  const { t } = useI18n();
  const { reload } = useServices();
  return (
    <div
      role="alert"
      className="grid justify-items-start gap-3 rounded-2xl border border-warn/50 p-6"
    >
      <Painted part={WHOLE_PAGE} />
      <p>{t.errors.page}</p>
      <button type="button" className="control" onClick={reload}>
        {t.errors.reload}
      </button>
    </div>
  );
}
