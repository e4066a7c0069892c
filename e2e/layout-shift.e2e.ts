import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { marksOf, panelOn } from './support/controls';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady } from './support/page';
import { expectStill, watchShifts } from './support/shifts';

const TIMELINES = /\/assets\/(?:sales|revenue|expansion|strategy)-[\w-]+\.json$/;

// At its usual width and on a phone every page is looked at, in `pages-wide` and `pages-narrow`.
describe.each([1360, 768])('at %i pixels', (width) => {
  it('nothing jumps while the page with most on it loads', async () => {
    const { page, assertClean } = await openPage('', { apart: 'cold', width, before: watchShifts });
    await expectStill(page);
    assertClean();
  });
});

describe.each([1360, 768, 390])('at %i pixels', (width) => {
  it('nothing jumps when slow data comes, part by part', async () => {
    const held: Route[] = [];
    // Not the view that the page was written with: of that one everything stays until it has come.
    const { page, problems, assertClean } = await openPage('?sort=-date&v=1', {
      apart: 'cold',
      width,
      ready: false,
      before: async (opening) => {
        await watchShifts(opening);
        await opening.route(TIMELINES, (route) => {
          held.push(route);
        });
      },
    });
    await expect.poll(() => held.length).toBe(PANELS.length);
    const busy = page.locator('[aria-busy="true"]');
    // The four panels and the table keep their places.
    await expect.poll(async () => busy.count()).toBe(PANELS.length + 1);
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
    await expectStill(page);
    assertClean();
  });
});
