import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { controlsAt, shownAt } from './expected';
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
    before: async (page) => {
      await page.clock.install();
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
  // The drawer of a claim comes late the first time.
  await expect
    .poll(async () => controlsOn(page), { message: address })
    .toEqual(controlsAt(address));
}
