import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project. */
export const ROOT = path.dirname(import.meta.dirname);

/** The folder of the built site. */
export const DIST = path.join(ROOT, 'dist');

/** The path of a file as people read it: from the project's folder where it is inside, with `/` on every system. */
export function shownPath(file: string): string {
  const inside = path.relative(ROOT, file);
  return inside.startsWith('..') || path.isAbsolute(inside)
    ? file
    : inside.split(path.sep).join('/');
}

/** Where the tools have their entries: `.bin` holds shell scripts on some systems. */
const TOOLS = new Map([
  ['knip', 'knip/bin/knip.js'],
  ['oxfmt', 'oxfmt/bin/oxfmt'],
  ['oxlint', 'oxlint/bin/oxlint'],
  ['playwright-core', 'playwright-core/cli.js'],
  ['tsc', 'typescript/bin/tsc'],
  ['vite', 'vite/bin/vite.js'],
  ['vitest', 'vitest/vitest.mjs'],
]);

/** The command line that starts a tool of `node_modules` with this very Node. */
export function toolCommand(name: string, args: readonly string[] = []): readonly string[] {
  const entry = TOOLS.get(name);
  if (entry === undefined) throw new Error(`scripts/project.ts knows no tool ${name}`);
  return [process.execPath, path.join(ROOT, 'node_modules', entry), ...args];
}

/**
 * The command line of one of the scripts in `package.json`, so that it stands in one place only.
 * Without npm, which would add lines of its own to the output.
 */
export function packageScript(name: string): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const script = readScripts(manifest).get(name);
  if (script === undefined) throw new Error(`package.json has no script ${name}`);
  const [tool = '', ...args] = script.split(' ');
  return tool === 'node' ? [process.execPath, ...args] : toolCommand(tool, args);
}

/**
 * Runs a command in the project's folder, its output going where ours goes. Gives the exit code; 1
 * if it could not be started or was ended by a signal.
 */
export async function run(
  command: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  const [file, ...args] = command;
  if (file === undefined) throw new Error('There is nothing to run');
  const child = spawn(file, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

function readScripts(manifest: unknown): ReadonlyMap<string, string> {
  if (typeof manifest !== 'object' || manifest === null || !('scripts' in manifest))
    return new Map();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(manifest.scripts ?? {});
  return new Map(
    entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : [])),
  );
}
