import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../project';
import type { WorkerSettings } from './tasks';

/** Starts a worker in a process of its own, with React as it is in production. */
export function startWorker(settings: WorkerSettings): ChildProcess {
  const script = path.join(ROOT, 'scripts/build/making/worker.ts');
  return fork(path.join(ROOT, 'scripts/run.mjs'), [script, JSON.stringify(settings)], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Pictures are sent as they are, not as text.
    serialization: 'advanced',
    // A page leaves much behind: with room for it, it is swept up less often.
    execArgv: ['--max-semi-space-size=64'],
    // Days and figures are written alike wherever the site is built.
    env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' },
  });
}
