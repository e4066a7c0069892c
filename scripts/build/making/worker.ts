/**
 * A process of its own that makes pages and pictures, one after the other: jsdom puts a window where none may be for the
 * tools of the build, and there is a core for each. Started by `start-worker.ts`, ends when nobody listens any more.
 */
import { once } from 'node:events';
import * as v from 'valibot';
import { readRecordFolder } from '../../record/record-folder';
import { installDom } from '../render/dom';
import { openCache } from './cache';
import { task, workerSettings, type Report, type Task } from './tasks';

process.once('disconnect', () => {
  process.exit(0);
});

const settings = v.parse(workerSettings, JSON.parse(process.argv[2] ?? ''));
// React and recharts look for a document when they are loaded: it must be there before.
const dom = installDom();
const dataset = readRecordFolder(settings.record);
const cache = openCache(settings.cache);

const pages = late(async () => {
  const { makePageRenderer } = await import('../render/render-pages');
  return makePageRenderer(dom, dataset);
});
const previews = late(async () => {
  const { makePreviewMaker } = await import('../pictures/make-preview');
  return makePreviewMaker({ dataset, cache, raster: settings.raster });
});

async function make({ kind, path }: Task): Promise<unknown> {
  const maker = kind === 'page' ? await pages() : await previews();
  return maker(path);
}

async function answer(asked: Task): Promise<Report> {
  try {
    return { kind: 'made', made: await make(asked) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

process.on('message', (message) => {
  // Nobody listens any more.
  answer(v.parse(task, message))
    .then(tell)
    .catch(() => process.exit(1));
});
tell({ kind: 'ready' });
// What is loaded late can only be loaded while this file is.
await once(process, 'disconnect');

/** Loaded at its first use: a worker may have only one of them to do. */
function late<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return async () => (loaded ??= load());
}

function tell(said: Report): void {
  process.send?.(said);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error.stack ?? error.message, ...parts.map(reasonOf)].join('\n');
}
