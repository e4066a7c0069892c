import type { Plugin } from 'vite';
import { BUILD_MESSAGES, sendToParent } from '../making/messages';
import { listenOnScreen } from '../making/screen-listener';
import { makeMaker } from '../making/maker';
import { makeAccount } from '../making/report';
import type { SiteSettings } from '../settings';
import { dataPackagePlugin } from './data-package-plugin';
import { fontsPlugin } from './fonts-plugin';
import { framesPlugin } from './frames-plugin';
import { servablePlugin } from './later';
import { oneFilePlugin } from './one-file-plugin';
import { pagesPlugin } from './pages-plugin';
import { previewsPlugin } from './previews-plugin';
import { provenancePlugin } from './provenance-plugin';
import { publicPlugin } from './public-plugin';
import { recordPlugin } from './record-plugin';
import { siteFilePlugin } from './site-file-plugin';

/** All that makes a site of the app and a record. The order is that in which they end their work. */
export function sitePlugins(settings: SiteSettings): readonly Plugin[] {
  const isWatched = process.env[BUILD_MESSAGES] !== undefined;
  const account = makeAccount(isWatched ? sendToParent() : listenOnScreen(settings));
  const work = { settings, account, maker: makeMaker(settings.record) };
  return [
    recordPlugin(settings),
    fontsPlugin(settings),
    oneFilePlugin(work),
    pagesPlugin(work),
    dataPackagePlugin(settings),
    publicPlugin(settings),
    servablePlugin(work),
    framesPlugin(work),
    previewsPlugin(work),
    provenancePlugin(settings),
    siteFilePlugin(work),
  ];
}
