/**
 * `node scripts/run.mjs scripts/serve/write-host.ts nginx|caddy <root> [<listen>]`: prints what makes that host serve the
 * built site as `npm run serve` does. `<root>` is the folder below which the site is to lie, at its base path.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSiteFile } from '../build/site-file';
import { DIST } from '../project';
import { parseHeadersFile } from './headers-file';
import { caddyfile } from './hosts/caddy';
import type { HostedSite } from './hosts/host';
import { nginxConfig } from './hosts/nginx';

type Host = {
  readonly write: (site: HostedSite) => string;
  readonly listen: string;
};
const HOSTS: ReadonlyMap<string, Host> = new Map([
  ['nginx', { write: nginxConfig, listen: '80' }],
  ['caddy', { write: caddyfile, listen: ':80' }],
]);

export async function main(args: readonly string[]): Promise<number> {
  const [name = '', root, listen] = args;
  const host = HOSTS.get(name);
  if (host === undefined || root === undefined || args.length > 3) {
    console.error(`Expected one of ${[...HOSTS.keys()].join(', ')}, a folder, and maybe a port`);
    return 2;
  }
  const site = await readSiteFile(DIST);
  const headers = path.join(DIST, '_headers');
  if (site === null || !existsSync(headers)) {
    console.error('There is no built site: run "npm run build" first');
    return 1;
  }
  const rules = parseHeadersFile(readFileSync(headers, 'utf8'));
  process.stdout.write(host.write({ rules, base: site.base, root, listen: listen ?? host.listen }));
  return 0;
}
