import { readdir } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Some of every kind of file, by their addresses: the first three of each folder at the top, and all that lies beside these. */
export async function addressesIn(site: string): Promise<readonly string[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== '_headers' && file !== '404.html' && !file.startsWith('.'))
    .toSorted();
  const kind = (file: string): string => file.replace(/[^/]*$/, '').replace(/\/.*/, '');
  return files
    .filter(
      (file, index) =>
        kind(file) === '' ||
        files.slice(0, index).filter((one) => kind(one) === kind(file)).length < 3,
    )
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Asks for exactly this: `fetch` would follow where it leads, and tidy it up first. */
export async function askAt(url: string, target: string): Promise<Answer> {
  const { port } = new URL(url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target }, resolve);
    sent.once('error', reject);
    sent.end();
  });
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await buffer(response) };
}
