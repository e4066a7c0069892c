import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DIST, packageScript, run } from '../../scripts/project';
import { startServer, type RunningServer } from '../../scripts/server/start-server';

/** Starts the server of `npm start` on a free port, for `dist/`. */
export async function serveDist(): Promise<RunningServer> {
  return startServer(DIST, 0);
}

/**
 * Builds the site anew, to be mounted at `base`, into a folder of its own, and serves it. `close`
 * removes the folder.
 */
export async function serveBuiltFor(base: string): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  const build = [
    ...packageScript('build'),
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  const code = await run(build, { BASE_PATH: base, NODE_ENV: 'production' });
  if (code !== 0) throw new Error(`The build for ${base} failed`);
  const server = await startServer(folder, 0);
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
