import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../scripts/project';
import { ALL_PAGES, NOT_FOUND } from './support/built-pages';

describe('every page as it is written', () => {
  it('has ids once, no style of its own, and data that can be read', async () => {
    for (const { path: address } of [...ALL_PAGES, { path: NOT_FOUND.path }]) {
      // oxlint-disable-next-line no-await-in-loop -- hundreds of files at once would be too many
      const html = await readFile(fileOf(DIST, address), 'utf8');
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
      expect(html, address).not.toMatch(/<[^>]*\sstyle="/);
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];
      if (address !== NOT_FOUND.path)
        expect(JSON.parse(json ?? ''), address).toHaveProperty('@type');
    }
  });
});

function fileOf(folder: string, address: string): string {
  return path.join(folder, address.endsWith('.html') ? address : `${address}index.html`);
}
