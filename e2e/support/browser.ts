import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../scripts/test/browser/launch-browser';

let running: Promise<Browser> | null = null;

/**
 * Opens a new context, as a reader who was never here: no storage, no cache. Starts the browser at
 * its first use.
 */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  running ??= launchBrowser(inject('browserPath'));
  const browser = await running;
  return browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', ...options });
}

/** Closes the browser, if one is running. Done after each file of tests. */
export async function closeBrowser(): Promise<void> {
  const browser = await running;
  running = null;
  await browser?.close();
}
