import type { Plugin } from 'vite';
import { editionOf } from '../../record/data-files';
import { ROOT } from '../../project';
import type { SiteSettings } from '../settings';

/** Gives the app what it must know of its record before it is loaded, and lets the development server read it anywhere. */
export function recordPlugin({ record }: SiteSettings): Plugin {
  return {
    name: 'record',
    config: () => ({
      define: { PUBLISHED_EDITION: JSON.stringify(editionOf(record)) },
      server: { fs: { allow: [ROOT, record] } },
    }),
  };
}
