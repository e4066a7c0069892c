import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { reportersFor } from '../scripts/test/reporters';

const root = path.dirname(import.meta.dirname);

/** Tests in a real browser, on the built site behind its own server: `npm run test:e2e`. */
export default defineConfig({
  root,
  resolve: { alias: { '@': path.join(root, 'src') } },
  test: {
    // Keeps a browser for as long as its worker lives, and a worker lives as long as there are files for it.
    environment: path.join(import.meta.dirname, 'environment.config.ts'),
    isolate: false,
    include: ['e2e/**/*.e2e.ts'],
    reporters: reportersFor(process.env),
    globalSetup: ['e2e/support/global-setup.ts'],
    // One more than two cores: a test waits for its page as often as its page keeps a core busy.
    maxWorkers: 3,
    // All of these are only for what hangs: how long something takes on a machine that is busy is not what is tested.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What a page shows is waited for.
    expect: { poll: { timeout: 60_000 } },
  },
});
