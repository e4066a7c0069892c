import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.dirname(import.meta.dirname);

/** Tests in a real browser, on the built site behind its own server: `npm run test:e2e`. */
export default defineConfig({
  root,
  resolve: { alias: { '@': path.join(root, 'src') } },
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/global-setup.ts'],
    setupFiles: ['e2e/support/set-up.ts'],
    // A browser for each of two cores: more would only make each other slow.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page shows is waited for: how long that takes is not what is tested.
    expect: { poll: { timeout: 10_000 } },
  },
});
