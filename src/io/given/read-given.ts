import type { GivenFile } from '@/schema/open/unpack';
import type { OpenContext } from '@/schema/open/open-files';
import type { HandedFile, OnProgress, ReadFiles } from '@/domain/record/given';
// oxlint-disable-next-line import/default -- Vite makes the module: an address
import workerUrl from './read.worker?worker&url';
import { trustedWorker } from './trusted-worker';
import type { Asked } from './read.worker';

/**
 * Reads a reader's files and checks them, away from the main thread. Nothing leaves the machine. Rejects where a file cannot be
 * read or the worker fails.
 */
export async function readGiven(
  handed: readonly HandedFile[],
  context: OpenContext,
  onProgress: OnProgress,
): Promise<ReadFiles> {
  const files = await bytesOf(handed, onProgress);
  const worker = trustedWorker(workerUrl);
  try {
    return await answerOf(worker, { files, context });
  } finally {
    worker.terminate();
  }
}

async function bytesOf(
  handed: readonly HandedFile[],
  onProgress: OnProgress,
): Promise<readonly GivenFile[]> {
  const all = handed.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  onProgress(0, all);
  const files: GivenFile[] = [];
  for (const { path, file } of handed) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that no more than one is in memory twice
    files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    done += file.size;
    onProgress(done, all);
  }
  return files;
}

async function answerOf(worker: Worker, asked: Asked): Promise<ReadFiles> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadFiles>) => {
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message === '' ? 'the worker could not be started' : event.message));
    });
    worker.postMessage(
      asked,
      asked.files.map(({ bytes }) => bytes.buffer),
    );
  });
}
