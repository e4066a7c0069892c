import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../scripts/test/browser/launch-browser';
import { chooseScheme, themeChip } from './support/controls';
import { shownAt } from './support/expected';
import { inTurn } from './support/in-turn';
import { addressOf, openPage, waitUntilReady } from './support/page';
import { addressIn, shownOn } from './support/seen';

/** What a browser refuses or does by itself, and what a reader meets then: docs/faults.md. */

const REVENUE = '/?themes=revenue&v=1';

const schemeOf = async (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['scheme']);

describe('a browser whose storage', () => {
  it('is full: what is chosen holds for the visit, and the address keeps the view', async () => {
    const { page, problems, assertClean } = await openPage('', {
      apart: 'cold',
      before: async (opening) =>
        opening.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    });
    await chooseScheme(page, 'dark');
    await expect.poll(async () => schemeOf(page)).toBe('dark');
    await themeChip(page, 'revenue').click();
    await expect.poll(() => addressIn(page)).toBe(REVENUE);
    await page.reload();
    await waitUntilReady(page, problems);
    expect(await shownOn(page)).toEqual(shownAt(REVENUE));
    assertClean();
  });

  it('holds what nobody can read: it is as if it were empty', async () => {
    const { page, assertClean } = await openPage(REVENUE, {
      apart: 'cold',
      before: async (opening) =>
        opening.addInitScript(() => {
          // The blank page before the first has none.
          if (location.protocol === 'about:') return;
          localStorage.setItem('otr-scheme', '{"dark"');
          sessionStorage.setItem('otr-entries', '[[1,2],["/",{"focus":[]}],null');
        }),
    });
    expect(await shownOn(page)).toEqual(shownAt(REVENUE));
    expect(await schemeOf(page)).toBeUndefined();
    await themeChip(page, 'sales').click();
    await expect.poll(() => addressIn(page)).toBe('/?themes=revenue_sales&v=1');
    assertClean();
  });
});

describe('a clock that is decades off', () => {
  it.each(['1983-01-01T00:00:00Z', '2071-06-30T12:00:00Z'])(
    'changes nothing of what is on record: %s',
    async (now) => {
      const { page, assertClean } = await openPage(REVENUE, {
        apart: 'clock',
        before: async (opening) => opening.clock.setFixedTime(new Date(now)),
      });
      expect(await page.evaluate(() => new Date().getFullYear())).toBe(Number(now.slice(0, 4)));
      expect(await shownOn(page)).toEqual(shownAt(REVENUE));
      await themeChip(page, 'revenue').click();
      await expect.poll(async () => shownOn(page)).toEqual(shownAt('/'));
      assertClean();
    },
  );
});

describe('Back from the browser’s own memory of pages', () => {
  const browserPath = inject('keepingBrowserPath');

  it.skipIf(browserPath === '')('finds the page as it was left, alive', async () => {
    const browser = await launchBrowser(browserPath, { withPageCache: true });
    onTestFinished(async () => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(addressOf(''));
    await waitUntilReady(page);
    await themeChip(page, 'revenue').click();
    await expect.poll(() => addressIn(page)).toBe(REVENUE);
    await page.evaluate(() => {
      Reflect.set(globalThis, 'isTheSame', true);
    });
    await page.goto(addressOf('robots.txt'));
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => addressIn(page)).toBe(REVENUE);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isTheSame') as unknown)).toBe(true);
    expect(await shownOn(page)).toEqual(shownAt(REVENUE));
    await themeChip(page, 'revenue').click();
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/'));
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(async () => shownOn(page)).toEqual(shownAt(REVENUE));
    expect(addressIn(page)).toBe(REVENUE);
  });
});

describe('two tabs', () => {
  it('have each its own view, and share the colours at the next load alone', async () => {
    const { page: one } = await openPage(REVENUE, { apart: 'cold' });
    const two = await one.context().newPage();
    await two.goto(addressOf('?years=2015&v=1'));
    await waitUntilReady(two);
    await chooseScheme(one, 'dark');
    await themeChip(one, 'sales').click();
    await expect.poll(() => addressIn(one)).toBe('/?themes=revenue_sales&v=1');
    expect(await schemeOf(two)).toBeUndefined();
    expect(await shownOn(two)).toEqual(shownAt('/?years=2015&v=1'));
    await two.reload();
    await waitUntilReady(two);
    expect(await schemeOf(two)).toBe('dark');
    expect(addressIn(two)).toBe('/?years=2015&v=1');
    expect(await shownOn(one)).toEqual(shownAt('/?themes=revenue_sales&v=1'));
  });
});

describe('a hundred quick Backs', () => {
  it('and Forwards end at the view that the address names, and add no entry', async () => {
    const { page, assertClean } = await openPage('', { apart: 'cold' });
    const themes = ['sales', 'revenue', 'expansion', 'strategy'];
    await inTurn([...themes, ...themes, ...themes], async (theme) => {
      await themeChip(page, theme).click();
    });
    const made = await page.evaluate(() => history.length);
    await page.evaluate(async () => {
      for (let step = 0; step < 100; step += 1) {
        history.go(step % 6 < 3 ? -1 : 1);
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as quick as a hand that hammers
        await new Promise((resolve) => {
          setTimeout(resolve, 4);
        });
      }
    });
    // Where it ends is the browser's to say.
    await expect
      .poll(async () => {
        const address = addressIn(page);
        return isDeepStrictEqual(await shownOn(page), shownAt(address)) ? address : null;
      })
      .toMatch(/^\/(?:\?|$)/);
    await themeChip(page, 'sales').click();
    await expect
      .poll(async () => isDeepStrictEqual(await shownOn(page), shownAt(addressIn(page))))
      .toBe(true);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(made + 1);
    assertClean();
  });
});
