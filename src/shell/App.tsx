import { Suspense, useMemo, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { nameOf } from '@/domain/record/record';
import { STORY, type EntryList, type List, type Place } from '@/domain/selection/place';
import { LoadingPage } from '@/site/PanelStates';
import { OverviewPage } from '@/features/overview/OverviewPage';
import { PanelPage } from '@/features/panel/PanelPage';
import {
  ClaimPage,
  ClaimsPage,
  ConflictPage,
  ConflictsPage,
  EmbedFrame,
  BesideBand,
  GivenBand,
  NumbersPage,
  OpenClaim,
  SourcePage,
  SourcesPage,
  StoryPage,
  TargetsPage,
  UnknownPage,
} from './late-pages';
import { FailedPanel } from '@/site/panel/FailedPanel';
import { PanelCard } from '@/site/panel/PanelCard';
import { usePanelStatus } from '@/site/panel/use-panel-status';
import { usePanelHere, usePanels } from '@/site/use-panels';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ClaimDrawer } from '@/features/claim/ClaimDrawer';
import { SlotsProvider } from '@/site/slots';
import { SLOTS } from './slots';
import { EditionBand } from '@/features/editions/EditionBand';
import { ErrorBoundary } from '@/site/ErrorBoundary';
import { ErrorReport } from '@/site/ErrorReport';
import { ChosenFilters, WithinView } from '@/features/filters/ChosenFilters';
import { FilterBar } from '@/features/filters/FilterBar';
import { PhoneBar } from '@/features/filters/FilterSheet';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { Painted, ReadyProvider, WHOLE_PAGE } from '@/site/ready';
import { WrittenOr } from '@/site/WrittenOr';
import { PrintedSources } from '@/features/take-away/PrintedSources';
import { RewoundBand } from '@/features/known-on/RewoundBand';
import { useServices } from '@/site/services';
import { ShareProvider } from '@/features/share/ShareProvider';
import { ShownSentence } from './ShownSentence';
import { PageTakeAway } from '@/features/take-away/PageTakeAway';

/** The part that stands once the script of the page has come. */
const PAGE = 'page';

/** The page that the address names, with all that stands around it or, in somebody else's frame, without. */
export function App({ onReady }: { readonly onReady: (ready: boolean) => void }): ReactNode {
  const place = useApp((state) => state.view.place);
  const panels = usePanels();
  const parts = useMemo(
    () => [
      PAGE,
      ...(place.page === 'story' ? [STORY] : []),
      ...panels.flatMap(({ id }) => (isOn(place, id) ? [id] : [])),
    ],
    [place, panels],
  );
  const embed = useApp((state) => state.view.embed);
  // What was known on a day, and whether anything was, is said above the page: it waits for that.
  const isLoading = useIsLoading(place);
  const isRewinding = useApp((state) => state.view.asof !== null);
  const page = (
    <ErrorBoundary
      part={`page ${place.page}`}
      fallback={
        <WrittenOr part={PAGE} wanted note={<PageBroken />}>
          <PageBroken />
        </WrittenOr>
      }
      resetKey={JSON.stringify(place)}
    >
      <WrittenPage place={place}>
        {isLoading && (isRewinding || place.page === 'unknown') ? (
          <LoadingPage />
        ) : (
          <Suspense
            fallback={
              <WrittenOr part={PAGE} wanted>
                <LoadingPage />
              </WrittenOr>
            }
          >
            <Painted part={PAGE} />
            <Page place={place} />
          </Suspense>
        )}
      </WrittenPage>
    </ErrorBoundary>
  );
  return (
    <ReadyProvider parts={parts} isLoading={isLoading} onReady={onReady}>
      <SlotsProvider value={SLOTS}>
        <ErrorBoundary part="around the page" fallback={<PageBroken />}>
          {embed ? (
            <Suspense fallback={<LoadingPage />}>
              <Embedded place={place}>{page}</Embedded>
            </Suspense>
          ) : (
            <ShareProvider>
              <Shell place={place}>{page}</Shell>
            </ShareProvider>
          )}
        </ErrorBoundary>
      </SlotsProvider>
    </ReadyProvider>
  );
}

/** A page as it was written, where a part of the record is missing that it is about: of the overview each panel by itself. */
function WrittenPage({ place, children }: AroundProps): ReactNode {
  const { t, say } = useI18n();
  const allThemes = useApp((state) => state.vocabulary.themes);
  const panel = usePanelHere();
  const all = useMemo(() => allThemes.map(({ id }) => id), [allThemes]);
  const themes = place.page === 'overview' ? [] : (panel?.themes ?? all);
  const status = usePanelStatus({ themes });
  const missing = status.status === 'failed' ? status.theme : null;
  const name = missing === null ? t.app.lists.sources : say(nameOf(allThemes, missing));
  return (
    <WrittenOr
      part={PAGE}
      wanted={status.status !== 'ready'}
      note={<FailedPanel part={WHOLE_PAGE} status={status} name={name} isKept minHeight={0} />}
    >
      {children}
    </WrittenOr>
  );
}

/** Whether a panel stands on the page. */
function isOn(place: Place, panel: string): boolean {
  return place.page === 'overview' || (place.page === 'panel' && place.panel === panel);
}

/** Whether something is on its way for the page: for one that does not exist only an edition, which may have it. */
function useIsLoading({ page }: Place): boolean {
  const isLoading = useApp(selectIsLoading);
  const isEdition = useApp((state) => state.view.edition !== null);
  return isLoading && (page !== 'unknown' || isEdition);
}

type AroundProps = { readonly place: Place; readonly children: ReactNode };

/** A page in somebody else's frame. */
function Embedded({ place, children }: AroundProps): ReactNode {
  const above = (
    <>
      <EditionBand />
      <Notices />
    </>
  );
  return (
    <EmbedFrame place={place} above={above} sentence={<ShownSentence />} claim={<OpenClaim />}>
      {children}
    </EmbedFrame>
  );
}

/** No pages of the view: a step of the story has one of its own, and a text is held against the whole record. */
const APART: readonly Place['page'][] = ['unknown', 'story', 'numbers'];

/** All that stands around a page. */
function Shell({ place, children }: AroundProps): ReactNode {
  const { t } = useI18n();
  const isPage = !APART.includes(place.page);
  const isEntry = place.page === 'entry';
  return (
    <>
      <a
        href="#content"
        className="control sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        {t.app.skip}
      </a>
      <div className="mx-auto grid max-w-[1320px] grid-cols-1 px-4 pb-20 sm:px-6 md:pb-4 lg:px-9 min-[100rem]:max-w-[118rem]">
        <EditionBand />
        <OwnBand />
        <Masthead isOverview={place.page === 'overview'} />
        {isPage && !isEntry ? <FilterBar /> : null}
        {isPage ? <PhoneBar isEntry={isEntry} /> : null}
        <Notices />
        {/* At least a window high: whatever is on its way, the foot does not move on the screen. */}
        <main
          id="content"
          tabIndex={-1}
          className="relative flex min-h-[calc(100dvh-2rem)] min-w-0 flex-col gap-2.5 outline-none print:min-h-0"
        >
          {isPage ? <About isEntry={isEntry} /> : null}
          {children}
          {/* Read after the page, as what is done with it; it stands beside the sentence above it. */}
          {isPage ? (
            <div
              data-tools=""
              className="-mr-1.5 max-md:mt-auto max-md:ml-0 md:absolute md:right-0 md:top-1.5 print:hidden"
            >
              <PageTakeAway />
            </div>
          ) : null}
        </main>
        <Foot />
        {isPage ? <PrintedSources /> : null}
      </div>
      <ClaimDrawer />
    </>
  );
}

/** Above a page that shows the reader's own record. */
function OwnBand(): ReactNode {
  const isGiven = useApp((state) => state.given !== null);
  return isGiven ? (
    <Suspense fallback={null}>
      <GivenBand />
    </Suspense>
  ) : null;
}

/** What the page shows, in a sentence, and what the reader has chosen of the record. */
function About({ isEntry }: { readonly isEntry: boolean }): ReactNode {
  return (
    <>
      <ShownSentence className="box-content pt-2 md:pr-32">
        <RewoundBand />
      </ShownSentence>
      <Beside />
      {isEntry ? <WithinView /> : <ChosenFilters />}
    </>
  );
}

/** What stands beside the record in use, where anything does. */
function Beside(): ReactNode {
  const isBeside = useApp((state) => state.view.with !== null);
  return isBeside ? (
    <Suspense fallback={null}>
      <BesideBand />
    </Suspense>
  ) : null;
}

/** The view that a step of the story stands over: of a panel the panel alone, without what is around it on its page. */
function SeenInStory({ place }: { readonly place: Place }): ReactNode {
  const panel = usePanelHere();
  return panel === undefined ? (
    <Page place={place} />
  ) : (
    <PanelCard panel={panel} size={panel.kind === 'years' ? 'page' : 'card'} />
  );
}

/** The page that an address names. */
function Page({ place }: { readonly place: Place }): ReactNode {
  switch (place.page) {
    case 'overview':
      return <OverviewPage />;
    case 'panel':
      return <PanelOrNone id={place.panel} />;
    case 'list':
      return LIST_PAGES[place.list];
    case 'entry':
      return entryPage(place.list, place.id);
    case 'story':
      return <StoryPage part={STORY} Seen={SeenInStory} />;
    case 'numbers':
      return <NumbersPage />;
    case 'unknown':
      return <UnknownPage path={place.path} />;
  }
}

/** The page of a panel, where the record in use has it. */
function PanelOrNone({ id }: { readonly id: string }): ReactNode {
  const panel = usePanelHere();
  return panel === undefined ? (
    <UnknownPage path={`/${id}/`} />
  ) : (
    <PanelPage key={panel.id} panel={panel} />
  );
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
      <ErrorReport />
    </div>
  );
}
