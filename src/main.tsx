import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import vocabularyJson from '../data/vocabulary.json';
import { App } from './app/App';
import { pageTitle } from './app/page-title';
import { ServicesProvider, type Services } from './app/services';
import { KINDS } from './domain/claim';
import { I18nProvider, makeI18n } from './i18n/i18n';
import { checkLateIds } from './io/check-late-ids';
import { copyText } from './io/clipboard';
import { saveFile } from './io/download';
import { followDocument } from './io/follow-document';
import { connectHistory } from './io/history';
import { loadRecord, makeQueryClient } from './io/load-record';
import { paintPicture, pictureFonts, schemeOnScreen } from './io/pictures';
import { restoreScheme, storeScheme } from './io/preferences';
import { referenceFiles, timelineFiles } from './io/record-files';
import { decodeAddress, encodeAddress, nearestLink } from './links/address';
import { checkIds } from './links/check-ids';
import type { LinkContext } from './links/context';
import { PANELS } from './panels/registry';
import { parseVocabulary } from './schema/parse';
import { createAppStore, type AppState } from './store/store';
import { StoreProvider } from './store/use-app';
import './styles/main.css';

const base = import.meta.env.BASE_URL;
const i18n = makeI18n('en');

const parsed = parseVocabulary(vocabularyJson);
// The vocabulary is part of the bundle and proved by `npm run data:check`; without it nothing has a name.
if (!parsed.ok)
  throw new Error(
    `data/vocabulary.json: ${parsed.problems.map((p) => `${p.path} ${p.message}`).join('; ')}`,
  );
const vocabulary = parsed.value;

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
};

const start = decodeAddress(location, early);
const store = createAppStore({
  vocabulary,
  view: start.view,
  issues: start.issues,
  scheme: restoreScheme(() => localStorage),
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

connectHistory({
  window,
  decode: (address) => decodeAddress(address, knownNow()),
  encode: (view, foreign) => encodeAddress(view, { base, foreign }),
  getView: () => store.getState().view,
  subscribe: (changed) =>
    store.subscribe((state, before) => {
      if (state.view !== before.view) changed(state.view, state.historyMode);
    }),
  applyView: (view, issues) => {
    store.getState().setView(view, 'none');
    store.getState().setIssues(issues);
  },
  onRefused: () => {
    store.getState().refuseHistory();
  },
});

checkLateIds(store, (view) => checkIds(view, knownNow(), start.tail));

followDocument(store, document, (state: AppState) => pageTitle(state.view.place, state, i18n));
store.subscribe((state, before) => {
  if (state.scheme !== before.scheme) storeScheme(() => localStorage, state.scheme);
});

const loader = loadRecord(
  store,
  makeQueryClient(),
  { timelines: timelineFiles, reference: referenceFiles },
  i18n.t.errors,
);

const services: Services = {
  hrefOf: (view) => encodeAddress(view, { base }),
  linkTo: (view) => `${location.origin}${encodeAddress(view, { base })}`,
  nearestTo: (view) =>
    decodeAddress(new URL(nearestLink(view, early), location.origin), early).view,
  copy: copyText,
  retry: loader.retry,
  reload: () => {
    location.reload();
  },
  save: saveFile,
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
              if (ready) document.documentElement.dataset['ready'] = 'true';
              else delete document.documentElement.dataset['ready'];
            }}
          />
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>
  </StrictMode>,
);
