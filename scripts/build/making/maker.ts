import { availableParallelism } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { ROOT } from '../../project';
import { buildShell } from '../one-file/build-shell';
import { hashRaster, hashRenderer, hashShell } from '../inputs';
import { lettersIn } from '../letters';
import { renderedPage, type RenderedPage } from '../render/rendered-page';
import { keyOf, openCache, type Cache } from './cache';
import { makePool, type Pool } from './pool';
import type { Made } from './report';
import { startWorker } from './start-worker';
import { madePreview } from './tasks';

export type MadePages = Made & {
  /** Content of each page by its path. */
  readonly pages: ReadonlyMap<string, RenderedPage>;
};

/** Is told after each one how many are done. */
export type OnDone = (done: number) => void;

/** Makes what takes time. Rejects where a page or a picture cannot be made, and says which. */
export type Maker = {
  readonly pages: (paths: readonly string[], onDone: OnDone) => Promise<MadePages>;
  /** The preview picture of each page, put somewhere as soon as it is there. */
  readonly previews: (
    paths: readonly string[],
    put: (path: string, png: Uint8Array) => Promise<void>,
  ) => Promise<Made>;
  /** The app in one document, without a record. */
  readonly shell: () => Promise<string>;
  /** Ends the work, whatever stage it is at. */
  readonly close: () => Promise<void>;
};

const FOLDER = path.join(ROOT, 'node_modules/.cache/on-the-record');
/** Pages and pictures of a dozen states of the project. */
const MOST_BYTES = 100_000_000;
/** More would take memory, and gain little. */
const MOST_WORKERS = 4;

/** What the maker needs besides: for tests. */
type Means = { readonly folder: string; readonly workers: number };

const USUAL: Means = {
  folder: FOLDER,
  workers: Math.min(availableParallelism(), MOST_WORKERS),
};

/** Makes what no build has made before of the same record with the same program, in as many processes as there are cores. */
export function makeMaker(record: string, { folder, workers }: Means = USUAL): Maker {
  const cache = openCache(folder);
  let hashed: Promise<readonly [renderer: string, raster: string]> | null = null;
  const hashes = async (): Promise<readonly [string, string]> =>
    (hashed ??= Promise.all([hashRenderer(ROOT, record), hashRaster(ROOT)]));
  let pool: Pool | null = null;
  const ask = async (kind: 'page' | 'preview', page: string): Promise<unknown> => {
    const [, raster] = await hashes();
    pool ??= makePool(workers, () => startWorker({ record, cache: folder, raster }));
    return pool.run({ kind, path: page });
  };
  return {
    pages: async (paths, onDone) => {
      const [renderer] = await hashes();
      return makePages({ paths, onDone, cache, renderer, ask: async (one) => ask('page', one) });
    },
    previews: async (paths, put) => {
      const [renderer] = await hashes();
      return makePreviews({ paths, put, cache, renderer, ask: async (one) => ask('preview', one) });
    },
    shell: async () => {
      const letters = lettersIn([record, path.join(ROOT, 'src')]);
      // While developing, packages are built into it that say more of what goes wrong.
      const mode = process.env['NODE_ENV'] ?? '';
      const key = keyOf('shell', mode, await hashShell(ROOT, letters));
      const kept = await cache.read(key);
      if (kept !== null) return gunzipSync(kept).toString('utf8');
      const made = await buildShell(record);
      await cache.write(key, gzipSync(made, { level: 1 }));
      return made;
    },
    close: async () => {
      pool?.close();
      await cache.prune(MOST_BYTES);
    },
  };
}

type Work = {
  readonly paths: readonly string[];
  readonly cache: Cache;
  /** Hash of all that draws. */
  readonly renderer: string;
  readonly ask: (path: string) => Promise<unknown>;
};

async function makePages({
  paths,
  onDone,
  cache,
  renderer,
  ask,
}: Work & { readonly onDone: OnDone }): Promise<MadePages> {
  const pages = new Map<string, RenderedPage>();
  let anew = 0;
  await Promise.all(
    paths.map(async (page) => {
      const key = keyOf('page', renderer, page);
      const kept = await cache.read(key);
      const made = v.parse(renderedPage, kept === null ? await ask(page) : unpack(kept));
      pages.set(page, made);
      onDone(pages.size);
      if (kept !== null) return;
      anew += 1;
      await cache.write(key, gzipSync(JSON.stringify(made), { level: 1 }));
    }),
  );
  return { pages, all: paths.length, anew };
}

function unpack(kept: Buffer): unknown {
  return JSON.parse(gunzipSync(kept).toString('utf8'));
}

async function makePreviews({
  paths,
  put,
  cache,
  renderer,
  ask,
}: Work & { readonly put: (path: string, png: Uint8Array) => Promise<void> }): Promise<Made> {
  let anew = 0;
  await Promise.all(
    paths.map(async (page) => {
      // Two steps: which drawing the page has, and its pixels, which other states of the project may share.
      const drawn = keyOf('drawn', renderer, page);
      const key = await cache.read(drawn);
      const kept = key === null ? null : await cache.read(key.toString('utf8'));
      if (kept !== null) {
        await put(page, kept);
        return;
      }
      const made = v.parse(madePreview, await ask(page));
      if (made.anew) anew += 1;
      await put(page, made.png);
      await cache.write(drawn, Buffer.from(made.key));
    }),
  );
  return { all: paths.length, anew };
}
