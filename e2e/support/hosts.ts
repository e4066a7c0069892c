import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseHeadersFile } from '../../scripts/serve/headers-file';
import { caddyfile } from '../../scripts/serve/hosts/caddy';
import type { HostedSite } from '../../scripts/serve/hosts/host';
import { nginxConfig } from '../../scripts/serve/hosts/nginx';
import { close, listen } from '../../scripts/serve/listen';

/** A web server of this machine that is not ours. */
export type Host = {
  readonly name: string;
  /** Its program; null where the machine has none. */
  readonly program: string | null;
  /** What stands in its configuration, and how it is started with it. */
  readonly configure: (site: HostedSite, folder: string) => string;
  readonly args: (file: string, folder: string) => readonly string[];
};

export type RunningHost = { readonly url: string; readonly close: () => Promise<void> };

export const NGINX: Host = {
  name: 'nginx',
  program: findProgram('nginx'),
  // Started by root it would become nobody, who may not read a folder of the test.
  configure: (site, folder) => `${userInfo().uid === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
${nginxConfig({ ...site, listen: `127.0.0.1:${site.listen}` })}
}
`,
  args: (file, folder) => ['-c', file, '-p', folder, '-e', 'stderr'],
};

export const CADDY: Host = {
  name: 'Caddy',
  program: findProgram('caddy'),
  configure: (site) => `{
  admin off
  auto_https off
}
${caddyfile({ ...site, listen: `http://127.0.0.1:${site.listen}` })}`,
  args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
};

/** Where a program is that an environment variable names (`NGINX`), or that lies where programs do. */
function findProgram(name: string): string | null {
  const named = process.env[name.toUpperCase()];
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  const places = named === undefined ? folders.map((folder) => path.join(folder, name)) : [named];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Has a host serve a built site, which lies at its base below `root`, with the configuration that we write for it. */
export async function startHost(host: Host, root: string, base: string): Promise<RunningHost> {
  if (host.program === null) throw new Error(`There is no ${host.name} on this machine`);
  const folder = await mkdtemp(path.join(tmpdir(), 'host-'));
  const port = await freePort();
  const headers = await readFile(path.join(root, base, '_headers'), 'utf8');
  const site = { rules: parseHeadersFile(headers), base, root, listen: String(port) };
  const file = path.join(folder, 'host.conf');
  await writeFile(file, host.configure(site, folder));
  const child = spawn(host.program, host.args(file, folder), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  const url = `http://127.0.0.1:${port}${base}`;
  await answers(child, url);
  return {
    url,
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await close(server);
  return port;
}

/** Waits until it answers at all; throws with what it says where it ends instead. */
async function answers(child: ChildProcess, url: string): Promise<void> {
  const said: string[] = [];
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(said.join('')));
    });
  });
  const asking = async (): Promise<void> => {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- asked again only when it did not answer
      const answer = await fetch(url).catch(() => null);
      if (answer !== null) return;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await setTimeout(50);
    }
  };
  await Promise.race([asking(), ended]);
  ended.catch(() => undefined);
}
