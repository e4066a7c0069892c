import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { runningBrowser } from './running-browser';

/** Tests of a worker come one file after the other, each with modules of its own: what they share stands where all find it. */
const KEY: unique symbol = Symbol.for('on-the-record.contexts');

const shared: typeof globalThis & { [KEY]?: Map<string, Promise<BrowserContext>> } = globalThis;

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const browser = await runningBrowser(inject('browserPath'));
  return browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', ...options });
}

/**
 * A context that lets the same things be decided as any other of these options, and is kept for as long as its browser runs:
 * its cache is warm. `apart` names one that others are not to share, whatever they ask for.
 */
async function keptContext(options: BrowserContextOptions, apart: string): Promise<BrowserContext> {
  shared[KEY] ??= new Map();
  const key = `${apart} ${JSON.stringify(options)}`;
  const known = await shared[KEY].get(key);
  if (known?.browser()?.isConnected() === true) return known;
  const made = newContext(options).then(async (context) => {
    // The process that draws lives as long as one of its pages: with this one, longer than any test.
    await context.newPage();
    return context;
  });
  shared[KEY].set(key, made);
  return made;
}

/** A window of a reader who was never here: nothing is stored. `close` leaves nothing of it. */
export async function openWindow(
  options: BrowserContextOptions,
  apart: 'clock' | 'cold' | undefined,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  if (apart === 'cold') {
    const context = await newContext(options);
    return { page: await context.newPage(), close: async () => context.close() };
  }
  const context = await keptContext(options, apart ?? '');
  const page = await context.newPage();
  await forget(page);
  return {
    page,
    close: async () => {
      const openers = await Promise.all(context.pages().map(async (other) => other.opener()));
      const opened = context.pages().filter((_other, index) => openers[index] === page);
      await Promise.all([page, ...opened].map(async (one) => one.close()));
    },
  };
}

/** Nothing of the site is stored any more. */
async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(inject('siteUrl')).origin,
    storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers',
  });
  await session.detach();
}
