import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { builtFiles } from '../data-package/build';
import type { SiteSettings } from '../site/settings';

type Builder = { readonly builtFiles: typeof builtFiles };

/** Adds the whole record as a data package to the built site, as files and as one ZIP. */
export function dataPackagePlugin(root: string, settings: SiteSettings): Plugin {
  return {
    name: 'data-package',
    apply: 'build',
    async generateBundle() {
      // Loaded with the application's alias, which the configuration itself is read without.
      const { module } = await runnerImport<Builder>(
        path.join(root, 'scripts', 'data-package', 'build.ts'),
        {
          configFile: false,
          envDir: false,
          root,
          logLevel: 'error',
          resolve: { alias: { '@': path.join(root, 'src') } },
        },
      );
      const homepage = settings.origin === null ? null : settings.origin + settings.base;
      for (const file of module.builtFiles(root, homepage)) {
        this.emitFile({ type: 'asset', ...file });
      }
    },
  };
}
