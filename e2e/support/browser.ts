import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { runningBrowser } from './running-browser';

/** Opens a new context, as a reader who was never here: no storage, no cache. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await runningBrowser(inject('browserPath'));
  return browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', ...options });
}
