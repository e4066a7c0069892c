import type { Plugin } from 'vite';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import type { SiteWork } from './work';

const NAME = 'virtual:one-file';
const ID = `\0${NAME}`;

/**
 * Gives the app as `virtual:one-file` the address of a shell, which is the app once more in one document: a reader takes it
 * away with the record in it. Published as text, for it is no page of the site.
 */
export function oneFilePlugin({ settings, maker }: Pick<SiteWork, 'settings' | 'maker'>): Plugin {
  let shell: { readonly fileName: string; readonly text: string } | null = null;
  return {
    name: 'one-file',
    resolveId: (id) => (id === NAME ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      const text = await maker.shell();
      const print = fingerprintOfText(text);
      shell = { fileName: `assets/one-file-${print}.txt`, text };
      if (this.environment.config.command === 'build')
        this.emitFile({ type: 'asset', fileName: shell.fileName, source: text });
      const exported = { name: 'one-file', url: settings.base + shell.fileName, print };
      return `export const shell = ${JSON.stringify(exported)};`;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (shell === null || request.url !== settings.base + shell.fileName) next();
        else response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(shell.text);
      });
    },
  };
}
