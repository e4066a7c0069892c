import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/test/browser/launch-browser';

/** Vitest loads the environment and the tests apart from each other: what both know stands where both find it. */
const KEY: unique symbol = Symbol.for('on-the-record.browser');

const shared: typeof globalThis & { [KEY]?: Promise<Browser> } = globalThis;

/** The browser of this worker; started if there is none, or none any more. */
export async function runningBrowser(executablePath: string): Promise<Browser> {
  const running = await shared[KEY];
  if (running?.isConnected() === true) return running;
  shared[KEY] = launchBrowser(executablePath, { inOneProcess: true });
  return shared[KEY];
}

export async function closeBrowser(): Promise<void> {
  await (await shared[KEY])?.close();
}
