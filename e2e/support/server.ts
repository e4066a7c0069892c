import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { DIST } from '../../scripts/project';
import { contentType } from '../../scripts/serve/content-type';
import { startServer, type RunningServer } from '../../scripts/serve/start-server';

/** Starts the server of `npm start` on a free port, for `dist/`. */
export async function serveDist(): Promise<RunningServer> {
  return startServer(DIST, 0);
}

/** What happens to a request instead of an answer. */
export type Fault =
  /** Nothing, until it is mended. */
  | 'hangs'
  /** The connection ends. */
  | 'drops'
  /** A status, and a line of text. */
  | number
  /** The file of the build that this gives, as this changes it; null for a 404. */
  | ((asked: string) => { readonly file: string; readonly change?: Change } | null);

type Change = (text: string) => string;

export type FaultySite = {
  /** With a slash at its end. */
  readonly url: string;
  /** From now on requests for these paths meet the fault; what was set last holds. Gives how to mend it. */
  readonly fail: (paths: RegExp, fault: Fault) => () => void;
  /** Paths that were asked for so far, in order. */
  readonly asked: () => readonly string[];
};

/** A server of `dist/` of its own, until the test ends, on which files can go missing. */
export async function serveFaulty(): Promise<FaultySite> {
  const faults: Met[] = [];
  const asked: string[] = [];
  const server = await startServer(DIST, 0, null, (answer) => (request, response) => {
    const [target = '/'] = (request.url ?? '/').split('?');
    asked.push(target);
    const met = faults.findLast(({ paths }) => paths.test(target));
    const answerNow = (): void => {
      answer(request, response);
    };
    if (met === undefined) answerNow();
    else if (met.fault === 'hangs') met.held.push(answerNow);
    else void meet(met.fault, target, response);
  });
  onTestFinished(server.close);
  return {
    url: server.url,
    fail: (paths, fault) => {
      const entry: Met = { paths, fault, held: [] };
      faults.push(entry);
      return () => {
        faults.splice(faults.indexOf(entry), 1);
        for (const answerNow of entry.held) answerNow();
      };
    },
    asked: () => [...asked],
  };
}

/**
 * A server of `dist/` of its own, until the test ends, whose pages arrive as over a slow line: in that many pieces, each long
 * enough after the one before for a browser to have drawn that.
 */
export async function serveInPieces(pieces: number): Promise<RunningServer> {
  const server = await startServer(DIST, 0, null, (answer) => (request, response) => {
    if (request.headers['sec-fetch-dest'] === 'document') {
      // Packed, it would be unpacked in other pieces than it came in.
      delete request.headers['accept-encoding'];
      sendInPieces(response, pieces);
    }
    answer(request, response);
  });
  onTestFinished(server.close);
  return server;
}

/** Some frames of a browser. */
const BETWEEN_PIECES_MS = 60;

/** What is answered at once is sent piece by piece. */
function sendInPieces(response: ServerResponse, pieces: number): void {
  const end = response.end.bind(response);
  response.end = (body?: unknown) => {
    const whole = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : '');
    const size = Math.ceil(whole.length / pieces);
    const send = (from: number): void => {
      if (from + size >= whole.length) {
        end(whole.subarray(from));
        return;
      }
      response.write(whole.subarray(from, from + size));
      setTimeout(send, BETWEEN_PIECES_MS, from + size);
    };
    send(0);
    return response;
  };
}

type Met = {
  readonly paths: RegExp;
  readonly fault: Fault;
  readonly held: (() => void)[];
};

async function meet(
  fault: Exclude<Fault, 'hangs'>,
  target: string,
  response: ServerResponse,
): Promise<void> {
  if (fault === 'drops') {
    response.destroy();
    return;
  }
  const found = typeof fault === 'number' ? null : fault(target);
  if (found === null) {
    response.writeHead(typeof fault === 'number' ? fault : 404, { 'Content-Type': 'text/plain' });
    response.end('No such file\n');
    return;
  }
  const { file, change = (text: string) => text } = found;
  response.writeHead(200, { 'Content-Type': contentType(file) });
  const body = await readFile(path.join(DIST, file));
  response.end(/\.(?:html|js|css)$/.test(file) ? change(body.toString('utf8')) : body);
}
