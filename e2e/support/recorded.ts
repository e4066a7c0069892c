import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawerOn } from './controls';
import { controlsAt, shownAt, viewAt } from './expected';
import { openPage, type OpenedPage } from './page';
import { addressIn, controlsOn, shownOn } from './seen';

export type RecordedPage = OpenedPage & {
  /** `push /sales/`, `replace /?q=x&v=1`, in the order in which they were written. */
  readonly writes: () => Promise<readonly string[]>;
  /** The pushes among them. */
  readonly pushes: () => Promise<readonly string[]>;
};

/**
 * Opens a page that keeps a list of all that is written into the history. Its clock is the test's: it runs, but can be
 * put forward or stopped (`page.clock`), so that a test need not wait to be slow.
 */
export async function openRecorded(path: string): Promise<RecordedPage> {
  const opened = await openPage(path, {
    // A clock is the context's, and there is one.
    apart: 'clock',
    before: async (page) => {
      await installClock(page);
      await page.addInitScript(recordWrites);
    },
  });
  const writes = async (): Promise<readonly string[]> =>
    opened.page.evaluate<readonly string[]>('globalThis.writes');
  return {
    ...opened,
    writes,
    pushes: async () =>
      (await writes())
        .filter((write) => write.startsWith('push '))
        .map((write) => write.replace('push ', '')),
  };
}

const withClock = new WeakSet<BrowserContext>();

async function installClock(page: Page): Promise<void> {
  const context = page.context();
  if (withClock.has(context)) return;
  withClock.add(context);
  await context.clock.install();
}

/** Runs in the page. */
function recordWrites(): void {
  const writes: string[] = [];
  Reflect.set(globalThis, 'writes', writes);
  for (const [method, name] of [
    ['pushState', 'push'],
    ['replaceState', 'replace'],
  ] as const) {
    const write = history[method].bind(history);
    history[method] = (state, unused, url) => {
      writes.push(`${name} ${String(url)}`);
      write(state, unused, url);
    };
  }
}

/** The address, and everything on the page that it decides. */
export async function expectView(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressIn(page)).toBe(address);
  await expect.poll(async () => shownOn(page), { message: address }).toEqual(shownAt(address));
  const expected = controlsAt(address);
  // It comes late the first time, and the key that closes an open facet, which is opened to be read, would close it, too.
  if (expected.claim !== null) await drawerOn(page).waitFor();
  // A page of one entry, which no filter changes, has none.
  if (viewAt(address).place.page === 'entry') return;
  await expect.poll(async () => controlsOn(page), { message: address }).toEqual(expected);
}
