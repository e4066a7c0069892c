import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Folders whose files the rules of architecture know, and files beside them. */
const FOLDERS = ['data', 'e2e', 'scripts', 'src'] as const;

/**
 * Reads the files of the project, by their paths from its folder. What is not code is given without
 * its content.
 */
export async function readProject(root: string): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), {
        recursive: true,
        withFileTypes: true,
      });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
    }),
  );
  const files = lists.flat().toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const isCode = /\.(?:ts|tsx|mjs)$/.test(file);
        const content = isCode ? await readFile(path.join(root, file), 'utf8') : '';
        return [file.split(path.sep).join('/'), content];
      }),
    ),
  );
}
