import type { Plugin } from 'vite';
import { readRecordFolder } from '../../record/record-folder';
import type { MadePages } from '../making/maker';
import { filesForRobots, pageFiles, pageInDevelopment } from '../pages/page-files';
import { sitePages } from '../pages/pages';
import { sheetText } from '../render/style-sheet';
import { readShell, SHELL } from './shell';
import type { SiteWork } from './work';

/**
 * Writes a real HTML file for each page, so that a deep link opens on any static host, and
 * `404.html`. All are made from `index.html`; each has its own title, description and canonical
 * link, its content as the app draws it, and fetches the first fonts early. Beside them a sitemap.
 */
export function pagesPlugin({ settings, maker, account }: SiteWork): Plugin {
  let work: Promise<MadePages> | null = null;
  return {
    name: 'pages',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      // While developing there is one HTML for all addresses: only its title and description are
      // made.
      handler: (html, { server, originalUrl }) => {
        if (server === undefined) return html;
        return pageInDevelopment(
          html,
          originalUrl ?? '',
          readRecordFolder(settings.record),
          settings,
        );
      },
    },
    // Side by side with the app, which they are not made from.
    buildStart() {
      if (this.environment.config.command === 'serve') return;
      const paths = renderedPaths(settings);
      const tell = (done: number): void => {
        account.step({ name: 'pages', done, all: paths.length });
      };
      tell(0);
      work = maker.pages(paths, tell);
      // If it fails before anyone waits for it, whoever waits for it hears of it.
      work.catch(() => undefined);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const shell = await readShell(bundle, settings);
        account.step({ name: 'app', done: 1, all: 1 });
        const made = await work;
        if (made === null) return this.error('Nobody has begun to make the pages');
        account.count('pages', made);
        const rules = sheetText([...made.pages.values()].flatMap((page) => page.rules));
        const sheet = this.emitFile({ type: 'asset', name: 'first.css', source: rules });
        const styleSheet = settings.base + this.getFileName(sheet);
        for (const { fileName, source } of pageFiles({ ...shell, styleSheet }, made.pages)) {
          const own = bundle[fileName];
          if (fileName === SHELL && own?.type === 'asset') own.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
        for (const file of filesForRobots(sitePages(shell.dataset), settings))
          this.emitFile({ type: 'asset', ...file });
      },
    },
  };
}

/** Paths of all pages that are rendered before the site can be served. */
function renderedPaths({ record, written }: SiteWork['settings']): readonly string[] {
  if (!written) return [];
  const { all, notFound } = sitePages(readRecordFolder(record));
  return [...all, notFound].map((page) => page.path);
}
