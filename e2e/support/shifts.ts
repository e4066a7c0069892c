import type { Page } from 'playwright-core';

export type Shifts = { readonly sum: number; readonly lines: readonly string[] };

/** What browsers that measure shifts give besides the usual of an entry. */
type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** Runs in the page from its start (`addInitScript`): what jumps, and by how much. */
export function watchShifts(): void {
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
export async function shiftsOn(page: Page): Promise<Shifts> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
  return page.evaluate<Shifts>('globalThis.shifts');
}
