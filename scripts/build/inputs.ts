import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderOfBeside } from '../record/beside-list';
import { readBesideList, readRecordTexts } from '../record/record-folder';

/** What pages and pictures are made from, besides the record: the whole app, what draws it, and the packages of both. */
const RENDERER = [
  'package-lock.json',
  'scripts/build',
  'scripts/load.mjs',
  'scripts/project.ts',
  'scripts/record',
  'scripts/run.mjs',
  'src',
  'tsconfig.json',
] as const;

/** What else the build reads. */
const SITE = [
  ...RENDERER,
  'index.html',
  'package.json',
  'public',
  'scripts/serve/headers-file.ts',
  'tailwind.config.ts',
  'vite.config.ts',
] as const;

/** What turns a drawing into the picture's pixels. */
const RASTER = [
  'package-lock.json',
  'scripts/build/pictures/png.ts',
  'scripts/build/pictures/raster.ts',
] as const;

/**
 * Hashes names and contents of everything that the build reads, so that a site that is up to date is known as such. The
 * record counts by what is in it, wherever it is.
 */
export async function hashInputs(root: string, record: string): Promise<string> {
  const beside = readBesideList(record).flatMap((entry) =>
    [...readRecordTexts(folderOfBeside(entry))].map(
      ([name, text]) => [`beside/${entry.id}/${name}`, text] as const,
    ),
  );
  return hashOf(root, SITE, new Map([...readRecordTexts(record), ...beside]));
}

/** The same for what a page's content and picture are drawn from. */
export async function hashRenderer(root: string, record: string): Promise<string> {
  return hashOf(root, RENDERER, readRecordTexts(record));
}

/** The same for the app in one document, which knows no record but by the letters that its fonts have. */
export async function hashShell(root: string, letters: string): Promise<string> {
  return hashOf(root, SITE, new Map([['letters', letters]]));
}

export async function hashRaster(root: string): Promise<string> {
  return hashOf(root, RASTER, new Map());
}

async function hashOf(
  root: string,
  inputs: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const hash = createHash('sha256');
  // Words and dates are written by Node, packages are read by it.
  hash.update(process.version);
  for (const [name, text] of texts) hash.update(`record/${name}\0${text}\0`);
  for (const file of (await listInputs(root, inputs)).toSorted()) {
    hash.update(`${file}\0`);
    // oxlint-disable-next-line no-await-in-loop -- the order of the files is part of the hash
    hash.update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** Files and all that is in folders, without tests. */
async function listInputs(root: string, inputs: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    inputs.map(async (input) => {
      const start = path.join(root, input);
      if (!existsSync(start)) return [];
      if (path.extname(input) !== '') return [input];
      const entries = await readdir(start, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
        .filter((file) => !file.startsWith(path.join('src', 'testing', path.sep)));
    }),
  );
  return found.flat();
}
