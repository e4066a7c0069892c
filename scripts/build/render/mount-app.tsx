import { createRoot } from 'react-dom/client';
import { App } from '@/shell/App';
// The charts come late in the app; loaded here, they need not be waited for.
import '@/charts/lanes/LaneChart';
import '@/charts/years/YearChart';
import { loadLate } from '@/ui/late';
import { NOTHING_GIVEN } from '@/site/nothing-given';
import { ServicesProvider, type Services } from '@/site/services';
import type { ErrorEntry } from '@/domain/basics/error-entry';
import type { Day } from '@/domain/time/day';
import type { Dataset } from '@/domain/record/record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { I18nProvider, makeI18n } from '@/i18n/i18n';
import { encodeAddress } from '@/view/links/address';
import { createAppStore, type AppStore } from '@/store/store';
import { StoreProvider } from '@/store/use-app';
import type { PageDom } from './dom';

// What comes late in the app is there before a page is drawn.
await loadLate();

/** A page, of the site or of its twins for frames. */
export type MountedPage = Pick<ViewState, 'place' | 'embed'>;

/** The app, standing on one page after the other in its default view. */
export type MountedApp = {
  /** Goes to a page and resolves once all of it is drawn at this width of the window. */
  readonly show: (page: MountedPage, viewport: number) => Promise<void>;
};

/** Rounds of the event loop that a drawing has come to rest after. */
const ROUNDS = 3;
/** Longer than any page takes: one that is not drawn then never will be. */
const MOST_MS = 60_000;

/** Mounts the very app that readers get, with the whole record in its store. */
export function mountApp({ root, resize }: PageDom, dataset: Dataset, base: string): MountedApp {
  const store = storeOf(dataset);
  let ready = false;
  // A part that fails says so to a reader, and the rest stands. Nobody reads here: the build is not to go on.
  const failures: unknown[] = [];
  const onCaughtError = (error: unknown): void => {
    failures.push(error);
  };
  createRoot(root, { onCaughtError }).render(
    <StoreProvider store={store}>
      <ServicesProvider services={servicesOf(base, dataset.vocabulary.edition)}>
        <I18nProvider value={makeI18n('en')}>
          <App
            onReady={(isReady) => {
              ready = isReady;
            }}
          />
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>,
  );
  const settle = async (): Promise<void> => {
    const start = performance.now();
    let quiet = 0;
    while (quiet < ROUNDS) {
      if (performance.now() - start > MOST_MS) throw new Error('The page never became ready');
      // oxlint-disable-next-line no-await-in-loop -- one round after the other is what is waited for
      await nextRound();
      if (failures.length > 0) throw new AggregateError(failures, 'A part of the page failed');
      quiet = ready ? quiet + 1 : 0;
    }
  };
  return {
    show: async ({ place, embed }, viewport) => {
      const { view, setView } = store.getState();
      if (view.place !== place || view.embed !== embed)
        setView({ ...DEFAULT_VIEW, place, embed }, 'none');
      // The page must stand before its charts can be told.
      await nextRound();
      resize(viewport);
      await settle();
    },
  };
}

async function nextRound(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function storeOf(dataset: Dataset): AppStore {
  const { vocabulary, claims } = dataset;
  const store = createAppStore({ vocabulary, view: DEFAULT_VIEW, issues: [], scheme: 'system' });
  store.getState().receive({ reference: { ok: true, value: dataset } });
  for (const { id } of vocabulary.themes) {
    const ofTheme = claims.filter(({ theme }) => theme === id);
    store.getState().receive({ timelines: { [id]: { ok: true, value: ofTheme } } });
  }
  return store;
}

const NO_ERRORS: readonly ErrorEntry[] = [];

/** Nothing can be pressed here. Links lead to pages that stand by themselves: an open claim is the claim's page. */
function servicesOf(base: string, day: Day): Services {
  const hrefOf = (view: ViewState): string => encodeAddress(standing(view), { base });
  return {
    hrefOf,
    linkTo: hrefOf,
    frozenLinkTo: () => null,
    embedLinkTo: hrefOf,
    embedScript: '',
    shareSheet: null,
    onFrameHeight: () => () => undefined,
    nearestTo: (view) => ({ ...view, place: { page: 'overview' } }),
    copy: refuse,
    copyTable: refuse,
    save: () => undefined,
    oneFile: async () => {
      await Promise.resolve();
      throw new Error('Nothing is taken away from a page that is drawn to be written');
    },
    given: NOTHING_GIVEN,
    beside: [],
    written: null,
    pictures: {
      scheme: () => 'light',
      fonts: nothing,
      paint: noPicture,
    },
    print: () => undefined,
    today: () => day,
    fileHref: (path) => base + path,
    retry: () => undefined,
    reload: () => undefined,
    // What a part of the page throws is in `failures`.
    errors: { report: () => undefined, entries: () => NO_ERRORS, subscribe: () => () => undefined },
    version: '',
  };
}

async function nothing(): Promise<string> {
  await Promise.resolve();
  return '';
}

async function noPicture(): Promise<null> {
  await Promise.resolve();
  return null;
}

async function refuse(): Promise<boolean> {
  await Promise.resolve();
  return false;
}

/** Without JavaScript a query is not read. */
function standing({ place, claim }: ViewState): ViewState {
  if (claim === null) return { ...DEFAULT_VIEW, place };
  return { ...DEFAULT_VIEW, place: { page: 'entry', list: 'claims', id: claim } };
}
