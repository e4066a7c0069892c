import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { openWindow } from './browser';
import { collectProblems } from './problems';

export type OpenOptions = {
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly javaScript?: boolean;
  /** Whether to wait for `<html data-ready="true">`. By default whenever there is JavaScript. */
  readonly ready?: boolean;
  /** Whether to wait for all that the page itself loads; else only until it has been read. */
  readonly untilLoaded?: boolean;
  /** Done before the page is loaded: to break or delay an answer, say. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Address of another site than the built one, with a slash at its end. */
  readonly site?: string;
  /** Anything else that Playwright lets a context decide (`locale`, `permissions`, `hasTouch`). */
  readonly context?: BrowserContextOptions;
  /**
   * What its context has that other tests are not to meet: a clock of the test's, or nothing that was fetched before, where a
   * script is to fail that a warm window would not ask for.
   */
  readonly apart?: 'clock' | 'cold';
  /**
   * Whether the page ever finds that there is nothing else to do, and fetches all that comes late ahead of its need, as it
   * does for a reader who rests. By default only where nothing was fetched before: all others act at once, and their pages
   * load for a sixth less of the processor.
   */
  readonly rests?: boolean;
};

export type OpenedPage = {
  readonly page: Page;
  /**
   * Everything that went wrong so far: console messages of any kind, errors, violations of the
   * Content-Security-Policy, failed requests, and requests to any other host.
   */
  readonly problems: readonly string[];
  /** Throws if anything went wrong, except what one of `allowed` matches. */
  readonly assertClean: (...allowed: readonly RegExp[]) => void;
};

/** Only for what hangs. */
const READY_MS = 120_000;
const ACTION_MS = 60_000;

/**
 * Where another page is opened meanwhile, or the same one anew, the browser drops what it has not
 * got yet of the icon, which it asks for last, and of scripts and files of the record, which come
 * ahead of their need. A script is dropped for nothing else: an import cannot be called off.
 */
const DROPPED =
  /^request failed: \S+\/(?:favicon\.svg|assets\/[^/\s]+\.js(?:on)?) \(net::ERR_ABORTED\)$/;

/** With JavaScript off, Chromium refuses to fetch modules ahead: no fault of the page. */
const REFUSED_MODULE = /^request failed: \S+\.js \(csp\)$/;

/**
 * Opens a page of the built site (`/sales/?years=2015&v=1`) in a window of its own, which is
 * closed when the test ends, and waits until it is ready: a first visit.
 */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { javaScript = true, ready = javaScript } = options;
  const site = options.site ?? inject('siteUrl');
  const { page, close } = await openWindowOf(options);
  onTestFinished(close);
  const problems = await collectProblems(page, new URL(site).origin);
  if (!(options.rests ?? options.apart === 'cold')) await page.addInitScript(neverIdle);
  await options.before?.(page);
  const waitUntil = options.untilLoaded === false ? 'commit' : 'load';
  await page.goto(addressOf(path, site), { waitUntil, timeout: READY_MS });
  if (ready) await waitUntilReady(page, problems);
  return openedPage(page, problems, javaScript);
}

/** Runs in the page: there is always something else to do. */
export function neverIdle(): void {
  globalThis.requestIdleCallback = () => 0;
}

/** The window of a reader who was never here. */
export async function openWindowOf(options: OpenOptions): ReturnType<typeof openWindow> {
  const { width = 1280, height = 900, apart } = options;
  const opened = await openWindow(
    {
      viewport: { width, height },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
      forcedColors: options.forcedColors ?? 'none',
      javaScriptEnabled: options.javaScript ?? true,
      ...options.context,
    },
    apart,
  );
  opened.page.setDefaultTimeout(ACTION_MS);
  return opened;
}

/** What a test is given of a page: of its problems, those in a list. */
export function openedPage(page: Page, problems: readonly string[], javaScript = true): OpenedPage {
  const always = javaScript ? [DROPPED] : [DROPPED, REFUSED_MODULE];
  return {
    page,
    problems,
    assertClean: (...allowed) => {
      const patterns = [...allowed, ...always];
      const left = problems.filter((problem) => !patterns.some((pattern) => pattern.test(problem)));
      if (left.length > 0) throw new Error(`${page.url()} is not clean:\n${left.join('\n')}`);
    },
  };
}

/** The full address of a path below the site's base. */
export function addressOf(path: string, site: string = inject('siteUrl')): string {
  return site + path.replace(/^\//, '');
}

/**
 * Loads another address of the site into a page that stands open, as if it had been typed, and
 * waits until it is ready, if it can become so.
 */
export async function loadNext(
  { page, problems }: OpenedPage,
  path: string,
  javaScript = true,
): Promise<void> {
  await page.goto(addressOf(path), { waitUntil: 'load', timeout: READY_MS });
  if (javaScript) await waitUntilReady(page, problems);
}

/** Waits for `<html data-ready="true">`: every panel of the page is painted. */
export async function waitUntilReady(page: Page, problems: readonly string[] = []): Promise<void> {
  try {
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: READY_MS });
  } catch (cause) {
    const seen = problems.length === 0 ? 'nothing went wrong' : problems.join('\n');
    throw new Error(`${page.url()} never became ready. Until then: ${seen}`, { cause });
  }
}
