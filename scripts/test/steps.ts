import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageScript, run } from '../project';
import { notRun, outcomeOfTool, outcomeOfVitest, type Outcome } from './outcome';

/** One of the checks that `npm test` makes, in its order. */
export type Step = {
  readonly name: string;
  /** Is given the names of the steps that failed before. */
  readonly run: (failed: ReadonlySet<string>) => Promise<Outcome>;
};

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
    run: async (failed) => (failed.has('build') ? notRun('the build failed') : vitest('test:e2e')),
  },
];

/** A step that runs one of the scripts in `package.json`. */
function tool(name: string, script: string): Step {
  return { name, run: async () => outcomeOfTool(await run(packageScript(script))) };
}

async function vitest(script: string): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run([...packageScript(script), ...reporters]);
  const report = await readReport(file);
  await rm(folder, { recursive: true, force: true });
  return outcomeOfVitest(report, code);
}

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
