import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { FileTime } from './outcome';

/** Names the folder for what `npm test` reads of a run. Without it a run only says what it sees. */
export const REPORT_FOLDER = 'TEST_REPORT_FOLDER';
export const REPORT = 'report.json';
export const TIMES = 'times.json';

type Reporters = (string | [string, { readonly outputFile: string }] | Reporter)[];

/** What tells of a run: the lines that are read, and where they are asked for, the files. */
export function reportersFor(environment: NodeJS.ProcessEnv): Reporters {
  const folder = environment[REPORT_FOLDER] ?? '';
  if (folder === '') return ['default'];
  return [
    'default',
    ['json', { outputFile: path.join(folder, REPORT) }],
    timeReporter(path.join(folder, TIMES)),
  ];
}

/** Writes how long each file took, with its hooks and imports, which the JSON report leaves out. */
function timeReporter(file: string): Reporter {
  return {
    onTestRunEnd: (modules) => {
      writeFileSync(file, JSON.stringify(modules.map(timeOf)));
    },
  };
}

/** What is asked of a file of tests when the run has ended. */
type Timed = {
  readonly moduleId: string;
  readonly project: { readonly config: { readonly root: string } };
  readonly diagnostic: () => Pick<
    ReturnType<TestModule['diagnostic']>,
    'setupDuration' | 'collectDuration' | 'duration'
  >;
};

/** The environment is left out: a worker sets it up once and tells it of each of its files. */
export function timeOf(module: Timed): FileTime {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  const file = path.relative(module.project.config.root, module.moduleId);
  return {
    file: file.split(path.sep).join('/'),
    ms: setupDuration + collectDuration + duration,
  };
}
