import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { EDITIONS_FOLDER } from '../../record/data-set';
import { readEditionList, readRecordFolder } from '../../record/record-folder';
import { ROOT } from '../../project';
import type { SiteSettings } from '../settings';

const PUBLIC = path.join(ROOT, 'public');
const MANIFEST = 'site.webmanifest';

/**
 * Copies what is published as it is, of editions only those of the record that the site shows, and gives the manifest
 * the record's title.
 */
export function publicPlugin({ record }: Pick<SiteSettings, 'record'>): Plugin {
  return {
    name: 'public',
    apply: 'build',
    config: () => ({ build: { copyPublicDir: false } }),
    async writeBundle({ dir }) {
      if (dir === undefined) return this.error('The build has no folder');
      const editions = new Set(readEditionList(record).map(({ id }) => `${id}.json`));
      await cp(PUBLIC, dir, {
        recursive: true,
        filter: (from) =>
          path.dirname(from) !== path.join(ROOT, EDITIONS_FOLDER) ||
          editions.has(path.basename(from)),
      });
      const { title } = readRecordFolder(record).vocabulary;
      const manifest: unknown = JSON.parse(await readFile(path.join(PUBLIC, MANIFEST), 'utf8'));
      await writeFile(path.join(dir, MANIFEST), manifestOf(manifest, title.en));
    },
  };
}

function manifestOf(manifest: unknown, name: string): string {
  const rest = typeof manifest === 'object' ? manifest : null;
  return `${JSON.stringify({ name, ...rest }, null, 2)}\n`;
}
