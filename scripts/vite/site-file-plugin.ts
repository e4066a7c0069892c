import type { Plugin } from 'vite';
import type { SiteSettings } from '../site/settings';
import { hashInputs, SITE_FILE, type SiteFile } from '../site/site-file';

/**
 * Leaves a note in the built site of how and from what it was built: the server mounts it
 * accordingly, and `npm start` knows whether it is up to date.
 */
export function siteFilePlugin(root: string, settings: SiteSettings): Plugin {
  let inputs = '';
  return {
    name: 'site-file',
    apply: 'build',
    // At the start: what is changed while the build runs makes it out of date.
    async buildStart() {
      inputs = await hashInputs(root);
    },
    generateBundle() {
      const content: SiteFile = { ...settings, inputs };
      this.emitFile({ type: 'asset', fileName: SITE_FILE, source: JSON.stringify(content) });
    },
  };
}
