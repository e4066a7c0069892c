import path from 'node:path';
import type { Plugin } from 'vite';
import { ROOT, shownPath } from '../../project';
import { hashInputs } from '../inputs';
import { removeSiteFile, writeSiteFile } from '../site-file';
import type { SiteWork } from './work';

/**
 * Leaves a note in the built site of how and from what it was built: the server mounts it accordingly, and `npm start`
 * knows whether it is up to date. The note goes when a build begins and comes when all is there.
 */
export function siteFilePlugin({ settings, account, maker }: SiteWork): Plugin {
  const start = performance.now();
  let inputs = '';
  let folder = '';
  return {
    name: 'site-file',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    // At the start: what is changed while the build runs makes it out of date.
    async buildStart() {
      account.step({ name: 'app', done: 0, all: 1 });
      await removeSiteFile(folder);
      inputs = await hashInputs(ROOT, settings.record);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { base, origin, previews } = settings;
        const record = shownPath(settings.record);
        await writeSiteFile(folder, { base, origin, record, previews, inputs });
        const seconds = Math.round((performance.now() - start) / 1000);
        account.listener.finished(
          `${shownPath(folder)}/ is built in ${seconds} s: ${account.summary()}`,
        );
      },
    },
    // Also where the build failed.
    async closeBundle() {
      await maker.close();
    },
  };
}
