import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { run, ROOT, toolCommand } from '../scripts/project';
import { close, listen } from '../scripts/serve/listen';
import { listSiteFiles } from '../scripts/serve/site-files';
import { startServer } from '../scripts/serve/start-server';
import { serveStaticSite } from '../scripts/serve/static-site';

/** Where everything that a benchmark makes stands. */
export const OUT = path.join(ROOT, 'node_modules', '.cache', 'bench');

export const SITES = ['ours', 'plain'] as const;
export type SiteName = (typeof SITES)[number];

export type ServedSite = { readonly url: string; readonly close: () => Promise<void> };

/** Builds both sites of a record: the real one as `npm run build` does but for its preview pictures, and the plain one. */
export async function buildSites(name: string, record: string): Promise<void> {
  const folder = (site: SiteName): string => path.join(OUT, name, site);
  for (const site of SITES) rmSync(folder(site), { recursive: true, force: true });
  const code = await run(
    toolCommand('vite', [
      'build',
      '--configLoader',
      'runner',
      '--outDir',
      folder('ours'),
      '--emptyOutDir',
    ]),
    { RECORD: record, PREVIEWS: 'off', BASE_PATH: '', SITE_URL: '' },
  );
  if (code !== 0) throw new Error(`The site of ${record} could not be built`);
  await buildPlain(record, folder('plain'));
}

async function buildPlain(record: string, folder: string): Promise<void> {
  const { themes, topics } = JSON.parse(
    readFileSync(path.join(record, 'vocabulary.json'), 'utf8'),
  ) as Readonly<Record<'themes' | 'topics', readonly { readonly id: string }[]>>;
  const ids = (list: readonly { readonly id: string }[]): string =>
    JSON.stringify(list.map(({ id }) => id));
  await build({
    configFile: false,
    root: path.join(ROOT, 'bench', 'plain'),
    logLevel: 'warn',
    plugins: [react()],
    define: { THEMES: ids(themes), TOPICS: ids(topics) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  });
  mkdirSync(path.join(folder, 'timelines'), { recursive: true });
  cpSync(path.join(record, 'timelines'), path.join(folder, 'timelines'), { recursive: true });
}

/** Serves what `buildSites` has built, each at an address of its own. */
export async function serveSite(name: string, site: SiteName): Promise<ServedSite> {
  const folder = path.join(OUT, name, site);
  if (!existsSync(folder)) throw new Error(`${folder} has not been built`);
  if (site === 'ours') return startServer(folder, 0);
  const files = await listSiteFiles(folder);
  const server = createServer(serveStaticSite({ files, rules: [], base: '/' }));
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}/`, close: async () => close(server) };
}
