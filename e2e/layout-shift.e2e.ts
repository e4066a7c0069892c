import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { marksOf, panelOn } from './support/controls';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady } from './support/page';
import { serveInPieces } from './support/server';
import { expectStill, watchShifts } from './support/shifts';

const TIMELINES = /\/assets\/(?:sales|revenue|expansion|strategy)-[\w-]+\.json$/;

// At its usual width and on a phone every page is looked at, in `pages`.
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

it.each([
  ['', 1360],
  ['sales/', 390],
])('nothing jumps while /%s is still being read, at %i pixels', async (path, width) => {
  const { url } = await serveInPieces(20);
  const { page, assertClean } = await openPage(path, { site: url, width, before: watchShifts });
  await expectStill(page);
  assertClean();
});

it('a font that comes too late is stood in for by one that takes as much room', async () => {
  const { page } = await openPage('story/');
  const ratios = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const text = document.body.textContent;
    const widthIn = (family: string): number => {
      if (pen === null) throw new Error('Nothing can be measured');
      pen.font = `450 100px ${family}`;
      return pen.measureText(text).width;
    };
    const style = getComputedStyle(document.documentElement);
    return ['--font-sans', '--font-serif'].map((name) => {
      const family = style.getPropertyValue(name);
      const [own = '', ...others] = family.split(',');
      if (!document.fonts.check(`450 100px ${own}`)) throw new Error(`${own} has not come`);
      return widthIn(others.join(',')) / widthIn(own);
    });
  });
  expect(ratios).toHaveLength(2);
  for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
});
