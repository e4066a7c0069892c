import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { marksOf, panelOn } from './support/controls';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady } from './support/page';

/** Of all shifts together. Zero is meant; the rest is for how a browser rounds. */
const MOST = 0.01;

const WIDTHS = [1360, 768, 390] as const;

const TIMELINES = /\/assets\/(?:sales|revenue|expansion|strategy)-[\w-]+\.json$/;

/** Runs in the page from its start: what jumps, and by how much. */
function watchShifts(): void {
  const shifts: string[] = [];
  Reflect.set(globalThis, 'shifts', { sum: 0, shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly { readonly node: Node | null }[];
      };
      const seen = Reflect.get(globalThis, 'shifts') as { sum: number };
      seen.sum += value;
      shifts.push(
        `${value.toFixed(4)} at ${entry.startTime.toFixed(0)} ms: ${sources
          .map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : 'text'))
          .join(' | ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function expectNoShift(page: Page): Promise<void> {
  // Two frames on, all that the last change moved has been seen.
  const { sum, shifts } = await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    return Reflect.get(globalThis, 'shifts') as { sum: number; shifts: readonly string[] };
  });
  expect(sum, shifts.join('\n')).toBeLessThan(MOST);
}

describe.each(WIDTHS)('at %i pixels', (width) => {
  it('nothing jumps while a page loads', async () => {
    const opened = await openPage('', {
      width,
      before: async (page) => page.addInitScript(watchShifts),
    });
    await expectNoShift(opened.page);
    opened.assertClean();
  });

  it('nothing jumps when slow data comes, part by part', async () => {
    const held: Route[] = [];
    const { page, problems, assertClean } = await openPage('', {
      width,
      ready: false,
      before: async (opening) => {
        await opening.addInitScript(watchShifts);
        await opening.route(TIMELINES, (route) => {
          held.push(route);
        });
      },
    });
    await expect.poll(() => held.length).toBe(PANELS.length);
    const busy = page.locator('[aria-busy="true"]');
    // The four panels and the table keep their places.
    expect(await busy.count()).toBe(PANELS.length + 1);
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
    const reversed = held.toReversed();
    await inTurn(reversed, async (route) => {
      const name =
        /(?<panel>\w+)-[\w-]+\.json$/.exec(route.request().url())?.groups?.['panel'] ?? '';
      expect(await panelOn(page, name).locator('[aria-busy="true"]').count(), name).toBe(1);
      await route.continue();
      await marksOf(page, name).first().waitFor({ state: 'attached' });
    });
    await waitUntilReady(page, problems);
    await expectNoShift(page);
    assertClean();
  });
});

const OTHER_PAGES = ['targets/', 'conflicts/', 'claims/', 'sources/', 'claims/c-0031/'];

describe.each([...PANELS.map((panel) => `${panel}/`), ...OTHER_PAGES])('the page /%s', (path) => {
  it.each([1280, 390])('does not jump while it loads, at %i pixels', async (width) => {
    const { page, assertClean } = await openPage(path, {
      width,
      before: async (opening) => opening.addInitScript(watchShifts),
    });
    await expectNoShift(page);
    assertClean();
  });
});
