import { useMemo, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { OverviewPage } from '@/pages/OverviewPage';
import { PanelPage } from '@/pages/PanelPage';
import { UnknownPage } from '@/pages/UnknownPage';
import { PANELS } from '@/panels/registry';
import { useApp } from '@/store/use-app';
import { ClaimDrawer } from './ClaimDrawer';
import { ErrorBoundary } from './ErrorBoundary';
import { FilterBar } from './FilterBar';
import { PhoneBar } from './FilterSheet';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { ReadyProvider } from './ready';
import { useServices } from './services';
import { ShownSentence } from './ShownSentence';

/** The shell: masthead, filters, the page that the address names, the open claim and the foot. */
export function App({ onReady }: { readonly onReady: (ready: boolean) => void }): ReactNode {
  const { t } = useI18n();
  const place = useApp((state) => state.view.place);
  const panel = place.page === 'panel' ? PANELS.find(({ id }) => id === place.panel) : undefined;
  const parts = useMemo(() => partsOf(place.page, panel?.id), [place.page, panel?.id]);
  const isPage = place.page === 'overview' || panel !== undefined;
  return (
    <ReadyProvider parts={parts} onReady={onReady}>
      <a
        href="#content"
        className="control sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        {t.app.skip}
      </a>
      <div className="mx-auto grid max-w-[1320px] gap-3 px-4 pb-20 sm:px-6 md:pb-4 lg:px-9">
        <Masthead isOverview={place.page === 'overview'} />
        {isPage ? <FilterBar /> : null}
        {isPage ? <PhoneBar /> : null}
        <Notices />
        <main id="content" tabIndex={-1} className="grid min-w-0 gap-4 outline-none xl:gap-5">
          {isPage ? <ShownSentence /> : null}
          <ErrorBoundary fallback={<PageBroken />} resetKey={panel?.id ?? place.page}>
            {place.page === 'overview' ? <OverviewPage /> : null}
            {panel === undefined ? null : <PanelPage key={panel.id} panel={panel} />}
            {isPage ? null : <UnknownPage path={place.page === 'unknown' ? place.path : ''} />}
          </ErrorBoundary>
        </main>
        <Foot />
      </div>
      <ClaimDrawer />
    </ReadyProvider>
  );
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
      <p>{t.errors.page}</p>
      <button type="button" className="control" onClick={reload}>
        {t.errors.reload}
      </button>
    </div>
  );
}
