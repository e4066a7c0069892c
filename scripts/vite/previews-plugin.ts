import path from 'node:path';
import type { Plugin } from 'vite';
import { ROOT, run } from '../project';

/** Writes the preview picture of every page once the site stands; in a process of its own, which has a page in memory. */
export function previewsPlugin(): Plugin {
  let folder = '';
  return {
    name: 'previews',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    async closeBundle() {
      // For builds that nobody shares links to, such as those of tests.
      if (process.env['PREVIEWS'] === 'off') return;
      const script = (name: string): string => path.join(ROOT, 'scripts', name);
      const command = [process.execPath, script('run.mjs'), script('previews/main.ts'), folder];
      if ((await run(command, { NODE_ENV: 'production' })) !== 0)
        this.error('The preview pictures could not be made: what is wrong stands above');
    },
  };
}
