import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonLd } from './json-ld';

/** What is asked of `main.ts`. */
export type Job = {
  readonly base: string;
  /** Whole address of the site with a slash at its end, where it is known. */
  readonly address: string | null;
};

/** What it made. */
export type Made = {
  /** HTML of each page by its path. */
  readonly contents: Readonly<Record<string, string>>;
  readonly jsonLd: Readonly<Record<string, JsonLd>>;
  /** Rules that the contents need besides the app's own. */
  readonly css: string;
};

export type Prerender = (job: Job) => Promise<Made>;

/** Two folders up: this is loaded for the configuration, too, where `scripts/project.ts` stands elsewhere. */
const ROOT = path.join(import.meta.dirname, '..', '..');

/**
 * Renders every page with the real app and the real record. In another process: jsdom puts a window where none may be
 * for the tools of the build, and React must be loaded as it is in production.
 */
export const prerender: Prerender = async (job) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prerender-'));
  try {
    const file = path.join(folder, 'job.json');
    await writeFile(file, JSON.stringify(job));
    await runMain(file);
    const made: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!isMade(made)) throw new Error('Rendering the pages left no pages');
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export function isJob(value: unknown): value is Job {
  return typeof value === 'object' && value !== null && 'base' in value && 'address' in value;
}

function isMade(value: unknown): value is Made {
  return typeof value === 'object' && value !== null && 'contents' in value && 'jsonLd' in value;
}

async function runMain(file: string): Promise<void> {
  const args = ['scripts/run.mjs', 'scripts/prerender/main.ts', file];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Days and figures are written alike wherever the site is built.
    env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' },
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exit) => {
      resolve(exit ?? 1);
    });
  });
  if (code !== 0) throw new Error(`Rendering the pages failed (exit code ${code})`);
}
