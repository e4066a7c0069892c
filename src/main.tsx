import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import editionsJson from '../data/editions.json';
import vocabularyJson from '../data/vocabulary.json';
import { App } from './shell/App';
import { pageTitle } from './words/page-title';
import { ServicesProvider, type Services } from './site/services';
import { KINDS } from './domain/record/claim';
import { DEFAULT_VIEW, type ViewState } from './view/view-state';
import { I18nProvider, makeI18n } from './i18n/i18n';
import { checkLateIds } from './io/check-late-ids';
import { copyTable, copyText } from './io/clipboard';
import { today } from './io/clock';
import { saveFile } from './io/download';
import { followDocument } from './io/follow-document';
import { onFrameHeight } from './io/frame-height';
import { followEdition } from './io/follow-edition';
import { connectHistory } from './io/history';
import { loadEdition } from './io/load-edition';
import { loadRecord, makeQueryClient } from './io/load-record';
import { paintPicture, pictureFonts, schemeOnScreen } from './io/pictures';
import { restoreScheme, storeScheme } from './io/preferences';
import { rememberScreen } from './io/remember-screen';
import { editionFile, referenceFiles, timelineFiles } from './io/record-files';
import { reportHeight } from './io/report-height';
import { makeShareSheet } from './io/share-sheet';
import { watchChanges } from './io/watch-changes';
import { takeOver } from './io/take-over';
import { decodeAddress, encodeAddress, nearestLink } from './view/links/address';
import { checkIds } from './view/links/check-ids';
import type { LinkContext } from './view/links/context';
import { freeze } from './view/links/freeze';
import { PANELS } from './panels/registry';
import { parseEditions } from './schema/edition';
import { parseVocabulary } from './schema/parse';
import { createAppStore, type AppState, type AppStore } from './store/store';
import { StoreProvider } from './store/use-app';
import './styles/main.css';

/** Edition that is the data this was built with; null where they have not been published. Written in by the build. */
declare const PUBLISHED_EDITION: string | null;

const base = import.meta.env.BASE_URL;
const i18n = makeI18n('en');

const parsed = parseVocabulary(vocabularyJson);
// The vocabulary is part of the bundle and proved by `npm run data:check`; without it nothing has a name.
if (!parsed.ok)
  throw new Error(
    `data/vocabulary.json: ${parsed.problems.map((p) => `${p.path} ${p.message}`).join('; ')}`,
  );
const vocabulary = parsed.value;
const editions = parseEditions(editionsJson);

/** What is known before the record has arrived. */
const early: LinkContext = {
  base,
  panels: PANELS.map(({ id }) => id),
  years: vocabulary.years,
  ids: {
    themes: vocabulary.themes.map(({ id }) => id),
    topics: vocabulary.topics.map(({ id }) => id),
    markets: vocabulary.markets.map(({ id }) => id),
    kinds: KINDS,
    sources: null,
  },
  editions: editions.ok ? editions.value.map(({ id }) => id) : [],
  spoken: { languages: ['en'], otherwise: 'en' },
};

const start = decodeAddress(location, early);
const store = createAppStore({
  vocabulary,
  view: start.view,
  issues: start.issues,
  // A frame on somebody else's page follows the reader's system.
  scheme: start.view.embed ? 'system' : restoreScheme(() => localStorage),
});

/** What is known now: once the record is whole, ids that are not in it can be told from ids that have not arrived. */
function knownNow(): LinkContext {
  const { reference, timelines, dataset } = store.getState();
  const whole = Object.values(timelines).every((part) => part.status === 'ready');
  return {
    ...early,
    ids: {
      ...early.ids,
      sources: reference.status === 'ready' ? reference.value.sources.map(({ id }) => id) : null,
    },
    hasClaim: dataset !== null && whole ? (id) => dataset.claimById.has(id) : undefined,
  };
}

/** A frame leaves the history, which it shares with the page around it, alone. */
const connect = (): (() => void) =>
  connectHistory({
    window,
    store,
    decode: (address) => decodeAddress(address, knownNow()),
    encode: (view, foreign) => encodeAddress(view, { base, foreign }),
    memory: rememberScreen(window),
  });
if (start.view.embed) reportHeight(window);
else connect();

checkLateIds(store, (view) => checkIds(view, knownNow(), start.tail));

followDocument(store, document, (state: AppState) => pageTitle(state.view.place, state, i18n));
store.subscribe((state, before) => {
  if (state.scheme !== before.scheme) storeScheme(() => localStorage, state.scheme);
});

const client = makeQueryClient();
const loadToday = (into: AppStore): ReturnType<typeof loadRecord> =>
  loadRecord(into, client, { timelines: timelineFiles, reference: referenceFiles }, i18n.t.errors);
const loader = followEdition(store, {
  vocabulary,
  today: () => loadToday(store),
  edition: (id) => loadEdition(store, client, editionFile(id, base), i18n.t.errors),
});
watchChanges(
  store,
  () => createAppStore({ vocabulary, view: DEFAULT_VIEW, issues: [], scheme: 'system' }),
  loadToday,
);

const wholeAddress = (view: ViewState): string =>
  `${location.origin}${encodeAddress(view, { base })}`;

const services: Services = {
  hrefOf: (view) => encodeAddress({ ...view, embed: false }, { base }),
  linkTo: (view) => wholeAddress({ ...view, embed: false }),
  frozenLinkTo: (view) => {
    const edition = view.edition ?? PUBLISHED_EDITION;
    return edition === null ? null : wholeAddress(freeze(view, { edition, lang: i18n.language }));
  },
  embedLinkTo: (view) => wholeAddress({ ...view, embed: true }),
  embedScript: `${location.origin}${base}embed.js`,
  shareSheet: makeShareSheet(navigator),
  onFrameHeight,
  nearestTo: (view) =>
    decodeAddress(new URL(nearestLink(view, early), location.origin), early).view,
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
  pictures: { scheme: schemeOnScreen, fonts: pictureFonts, paint: paintPicture },
};

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <I18nProvider value={i18n}>
          <App
            onReady={(ready) => {
              const { dataset } = document.documentElement;
              // A view that the page was not written for is shown as it comes, part by part.
              if (ready || dataset['asked'] !== undefined) takeOver(document);
              if (ready) dataset['ready'] = 'true';
              else delete dataset['ready'];
            }}
          />
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>
  </StrictMode>,
);
