import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../project';

export type Kept = { readonly code: number; readonly output: string };

/**
 * Runs a command in the project's folder and keeps all that it says, errors and the rest in the
 * order in which they were said. The exit code is 1 if it could not be started or was ended by a
 * signal.
 */
export async function runKept(
  command: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Kept> {
  const [program, ...args] = command;
  if (program === undefined) throw new Error('There is nothing to run');
  const folder = await mkdtemp(path.join(tmpdir(), 'output-'));
  const file = path.join(folder, 'output.txt');
  // One file for both streams: two pipes would lose the order.
  const handle = await open(file, 'a');
  try {
    const code = await new Promise<number>((resolve, reject) => {
      const stdio = ['ignore', handle.fd, handle.fd] as const;
      const child = spawn(program, args, {
        cwd: ROOT,
        stdio: [...stdio],
        env: { ...process.env, ...environment },
      });
      child.once('error', reject);
      child.once('exit', (exit) => {
        resolve(exit ?? 1);
      });
    });
    return { code, output: await readFile(file, 'utf8') };
  } catch (error) {
    return { code: 1, output: `${error instanceof Error ? error.message : String(error)}\n` };
  } finally {
    await handle.close();
    await rm(folder, { recursive: true, force: true });
  }
}
