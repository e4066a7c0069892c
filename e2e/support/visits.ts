import type { Page } from 'playwright-core';
import { afterAll, inject, onTestFailed } from 'vitest';
import {
  addressOf,
  openWindowOf,
  openedPage,
  loadNext,
  neverIdle,
  waitUntilReady,
  type OpenedPage,
  type OpenOptions,
} from './page';
import { collectProblems } from './problems';

/** One window for many tests, of a reader who stays: for what only looks. */
export type Visits = {
  /** Loads an address as if it had been typed. `before` is done first: to break an answer, say. */
  readonly load: (path: string, before?: (page: Page) => Promise<unknown>) => Promise<OpenedPage>;
  /** The same, but waits for nothing of the page: where something keeps it from being ready. */
  readonly open: (path: string, before?: (page: Page) => Promise<unknown>) => Promise<OpenedPage>;
  /** Goes to an address as Back and Forward do: the application stays, and draws another view. */
  readonly go: (path: string) => Promise<OpenedPage>;
};

export type VisitOptions = Omit<OpenOptions, 'ready' | 'untilLoaded' | 'site'> & {
  /** Whether everything is fetched anew at each load, as at a first visit. */
  readonly cold?: boolean;
};

type Window = {
  readonly page: Page;
  readonly problems: string[];
  readonly close: () => Promise<void>;
};

/**
 * Opens one window at its first visit, and closes it after the tests of a file, or of the
 * `describe` that this is called in. Each visit finds it as it was opened: its size, its colours,
 * and no problems. After a test that failed there is a new one.
 */
export function shareVisits(options: VisitOptions = {}): Visits {
  let shared: Promise<Window> | null = null;
  const close = async (): Promise<void> => {
    const window = await shared;
    shared = null;
    await window?.close();
  };
  afterAll(close);
  const { javaScript = true } = options;
  const visit = async (
    go: (opened: OpenedPage, isFirst: boolean) => Promise<unknown>,
  ): Promise<OpenedPage> => {
    onTestFailed(close);
    const isFirst = shared === null;
    shared ??= openWindow(options);
    const { page, problems } = await shared;
    await restore(page, options);
    problems.splice(0);
    const opened = openedPage(page, problems, javaScript);
    await go(opened, isFirst);
    return opened;
  };
  return {
    load: async (path, before) =>
      visit(async (opened) => {
        await before?.(opened.page);
        await loadNext(opened, path, javaScript);
      }),
    open: async (path, before) =>
      visit(async ({ page }) => {
        await before?.(page);
        await page.goto(addressOf(path), { waitUntil: 'commit' });
      }),
    go: async (path) =>
      visit(async (opened, isFirst) =>
        isFirst ? loadNext(opened, path, javaScript) : goTo(opened, path),
      ),
  };
}

async function openWindow(options: VisitOptions): Promise<Window> {
  const { page, close } = await openWindowOf(options);
  const problems = await collectProblems(page, new URL(inject('siteUrl')).origin);
  if (options.cold === true) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  }
  if (!(options.rests ?? options.cold === true)) await page.addInitScript(neverIdle);
  await options.before?.(page);
  return { page, problems, close };
}

/** As a reader would find it who opened it anew. */
async function restore(page: Page, options: VisitOptions): Promise<void> {
  const { width = 1280, height = 900, colorScheme = 'light' } = options;
  await page.unrouteAll();
  await page.emulateMedia({ colorScheme, media: null });
  await page.setViewportSize({ width, height });
  await page.mouse.move(0, 0);
}

async function goTo({ page, problems }: OpenedPage, path: string): Promise<void> {
  await page.evaluate(
    async (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      scrollTo({ top: 0, behavior: 'instant' });
      // Where something has to come first, the page is no longer ready by then.
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    },
    path.replace(/^\/?/, '/'),
  );
  await waitUntilReady(page, problems);
}
