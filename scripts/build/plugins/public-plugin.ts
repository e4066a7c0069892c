import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { EDITIONS_FOLDER } from '../../record/data-set';
import { readEditionList, readRecordFolder } from '../../record/record-folder';
import { ROOT } from '../../project';
import { allowingHeadScripts, readHeadScripts } from '../head-scripts';
import { withBase, withPanels } from '../../serve/headers-file';
import type { SiteSettings } from '../settings';

const PUBLIC = path.join(ROOT, 'public');
const MANIFEST = 'site.webmanifest';
const HEADERS = '_headers';

/**
 * Copies what is published as it is, of editions only those of the record that the site shows, and gives the manifest
 * the record's title. `_headers` gets a rule for the page of each panel, in place of the one that stands for all, and the base
 * before each path, and allows the scripts that stand in the pages. GitHub Pages would leave out files whose names it takes
 * for its own: `.nojekyll` says that none is.
 */
export function publicPlugin({ record, base }: Pick<SiteSettings, 'record' | 'base'>): Plugin {
  return {
    name: 'public',
    apply: 'build',
    config: () => ({ build: { copyPublicDir: false } }),
    async writeBundle({ dir }) {
      if (dir === undefined) return this.error('The build has no folder');
      const editions = new Set(readEditionList(record).map(({ id }) => `${id}.json`));
      const scripts = await readHeadScripts();
      await cp(PUBLIC, dir, {
        recursive: true,
        filter: (from) =>
          !scripts.has(path.relative(PUBLIC, from)) &&
          (path.dirname(from) !== path.join(ROOT, EDITIONS_FOLDER) ||
            editions.has(path.basename(from))),
      });
      const { title, panels } = readRecordFolder(record).vocabulary;
      const written = await readFile(path.join(PUBLIC, HEADERS), 'utf8');
      const headers = allowingHeadScripts(written, scripts);
      const ids = panels.map(({ id }) => id);
      await writeFile(path.join(dir, HEADERS), withBase(withPanels(headers, ids), base));
      await writeFile(path.join(dir, '.nojekyll'), '');
      const manifest: unknown = JSON.parse(await readFile(path.join(PUBLIC, MANIFEST), 'utf8'));
      await writeFile(path.join(dir, MANIFEST), manifestOf(manifest, title.en));
    },
  };
}

function manifestOf(manifest: unknown, name: string): string {
  const rest = typeof manifest === 'object' ? manifest : null;
  return `${JSON.stringify({ name, ...rest }, null, 2)}\n`;
}
