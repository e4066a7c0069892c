import type { Environment } from 'vitest/runtime';
import { closeBrowser } from './support/running-browser';

/** Node, with a browser that is started at its first use and closed when the worker has no more files to test. */
const environment: Environment = {
  name: 'browser',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: closeBrowser }),
};

export default environment;
