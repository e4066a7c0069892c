import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Of all shifts together. Zero is meant; the rest is for how a browser rounds. */
const MOST = 0.01;

type Shifts = { readonly sum: number; readonly lines: readonly string[] };

/** What browsers that measure shifts give besides the usual of an entry. */
type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** What jumps from the start of a page, and by how much: done before it is loaded. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(observeShifts);
}

/** Runs in the page. */
function observeShifts(): void {
  const isShift = (entry: PerformanceEntry): entry is Shift => 'value' in entry;
  const seen: { sum: number; lines: string[] } = { sum: 0, lines: [] };
  Reflect.set(globalThis, 'shifts', seen);
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries().filter(isShift)) {
      seen.sum += value;
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 90) : 'text',
      );
      seen.lines.push(`${value.toFixed(4)}: ${moved.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** All that has jumped until now. Two frames on, what the last change moved has been seen. */
async function shiftsOn(page: Page): Promise<Shifts> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
  return page.evaluate<Shifts>('globalThis.shifts');
}

/** Nothing has jumped on a page that watches for it since it began to load. */
export async function expectStill(page: Page): Promise<void> {
  const { sum, lines } = await shiftsOn(page);
  expect(sum, lines.join('\n')).toBeLessThan(MOST);
}
