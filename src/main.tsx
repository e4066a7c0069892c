import {
  beside,
  editions,
  publishedEdition,
  reference,
  supplement,
  timelines,
  vocabulary,
} from 'virtual:record';
import { OPENED } from './domain/record/claim-id';
import type { Text } from './domain/basics/text';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App';
import { TextScaleContext } from './charts/parts/text-scale';
import { textScale } from './io/text-scale';
import { windowTitle } from './words/page-title';
import { loadLateInIdle, loadSoon } from './ui/late';
import { ServicesProvider, type Services } from './site/services';
import { DEFAULT_VIEW, type ViewState } from './view/view-state';
import { I18nProvider, makeI18n } from './i18n/i18n';
import { copyTable, copyText } from './io/clipboard';
import { today } from './io/clock';
import { saveFile } from './io/download';
import { checkNames, followAddress } from './io/follow-address';
import { makeErrorReports, ownAddress, watchErrors } from './io/error-reports';
import { followDocument } from './io/follow-document';
import { onFrameHeight } from './io/frame-height';
import { followEdition } from './io/follow-edition';
import { givenRecords } from './io/given/given-records';
import { loadEdition } from './io/load-edition';
import { loadRecord, makeQueryClient } from './io/load-record';
import { pictureFonts } from './io/pictures';
import { restoreScheme, restoreSlash, storeScheme, storeSlash } from './io/preferences';
import { rememberScreen } from './io/remember-screen';
import { schemeOnScreen } from './io/scheme-on-screen';
import { editionFile } from './io/edition-file';
import { askedText } from './io/asked-text';
import { makeShareSheet } from './io/share-sheet';
import { keepCopy, takeOver } from './io/take-over';
import { wakeFor } from './io/wake';
import { writtenPage } from './io/written-page';
import { isCopy, writtenAddress } from './io/written-place';
import { decodeAddress, encodeAddress, nearestLink } from './view/links/address';
import { freeze } from './view/links/freeze';
import { selectPageScope } from './site/page-scope';
import { selectIsLoading } from './store/selectors';
import { linkContext, type LinkSite } from './store/link-context';
import { beginRecord, createAppStore, type AppState, type AppStore } from './store/store';
import { StoreProvider } from './store/use-app';
import './styles/main.css';

const errors = makeErrorReports({
  now: () => new Date(),
  address: () => ownAddress(location),
});
// Before all else that can fail.
watchErrors(window, errors, location.origin);

const base = import.meta.env.BASE_URL;
const i18n = makeI18n('en');

const site: LinkSite = {
  base,
  editions: editions.map(({ id }) => id),
  beside: [...beside.map(({ id }) => id), OPENED],
  spoken: { languages: ['en'], otherwise: 'en' },
  vocabulary,
};

const root = document.querySelector<HTMLElement>('#root');
if (root === null) throw new Error('index.html has no #root');
const { dataset } = document.documentElement;

const context = linkContext(beginRecord(vocabulary), site);
/** What the build has written on the page; nothing on one that stands for any address. */
const { place } = root.dataset;
const stays = place !== undefined && isCopy(place, location, context);
const start = decodeAddress(location, context);
const store = createAppStore({
  vocabulary,
  view: start.view,
  issues: start.issues,
  tail: start.tail,
  // A frame on somebody else's page is as that page pins it, or follows the reader's system.
  scheme: start.view.embed ? (start.view.scheme ?? 'system') : restoreScheme(() => localStorage),
  slash: restoreSlash(() => localStorage),
});

// A frame leaves the history, which it shares with the page around it, alone.
if (!start.view.embed && !stays) followAddress(store, site, window, rememberScreen(window));
checkNames(store, site);

const nameBeside = (view: ViewState): Text | undefined =>
  beside.find(({ id }) => id === view.with)?.name;
followDocument(store, document, (state: AppState) => {
  const scope = selectIsLoading(state) ? null : selectPageScope(state);
  return stays
    ? null
    : windowTitle(
        state.view,
        { vocabulary: state.vocabulary, scope, beside: nameBeside(state.view) },
        i18n,
      );
});
store.subscribe((state, before) => {
  if (state.scheme !== before.scheme) storeScheme(() => localStorage, state.scheme);
  if (state.slash !== before.slash) storeSlash(() => localStorage, state.slash);
});

const client = makeQueryClient();
const { network, status } = i18n.t.errors;
const said = { network, status };
const loadToday = (into: AppStore): ReturnType<typeof loadRecord> =>
  loadRecord(into, client, { reference, timelines }, said);
const loader = followEdition(store, {
  vocabulary,
  today: () => loadToday(store),
  edition: (id) =>
    loadEdition(store, client, editionFile(id, editions, base), said, {
      supplement,
      letters: async () => import('virtual:edition-letters'),
    }),
});
const { setChanges, setBeside } = store.getState();
wakeFor(
  store,
  'edition',
  async () => {
    const late = await import('./io/watch-changes');
    late.watchChanges(
      store,
      () => createAppStore({ vocabulary, view: DEFAULT_VIEW, issues: [], scheme: 'system' }),
      loadToday,
    );
  },
  setChanges,
);
wakeFor(
  store,
  'with',
  async () =>
    (await import('./io/beside/follow-beside')).followBeside(store, beside, { client, said }),
  setBeside,
);

const wholeAddress = (view: ViewState): string =>
  `${location.origin}${encodeAddress(view, { base })}`;

const written = writtenPage(
  document,
  start.view,
  place === undefined ? '' : writtenAddress(place, context),
);

const services: Services = {
  hrefOf: (view) => encodeAddress({ ...view, embed: false }, { base }),
  linkTo: (view) => wholeAddress({ ...view, embed: false }),
  frozenLinkTo: (view) => {
    const edition = view.edition ?? publishedEdition;
    return edition === null ? null : wholeAddress(freeze(view, { edition, lang: i18n.language }));
  },
  embedLinkTo: (view) => wholeAddress({ ...view, embed: true }),
  embedScript: `${location.origin}${base}embed.js`,
  shareSheet: makeShareSheet(navigator),
  onFrameHeight,
  nearestTo: (view) => {
    const now = linkContext(store.getState(), site);
    return decodeAddress(new URL(nearestLink(view, now), location.origin), now).view;
  },
  copy: copyText,
  copyTable,
  save: saveFile,
  print: () => {
    globalThis.print();
  },
  today,
  fileHref: (path) => base + path,
  retry: loader.retry,
  reload: () => {
    location.reload();
  },
  written,
  pictures: {
    scheme: schemeOnScreen,
    fonts: pictureFonts,
    paint: async (svg) => (await import('./io/paint-picture')).paintPicture(svg),
  },
  errors,
  oneFile: async (view) => {
    const { takeHere } = await import('./io/one-file/own-shell');
    const here = `${location.origin}${base}`;
    return takeHere(
      { ...store.getState(), view },
      { site: here, taken: today(), publishedEdition },
    );
  },
  beside,
  given: givenRecords({ store, follower: loader, today }),
  // The build puts a hash of all that is in it into the name of the file.
  version: new URL(import.meta.url).pathname.split('/').at(-1) ?? '',
};

/** How long what was written waits for all that the app draws in its place, in milliseconds: then each part comes as it can. */
const PATIENCE = 8000;
let isLate = false;

function standIn(): void {
  takeOver(document, written.moveIn, { pressed: pressedEarly(), answers: loadSoon() });
}

const app = (
  <StrictMode>
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <I18nProvider value={i18n}>
          <TextScaleContext value={textScale(document)}>
            <App
              onReady={(ready) => {
                // A view that the page was not written for is shown as it comes, part by part.
                if (ready || isLate || dataset['asked'] === 'true') standIn();
                if (ready) {
                  dataset['ready'] = 'true';
                  void markAsked(root);
                  void loadLateInIdle();
                } else delete dataset['ready'];
              }}
            />
          </TextScaleContext>
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>
  </StrictMode>
);

/** Once, after the written page has gone, which the browser had marked. */
let asked = askedText(window);
async function markAsked(within: Element): Promise<void> {
  if (asked === null) return;
  const text = asked;
  asked = null;
  try {
    (await import('./io/marked-text')).markText(text, within);
  } catch {
    // A mark that does not come takes nothing from the page.
  }
}

/** What public/first.js has kept. */
function pressedEarly(): Iterable<Element> {
  const early: unknown = Reflect.get(globalThis, 'early');
  return early instanceof Set ? ([...early] as readonly Element[]) : [];
}

/** Draws the app, from the first time on. What its first change needs comes meanwhile: the line is free now. */
function begin(into: Element): void {
  void loadSoon();
  createRoot(into).render(app);
}

if (stays) keepCopy(document);
// What the page was written with needs no wait drawn beside it: the app is drawn once there is something of the record to
// draw, or to say of it.
else if (document.querySelector('#first') === null || dataset['asked'] !== undefined) begin(root);
else {
  const beginOnce = (): void => {
    stop();
    clearTimeout(timer);
    begin(root);
  };
  const stop = store.subscribe((state, before) => {
    if (state.reference !== before.reference || state.timelines !== before.timelines) beginOnce();
  });
  const timer = setTimeout(beginOnce, PATIENCE);
}
setTimeout(() => {
  isLate = true;
  if (!stays && root.hasChildNodes()) standIn();
}, PATIENCE);
