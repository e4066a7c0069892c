import path from 'node:path';
import type { Plugin } from 'vite';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { embedPath } from '../pages/embed-pages';
import { frameFiles, type Shared } from '../pages/page-files';
import { sitePages } from '../pages/pages';
import { sheetText } from '../render/style-sheet';
import { writeLater } from './later';
import { readShell } from './shell';
import type { SiteWork } from './work';

/**
 * Writes the twin of each page for frames of other sites, below `embed/`, with a sheet of their own. They come when the site
 * can be served: whoever has just built it reads the pages themselves first.
 */
export function framesPlugin({ settings, maker, account }: SiteWork): Plugin {
  let shell: Omit<Shared, 'styleSheet'> | null = null;
  return {
    name: 'frames',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        shell = await readShell(bundle, settings);
        const { all } = sitePages(shell.dataset);
        account.later(all.map((page) => `${embedPath(page)}index.html`));
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined || shell === null) return this.error('The build has no folder');
        const { all } = sitePages(shell.dataset);
        const paths = settings.written ? all.map(embedPath) : [];
        const made = await maker.pages(paths, (done) => {
          account.step({ name: 'pages for frames', done, all: paths.length });
        });
        account.count('pages for frames', made);
        const rules = sheetText([...made.pages.values()].flatMap((page) => page.rules));
        const sheet = `styles/frames-${fingerprintOfText(rules)}.css`;
        await writeLater(path.join(dir, sheet), rules);
        account.listener.file(sheet);
        const styleSheet = settings.base + sheet;
        await Promise.all(
          frameFiles({ ...shell, styleSheet }, made.pages).map(async ({ fileName, source }) => {
            await writeLater(path.join(dir, fileName), source);
            account.listener.file(fileName);
          }),
        );
      },
    },
  };
}
