import { spawn } from 'node:child_process';
import { packageScript, ROOT } from '../../project';
import { BUILD_MESSAGES, listenToChild } from './messages';
import type { BuildListener } from './report';

/** Starts `npm run build` in a process of its own, which tells how it goes instead of showing it. */
export function startBuild(listener: BuildListener): {
  readonly ended: Promise<number>;
  readonly stop: () => void;
} {
  const [file = '', ...args] = packageScript('build');
  const child = spawn(file, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', [BUILD_MESSAGES]: 'on' },
  });
  listenToChild(child, listener);
  return {
    ended: new Promise((resolve) => {
      child.once('error', (error) => {
        console.error(error.message);
        resolve(1);
      });
      child.once('exit', (code) => {
        resolve(code ?? 1);
      });
    }),
    stop: () => {
      child.kill();
    },
  };
}
