import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { readSiteFile } from '../site/site-file';
import { parseHeadersFile } from './headers-file';
import { close, listen } from './listen';
import { listSiteFiles } from './site-files';
import { serveStaticSite } from './static-site';

export type RunningServer = {
  /** Address of the site's first page, with the slash at its end. */
  readonly url: string;
  /** Path at which the site is mounted. */
  readonly base: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves a built site on loopback, with the headers that it carries in `_headers`, mounted where it
 * was built to be. `port` 0 takes any free port; another one that is taken gives way to the next.
 * Throws if there is no built site.
 */
export async function startServer(directory: string, port: number): Promise<RunningServer> {
  const headersFile = path.join(directory, '_headers');
  const site = await readSiteFile(directory);
  if (site === null || !existsSync(headersFile)) {
    throw new Error(`There is no built site in ${directory}: run "npm run build" first`);
  }
  const server = createServer(
    serveStaticSite({
      files: await listSiteFiles(directory),
      rules: parseHeadersFile(await readFile(headersFile, 'utf8')),
      base: site.base,
    }),
  );
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${site.base}`,
    base: site.base,
    close: async () => close(server),
  };
}
