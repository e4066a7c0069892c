import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SITE_FILE } from '../site-file';

export const SUMS = 'SHA256SUMS';
/** Itself, and what comes after it: whether all is there. */
const NOT_SUMMED: ReadonlySet<string> = new Set([SUMS, SITE_FILE]);

/** The SHA-256 of every file of a built site, in the form that `sha256sum -c` checks. */
export async function sumsOf(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !NOT_SUMMED.has(file))
    .toSorted();
  const lines: string[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- thousands of files at once would be too many
    const content = await readFile(path.join(directory, file));
    lines.push(`${createHash('sha256').update(content).digest('hex')}  ${file}\n`);
  }
  return lines.join('');
}
