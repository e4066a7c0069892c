import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteSettings } from './settings';

/** Written into the built site: how and from what it was built. Never served. */
export const SITE_FILE = '.site.json';

export type SiteFile = SiteSettings & {
  /** Hash of everything that the build reads. */
  readonly inputs: string;
};

/** What the build reads, files and folders. */
const INPUTS = [
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/server/headers-file.ts',
  'scripts/data-package',
  'scripts/prerender',
  'scripts/run.mjs',
  'scripts/previews',
  'scripts/site',
  'scripts/vite',
  'src',
  'tailwind.config.ts',
  'tsconfig.json',
  'vite.config.ts',
] as const;

/**
 * Hashes names and contents of everything that the build reads, so that a site that is up to date
 * is known as such.
 */
export async function hashInputs(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await listInputs(root)).toSorted()) {
    hash.update(`${file}\0`);
    // oxlint-disable-next-line no-await-in-loop -- the order of the files is part of the hash
    hash.update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Reads what a built site says of itself; `null` if there is no built site, or one that cannot say.
 */
export async function readSiteFile(directory: string): Promise<SiteFile | null> {
  const file = path.join(directory, SITE_FILE);
  if (!existsSync(file)) return null;
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isSiteFile(content) ? content : null;
  } catch {
    return null;
  }
}

async function listInputs(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    INPUTS.map(async (input) => {
      const start = path.join(root, input);
      if (!existsSync(start)) return [];
      if (path.extname(input) !== '') return [input];
      const entries = await readdir(start, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
    }),
  );
  return found.flat();
}

function isSiteFile(content: unknown): content is SiteFile {
  if (typeof content !== 'object' || content === null) return false;
  if (!('base' in content && 'origin' in content && 'inputs' in content)) return false;
  const { base, origin, inputs } = content;
  return (
    typeof base === 'string' &&
    (origin === null || typeof origin === 'string') &&
    typeof inputs === 'string'
  );
}
