import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { headersFor, type HeaderRule } from './headers-file';
import type { Encoding, Representation, SiteFiles } from './site-files';
import { addressOf, readTarget } from './target';

export type StaticSite = {
  readonly files: SiteFiles;
  readonly rules: readonly HeaderRule[];
  /** Where the site is mounted: begins and ends with a slash. */
  readonly base: string;
};

/** What a request is answered with; `file` is a file of the site, `text` a line made up here. */
type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 400 | 404 | 405 | 503; readonly text: string }
  | { readonly status: 308; readonly location: string };

/**
 * Answers requests as a good static host would: a directory by its `index.html`, a missing trailing
 * slash by a permanent redirect, what is not there by `404.html`. Every answer carries the headers
 * of `_headers`.
 */
export function serveStaticSite(site: StaticSite): RequestListener {
  return (request, response) => {
    send(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end('Internal error\n');
    });
  };
}

async function send(
  site: StaticSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = request.url ?? '/';
  const answer = answerTo(site, request.method ?? 'GET', target);
  for (const [name, value] of headersFor(site.rules, pathForHeaders(target, site.base))) {
    response.setHeader(name, value);
  }
  // Nothing but a file that is there may be kept for ever, whatever the rule for its path says.
  if (answer.status !== 200 || !response.hasHeader('Cache-Control')) {
    response.setHeader('Cache-Control', 'no-cache');
  }
  response.statusCode = answer.status;
  if ('location' in answer) {
    response.setHeader('Location', answer.location);
    sendText(response, `See ${answer.location}\n`);
  } else if ('text' in answer) {
    if (answer.status === 405) response.setHeader('Allow', 'GET, HEAD');
    if (answer.status === 503) response.setHeader('Retry-After', '5');
    sendText(response, answer.text);
  } else {
    const encoding = preferredEncoding(request.headers['accept-encoding'] ?? '');
    sendFile(request, response, await site.files.read(answer.file, encoding));
  }
}

function answerTo(site: StaticSite, method: string, target: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Method not allowed\n' };
  const asked = readTarget(target, site.base);
  if (asked.kind === 'malformed') return { status: 400, text: 'Bad request\n' };
  if (asked.kind === 'redirect') return { status: 308, location: asked.location };
  if (asked.kind === 'path') {
    const { path, query } = asked;
    const isDirectory = path === '' || path.endsWith('/');
    const file = isDirectory ? `${path}index.html` : path;
    const indexAsked = /(?:^|\/)index\.html$/.test(path);
    if (indexAsked && site.files.has(path)) {
      const directory = path.slice(0, -'index.html'.length);
      return { status: 308, location: addressOf(directory, query, site.base) };
    }
    if (site.files.isPending(file)) return { status: 503, text: 'Not made yet\n' };
    if (site.files.has(file) && file !== '404.html') return { status: 200, file };
    if (!isDirectory && site.files.has(`${path}/index.html`)) {
      return { status: 308, location: addressOf(`${path}/`, query, site.base) };
    }
  }
  if (site.files.has('404.html')) return { status: 404, file: '404.html' };
  return { status: 404, text: 'Not found\n' };
}

/** Rules are of paths of the site; an answer that is of none of them has those of its first page. */
function pathForHeaders(target: string, base: string): string {
  const asked = readTarget(target, base);
  return asked.kind === 'path' ? base + asked.path : base;
}

function sendText(response: ServerResponse, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: Representation): void {
  response.setHeader('Content-Type', file.type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (file.encoding !== null) response.setHeader('Content-Encoding', file.encoding);
  if (response.statusCode === 200) {
    response.setHeader('ETag', file.etag);
    if (isKnown(request.headers['if-none-match'], file.etag)) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  response.setHeader('Content-Length', file.body.length);
  // Node sends no body with the answer to HEAD.
  response.end(file.body);
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}

/** Brotli before gzip; a coding with `q=0` is refused. */
function preferredEncoding(acceptEncoding: string): Encoding | null {
  const accepted = acceptEncoding
    .split(',')
    .filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry))
    .map((entry) => entry.replace(/;.*$/, '').trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}
