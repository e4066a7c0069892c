import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { readSiteFile } from '../build/site-file';
import { parseHeadersFile } from './headers-file';
import { close, listen } from './listen';
import { listSiteFiles } from './site-files';
import { serveStaticSite } from './static-site';

export type RunningServer = {
  /** Address of the site's first page, with the slash at its end. */
  readonly url: string;
  /** Path at which the site is mounted. */
  readonly base: string;
  /** Says that a file which was to come is there. */
  readonly add: (file: string) => void;
  readonly close: () => Promise<void>;
};

/** A site that is still being built: where it is mounted, and what of it is to come. */
export type SiteToCome = { readonly base: string; readonly pending: readonly string[] };

/** What stands between who asks and the site: to break what it answers, say. */
export type Around = (answer: RequestListener) => RequestListener;

/**
 * Serves a built site on loopback, with the headers that it carries in `_headers`, mounted where it
 * was built to be. `port` 0 takes any free port; another one that is taken gives way to the next.
 * Throws if there is no built site, and nobody says that it is coming.
 */
export async function startServer(
  directory: string,
  port: number,
  coming: SiteToCome | null = null,
  around: Around = (answer) => answer,
): Promise<RunningServer> {
  const headersFile = path.join(directory, '_headers');
  const site = coming ?? (await readSiteFile(directory));
  if (site === null || !existsSync(headersFile)) {
    throw new Error(`There is no built site in ${directory}: run "npm run build" first`);
  }
  const files = await listSiteFiles(directory, coming?.pending);
  const rules = parseHeadersFile(await readFile(headersFile, 'utf8'));
  const server = createServer(around(serveStaticSite({ files, rules, base: site.base })));
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${site.base}`,
    base: site.base,
    add: files.add,
    close: async () => close(server),
  };
}
