import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What builds made, kept for the next one. A build without it takes longer, and makes the same. */
export type Cache = {
  /** What was kept under a key; null where nothing was, or where it is no longer what it was. */
  readonly read: (key: string) => Promise<Buffer | null>;
  readonly write: (key: string, body: Buffer) => Promise<void>;
  /** Takes away what nobody has used for longest, until the rest takes no more than `bytes`. */
  readonly prune: (bytes: number) => Promise<void>;
};

/** Length of the hash at the head of each entry. */
const HASH = 32;

/** A key is everything that the entry is made from: what is made from anything else has another. */
export function keyOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

export function openCache(folder: string): Cache {
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key);
  return {
    read: async (key) => {
      const file = fileOf(key);
      const entry = await readFile(file).catch(() => null);
      if (entry === null) return null;
      const body = entry.subarray(HASH);
      if (!entry.subarray(0, HASH).equals(hashOf(body))) return null;
      const now = new Date();
      // Not to be taken away first. Where it cannot be said, it is no less true.
      await utimes(file, now, now).catch(() => undefined);
      return body;
    },
    write: async (key, body) => {
      const file = fileOf(key);
      // Beside it first, so that nobody reads half of it.
      const beside = `${file}.${randomUUID()}`;
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(beside, Buffer.concat([hashOf(body), body]));
        await rename(beside, file);
      } catch {
        // A disk that is full or may not be written to: the next build makes it anew.
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
    prune: async (bytes) => {
      const entries = (await listEntries(folder)).toSorted((a, b) => b.used - a.used);
      let kept = 0;
      const gone = entries.filter(({ size }) => {
        kept += size;
        return kept > bytes;
      });
      await Promise.all(gone.map(async ({ file }) => rm(file, { force: true })));
    },
  };
}

function hashOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}

type Entry = { readonly file: string; readonly size: number; readonly used: number };

async function listEntries(folder: string): Promise<readonly Entry[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const entries = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<Entry | null> => {
        const file = path.join(entry.parentPath, entry.name);
        const found = await stat(file).catch(() => null);
        return found === null ? null : { file, size: found.size, used: found.mtimeMs };
      }),
  );
  return entries.filter((entry) => entry !== null);
}
