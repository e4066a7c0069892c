import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageScript } from '../project';
import { outcomeOfTool, outcomeOfVitest } from './outcome';
import { REPORT, REPORT_FOLDER, TIMES } from './reporters';
import { runKept } from './run-kept';
import type { Finished, Step } from './run-steps';
import { parseTimes } from './slowest';

/** Every check there is. Those first that take long and leave room for others beside them. */
export const STEPS: readonly Step[] = [
  tool('types', 'typecheck'),
  tool('lint', 'lint'),
  tool('format', 'format:check'),
  tool('what nobody uses', 'unused'),
  tool('what only tests use', 'unused:production'),
  tool('messages that nobody says', 'unused:messages'),
  tool('data', 'data:check'),
  { name: 'unit, property and component tests', run: async () => vitest('test:unit') },
  tool('build', 'build'),
  {
    name: 'browser tests',
    after: ['build'],
    alone: true,
    run: async () => vitest('test:e2e'),
  },
];

/** A step that runs one of the scripts in `package.json`. */
function tool(name: string, script: string): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runKept(packageScript(script));
      return { outcome: outcomeOfTool(code), output };
    },
  };
}

async function vitest(script: string): Promise<Finished> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-'));
  const { code, output } = await runKept(packageScript(script), { [REPORT_FOLDER]: folder });
  const outcome = outcomeOfVitest(await readJson(folder, REPORT), code);
  const timed = { ...outcome, times: parseTimes(await readJson(folder, TIMES)) };
  await rm(folder, { recursive: true, force: true });
  return { outcome: timed, output };
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path.join(folder, name), 'utf8')) as unknown;
  } catch {
    return null;
  }
}
