import type { Browser, CDPSession, Page } from 'playwright-core';
import { installBench, type BenchPage, type Measured } from './page-script';

/** How fast the machine and the line are that a page is measured on. */
export type Machine = {
  readonly name: string;
  /** By how much the processor is slowed. */
  readonly slow: number;
  /** Bits a second and milliseconds to an answer; null for the line as it is. */
  readonly line: { readonly bits: number; readonly latency: number } | null;
};

export const PHONE: Machine = {
  name: 'slow phone',
  slow: 4,
  line: { bits: 1_600_000, latency: 150 },
};
export const DESKTOP: Machine = { name: 'unthrottled', slow: 1, line: null };
/** A slow processor with all files at hand: for what happens after the page is there. */
export const SLOW: Machine = { name: 'slow processor', slow: 4, line: null };

/** Bytes on the line by kind of file. */
export type Bytes = Readonly<
  Record<'document' | 'script' | 'style' | 'font' | 'data' | 'all', number>
>;

export type Load = Measured & {
  /** Up to when all panels were painted, or the click was answered. */
  readonly bytes: Bytes;
};

const PATIENCE_MS = 120_000;

/** Opens a page in a window of its own and gives it to `look`. Only the page's own marks are waited for. */
export async function visit<T>(
  browser: Browser,
  {
    url,
    machine,
    clicks,
  }: { readonly url: string; readonly machine: Machine; readonly clicks: boolean },
  look: (page: Page, session: CDPSession, load: Load) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session, machine);
    const bytes = await countBytes(session);
    await page.addInitScript(installBench, clicks);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      (isClicking) => {
        const { painted, answered } = (Reflect.get(globalThis, 'bench') as BenchPage).measured();
        return (isClicking ? answered : painted) !== null;
      },
      clicks,
      { polling: 200, timeout: PATIENCE_MS },
    );
    const upTo = bytes();
    // What blocks a moment later counts, too.
    await page.waitForTimeout(1500);
    const measured = await page.evaluate(() =>
      (Reflect.get(globalThis, 'bench') as BenchPage).measured(),
    );
    return await look(page, session, { ...measured, bytes: upTo });
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, { slow, line }: Machine): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await session.send('Network.enable');
  if (line === null) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bits / 8,
    uploadThroughput: line.bits / 8,
  });
}

const KINDS: Readonly<Record<string, keyof Bytes>> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Fetch: 'data',
  XHR: 'data',
};

/** Counts what comes over the line; gives what it is so far. */
async function countBytes(session: CDPSession): Promise<() => Bytes> {
  const kinds = new Map<string, keyof Bytes>();
  const bytes = { document: 0, script: 0, style: 0, font: 0, data: 0, all: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // A file that is fetched ahead is of no kind yet.
    const kind = response.mimeType === 'application/json' ? 'data' : KINDS[type];
    if (kind !== undefined) kinds.set(requestId, kind);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) bytes[kind] += encodedDataLength;
    bytes.all += encodedDataLength;
  });
  await Promise.resolve();
  return () => ({ ...bytes });
}

/** Bytes that the page's script holds, once what is held by nobody is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
