/**
 * `node scripts/run.mjs scripts/links/append-golden.ts [--release]`: adds the links of docs, tests and pages that are not
 * in `links.golden.txt` yet, each with what it opens today: read them before you commit. With `--release` it also writes
 * down how the file stands, so that what is in it can be proved unchanged where there is no git.
 */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project';
import { checkpointOf, linkLines } from './golden-file';
import { CHECKPOINTS, GOLDEN, missingGoldenLines, readProjectFile } from './golden-files';

export function main(args: readonly string[]): number {
  const lines = missingGoldenLines();
  appendFileSync(path.join(ROOT, GOLDEN), lines.map((line) => `${line}\n`).join(''));
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.stdout.write(`${lines.length} added to ${GOLDEN}\n`);
  if (!args.includes('--release')) return 0;
  const checkpoint = checkpointOf(readProjectFile(GOLDEN));
  if (linkLines(readProjectFile(CHECKPOINTS)).at(-1) === checkpoint) return 0;
  appendFileSync(path.join(ROOT, CHECKPOINTS), `${checkpoint}\n`);
  process.stdout.write(`${CHECKPOINTS} says how it stands\n`);
  return 0;
}
