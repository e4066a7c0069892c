import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readRecordFolder } from '../../record/record-folder';
import { sitePages } from '../pages/pages';
import { PREVIEW } from '../pages/social-tags';
import type { SiteWork } from './work';

/**
 * Says that the site can be served, once all else of it is there, and writes the preview picture of every page. They are
 * the last thing that is made: nobody who reads the site waits for them.
 */
export function previewsPlugin({ settings, maker, account }: SiteWork): Plugin {
  return {
    name: 'previews',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return this.error('The build has no folder');
        const { all } = sitePages(readRecordFolder(settings.record));
        const paths = settings.previews ? all.map((page) => page.path) : [];
        const pending = new Set(paths.map((page) => page + PREVIEW.file));
        account.listener.site({ base: settings.base, pending: [...pending] });
        if (paths.length === 0) return;
        const tell = (): void => {
          account.step({
            name: 'preview pictures',
            done: paths.length - pending.size,
            all: paths.length,
          });
        };
        tell();
        const made = await maker.previews(paths, async (page, png) => {
          const file = page + PREVIEW.file;
          await mkdir(path.join(dir, page), { recursive: true });
          await writeFile(path.join(dir, file), png);
          pending.delete(file);
          account.listener.file(file);
          tell();
        });
        account.count('preview pictures', made);
        const [missing] = pending;
        if (missing !== undefined) this.error(`The preview picture ${missing} was not made`);
      },
    },
  };
}
