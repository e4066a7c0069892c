/** The dashboard within one document: its record stands in it, its addresses behind the `#`, and it asks for nothing. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App';
import { FileBand } from './features/one-file/FileBand';
import { TextScaleContext } from './charts/parts/text-scale';
import { ok } from './domain/basics/result';
import { windowTitle } from './words/page-title';
import { loadLate } from './ui/late';
import { NOTHING_GIVEN } from './site/nothing-given';
import { ServicesProvider, type Services } from './site/services';
import { I18nProvider, makeI18n } from './i18n/i18n';
import { copyTable, copyText } from './io/clipboard';
import { today } from './io/clock';
import { saveFile } from './io/download';
import { checkNames, followAddress } from './io/follow-address';
import { makeErrorReports, ownAddress, watchErrors } from './io/error-reports';
import { followDocument } from './io/follow-document';
import { fileFonts } from './io/one-file/file-fonts';
import { hashOf, hashWindow } from './io/one-file/hash-window';
import { paintPicture } from './io/paint-picture';
import { rememberScreen } from './io/remember-screen';
import { schemeOnScreen } from './io/scheme-on-screen';
import { makeShareSheet } from './io/share-sheet';
import { textScale } from './io/text-scale';
import { packRecord } from './schema/open/pack-record';
import { readContent, RECORD_ID } from './schema/one-file';
import { selectPageScope } from './site/page-scope';
import { linkContext, type LinkSite } from './store/link-context';
import { beginRecord, createAppStore, type AppState } from './store/store';
import { StoreProvider } from './store/use-app';
import { decodeAddress, encodeAddress, nearestLink } from './view/links/address';
import { freeze } from './view/links/freeze';
import type { ViewState } from './view/view-state';
import './styles/main.css';

const content = readContent(document.querySelector(`#${RECORD_ID}`)?.textContent ?? '');
const { claims, vocabulary, ...reference } = content.record;
const own = content.given;
const i18n = makeI18n('en');
const window = hashWindow(globalThis.window, content.start);

const errors = makeErrorReports({
  now: () => new Date(),
  address: () => ownAddress(window.location),
});
watchErrors(globalThis.window, errors, 'file://');

const base = '/';
// Editions and records beside are other files, and there is none.
const site: LinkSite = {
  base,
  editions: [],
  beside: [],
  spoken: { languages: ['en'], otherwise: 'en' },
  vocabulary,
};

const start = decodeAddress(window.location, linkContext(beginRecord(vocabulary), site));
const store = createAppStore({
  vocabulary,
  view: { ...start.view, embed: false },
  issues: start.issues,
  tail: start.tail,
  // What files from anywhere share is no place to remember it.
  scheme: 'system',
});
if (own !== null) store.getState().setGiven({ ...own, texts: new Map(own.texts) });
store.getState().receive({
  reference: ok(reference),
  timelines: Object.fromEntries(
    vocabulary.themes.map(({ id }) => [id, ok(claims.filter(({ theme }) => theme === id))]),
  ),
});
followAddress(store, site, window, rememberScreen(globalThis.window));
checkNames(store, site);
followDocument(store, document, (state: AppState) =>
  windowTitle(state.view, { vocabulary, scope: selectPageScope(state) }, i18n),
);

/** Of the published record on the site that the file was taken from; of any other within the file, by its name. */
const addressOf = (view: ViewState): string => {
  const address = encodeAddress(view, { base });
  if (own === null) return content.site + address.slice(base.length);
  const [name = ''] = location.pathname.split('/').slice(-1);
  return name + hashOf(address);
};

const services: Services = {
  hrefOf: (view) => hashOf(encodeAddress(view, { base })),
  linkTo: (view) => addressOf({ ...view, embed: false }),
  frozenLinkTo: (view) =>
    content.edition === null
      ? null
      : addressOf(freeze(view, { edition: content.edition, lang: i18n.language })),
  embedLinkTo: (view) => addressOf({ ...view, embed: true }),
  embedScript: `${content.site}embed.js`,
  shareSheet: makeShareSheet(navigator),
  onFrameHeight: () => () => undefined,
  nearestTo: (view) => {
    const now = linkContext(store.getState(), site);
    return decodeAddress(new URL(nearestLink(view, now), content.site), now).view;
  },
  copy: copyText,
  copyTable,
  save: saveFile,
  print: () => {
    globalThis.print();
  },
  today,
  fileHref: (path) => content.site + path,
  retry: () => undefined,
  reload: () => {
    location.reload();
  },
  written: null,
  pictures: {
    scheme: schemeOnScreen,
    fonts: async () => {
      await Promise.resolve();
      return fileFonts(document);
    },
    paint: paintPicture,
  },
  errors,
  oneFile: null,
  beside: [],
  given: {
    ...NOTHING_GIVEN,
    pack: async (form) => {
      await Promise.resolve();
      const { given, dataset } = store.getState();
      return given === null || dataset === null ? null : packRecord(form, given, dataset);
    },
  },
  version: `${content.site} ${content.taken}`,
};

const root = document.querySelector('#root');
if (root === null) throw new Error('The shell has no #root');
// All of it is in this document: nothing has to be waited for when it is asked for, and nothing is drawn in other fonts first.
await Promise.all([
  loadLate(),
  Promise.allSettled([...document.fonts].map(async (font) => font.load())),
]);
createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <I18nProvider value={i18n}>
          <TextScaleContext value={textScale(document)}>
            {own === null ? <FileBand site={content.site} taken={content.taken} /> : null}
            <App
              onReady={(ready) => {
                if (ready) document.documentElement.dataset['ready'] = 'true';
                else delete document.documentElement.dataset['ready'];
              }}
            />
          </TextScaleContext>
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>
  </StrictMode>,
);
