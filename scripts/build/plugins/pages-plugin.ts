import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { readRecordFolder } from '../../record/record-folder';
import type { MadePages } from '../making/maker';
import { readHeadScripts } from '../head-scripts';
import { filesForRobots, pageFiles, pageInDevelopment } from '../pages/page-files';
import { embedPath } from '../pages/embed-pages';
import { sitePages } from '../pages/pages';
import { sheetText } from '../render/style-sheet';
import { FONTS } from './fonts-plugin';
import type { SiteWork } from './work';

const SHELL = 'index.html';

/** Fonts that the first paint needs, by the names of their files. */
const FIRST_FONTS = FONTS.map((font) => path.basename(font));

/**
 * Writes a real HTML file for each page, so that a deep link opens on any static host, and
 * `404.html`. All are made from `index.html`; each has its own title, description and canonical
 * link, its content as the app draws it, and fetches the first fonts early. Each page has a twin for frames below
 * `embed/`. Beside them a sitemap.
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
        const shell = bundle[SHELL];
        if (shell?.type !== 'asset') return this.error(`The build has made no ${SHELL}`);
        account.step({ name: 'app', done: 1, all: 1 });
        const fonts = FIRST_FONTS.map((name) => {
          const file = fileNamed(bundle, name);
          if (file === null) return this.error(missingFont(name));
          return settings.base + file;
        });
        const made = await work;
        if (made === null) return this.error('Nobody has begun to make the pages');
        account.count('pages', made);
        const rules = sheetText([...made.pages.values()].flatMap((page) => page.rules));
        const sheet = this.emitFile({ type: 'asset', name: 'first.css', source: rules });
        const styleSheet = settings.base + this.getFileName(sheet);
        const dataset = readRecordFolder(settings.record);
        const data = dataIn(bundle).map((file) => settings.base + file);
        const html = shell.source.toString();
        const scripts = await readHeadScripts();
        const shared = { settings, dataset, fonts, data, styleSheet, scripts, html };
        for (const { fileName, source } of pageFiles(shared, made.pages)) {
          if (fileName === SHELL) shell.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
        for (const file of filesForRobots(sitePages(dataset), settings))
          this.emitFile({ type: 'asset', ...file });
      },
    },
  };
}

function fileNamed(bundle: Rolldown.OutputBundle, name: string): string | null {
  const found = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(name),
  );
  return found?.fileName ?? null;
}

/** The files of the record, as `recordPlugin` has put them into the build. */
function dataIn(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && /^assets\/[^/]+\.json$/.test(file.fileName) ? [file.fileName] : [],
  );
}

function missingFont(name: string): string {
  return `${name} is not in the build: a style sheet must use it, or FONTS in scripts/build/plugins/fonts-plugin.ts must not name it`;
}

/** Paths of all pages that are rendered, each with its twin for frames. */
function renderedPaths({ record, written }: SiteWork['settings']): readonly string[] {
  if (!written) return [];
  const { all, notFound } = sitePages(readRecordFolder(record));
  return [...all.flatMap((page) => [page.path, embedPath(page)]), notFound.path];
}
