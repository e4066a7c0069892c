import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shownAt } from './support/expected';
import { holdBack, openHeld, readableOn } from './support/first';
import { openPage, waitUntilReady } from './support/page';
import { shownOn } from './support/seen';
import { shareVisits } from './support/visits';

const visits = shareVisits();

const MAIN = /\/assets\/app-[\w-]+\.js$/;

async function firstIsSeen(page: Page): Promise<boolean> {
  return page.locator('#first h1').first().isVisible();
}

describe('the first paint', () => {
  it('holds the figures while no script has come', async () => {
    const { page } = await openPage('sales/', {
      apart: 'cold',
      ready: false,
      before: async (opening) => opening.route(/\.js$/, async (route) => route.abort()),
    });
    await expect
      .poll(async () =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
    const { headings, drawn } = await readableOn(page);
    expect(drawn).toEqual(expect.arrayContaining(['7.2', '18.7', '61', '118.7']));
    expect(headings[0]).toMatch(/61 million phones/);
  });
});

describe('the take-over', () => {
  it('keeps focus and scroll', async () => {
    const { page, problems, letGo } = await openHeld(visits, '');
    const mark = page.locator('#first [data-mark]').filter({ visible: true }).nth(12);
    const key = await mark.getAttribute('data-mark');
    await mark.focus();
    await page.evaluate(() => {
      scrollTo({ top: 240 });
    });
    await letGo();
    await waitUntilReady(page, problems);
    // Scrolled back in the next frame.
    const now = async (): Promise<unknown> =>
      page.evaluate(() => ({
        key: document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'],
        isLive: document.activeElement?.closest('#root') !== null,
        scrollY,
      }));
    await expect.poll(now).toEqual({ key, isLive: true, scrollY: 240 });
  });

  it('comes also where a part failed', async () => {
    const { page } = await openPage('', {
      apart: 'cold',
      before: async (opening) =>
        opening.route(/\/assets\/revenue-[\w-]+\.json$/, async (route) =>
          route.fulfill({ status: 404, body: 'gone' }),
        ),
    });
    expect(await page.locator('#first').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(1);
  });
});

describe('in a window that no chart was written for', () => {
  const between = shareVisits({ width: 1100 });

  it('charts are drawn for it, in letters of their own size', async () => {
    const { page, assertClean } = await between.load('');
    const misfits = async (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.chart')].flatMap((chart) => {
          const drawn = [...chart.querySelectorAll('svg[width]')].find(
            (svg) => svg.getClientRects().length > 0,
          );
          const width = Number(drawn?.getAttribute('width') ?? 0);
          return width === chart.clientWidth ? [] : [`${width} in ${chart.clientWidth}`];
        }),
      );
    await expect.poll(misfits).toEqual([]);
    assertClean();
  });
});

describe('an address that asks for another view', () => {
  const address = '/?years=2015&v=1';

  it('never shows the default one', async () => {
    const { page, problems, letGo, assertClean } = await openHeld(visits, address);
    expect(await page.getByText('61 million phones').filter({ visible: true }).count()).toBe(0);
    await letGo();
    await waitUntilReady(page, problems);
    expect(await shownOn(page)).toEqual(shownAt(address));
    assertClean();
  });

  it('keeps the place of the content free until the app has come', async () => {
    const { page } = await openPage(address, {
      apart: 'cold',
      ready: false,
      before: async (opening) => holdBack(opening, MAIN),
      untilLoaded: false,
    });
    await expect.poll(async () => firstIsSeen(page)).toBe(false);
    await expect
      .poll(async () => page.evaluate(() => document.body.scrollHeight))
      .toBeGreaterThan(2000);
  });

  it('shows the default view where the app never comes, and without JavaScript', async () => {
    const failed = await openPage(address, {
      apart: 'cold',
      ready: false,
      before: async (opening) => opening.route(MAIN, async (route) => route.abort()),
    });
    await expect.poll(async () => firstIsSeen(failed.page)).toBe(true);
    const without = await openPage(address, { apart: 'cold', javaScript: false });
    expect(await firstIsSeen(without.page)).toBe(true);
  });

  it('is not one that only tells where the reader comes from', async () => {
    const { page, letGo, problems } = await openHeld(visits, '/?utm_source=x');
    expect(await firstIsSeen(page)).toBe(true);
    await letGo();
    await waitUntilReady(page, problems);
  });
});
