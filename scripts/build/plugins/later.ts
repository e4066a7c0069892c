import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { SiteWork } from './work';

/** Says that the site can be served: all of it is there but what others have said that they write later. */
export function servablePlugin({ settings, account }: SiteWork): Plugin {
  return {
    name: 'servable',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        account.servable(settings.base);
      },
    },
  };
}

/** Writes a file of a site that is served already. */
export async function writeLater(file: string, body: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, body);
}
