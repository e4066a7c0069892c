import type { Plugin } from 'vite';
import { builtFiles } from '../package/build';
import type { SiteSettings } from '../settings';

/** Adds the whole record as a data package to the built site, as files and as one ZIP. */
export function dataPackagePlugin({ record, origin, base }: SiteSettings): Plugin {
  return {
    name: 'data-package',
    apply: 'build',
    generateBundle() {
      const homepage = origin === null ? null : origin + base;
      for (const file of builtFiles(record, homepage)) {
        this.emitFile({ type: 'asset', ...file });
      }
    },
  };
}
