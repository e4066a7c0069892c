import path from 'node:path';
import type { Plugin } from 'vite';
import { readRecordFolder } from '../../record/record-folder';
import { sitePages } from '../pages/pages';
import { PREVIEW } from '../pages/social-tags';
import { writeLater } from './later';
import type { SiteWork } from './work';

/**
 * Writes the preview picture of every page. They are the last thing that is made: nobody who reads the site waits for them.
 */
export function previewsPlugin({ settings, maker, account }: SiteWork): Plugin {
  const picturePaths = (): readonly string[] =>
    settings.previews
      ? sitePages(readRecordFolder(settings.record)).all.map((page) => page.path)
      : [];
  return {
    name: 'previews',
    apply: 'build',
    generateBundle() {
      account.later(picturePaths().map((page) => page + PREVIEW.file));
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return this.error('The build has no folder');
        const paths = picturePaths();
        if (paths.length === 0) return;
        const missing = new Set(paths.map((page) => page + PREVIEW.file));
        const tell = (): void => {
          account.step({
            name: 'preview pictures',
            done: paths.length - missing.size,
            all: paths.length,
          });
        };
        tell();
        const made = await maker.previews(paths, async (page, png) => {
          const file = page + PREVIEW.file;
          await writeLater(path.join(dir, file), png);
          missing.delete(file);
          account.listener.file(file);
          tell();
        });
        account.count('preview pictures', made);
        const [first] = missing;
        if (first !== undefined) this.error(`The preview picture ${first} was not made`);
      },
    },
  };
}
