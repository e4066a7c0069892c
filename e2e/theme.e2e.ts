import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { chooseScheme } from './support/controls';
import { openPage, waitUntilReady } from './support/page';

const PAPER = { light: 'rgb(249, 248, 244)', dark: 'rgb(18, 17, 14)' } as const;

async function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

describe('the colour scheme', () => {
  it.each(['light', 'dark'] as const)('is %s where the system is', async (colorScheme) => {
    const { page, assertClean } = await openPage('sources/', { colorScheme });
    expect(await paperOf(page)).toBe(PAPER[colorScheme]);
    // And follows it while the page stands open.
    const other = colorScheme === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme: other });
    await expect.poll(async () => paperOf(page)).toBe(PAPER[other]);
    expect(await page.locator('html').getAttribute('data-scheme')).toBeNull();
    assertClean();
  });

  it('is what the reader chose, on every page and the next time', async () => {
    const { page, problems, assertClean } = await openPage('targets/', { colorScheme: 'light' });
    await chooseScheme(page, 'dark');
    await expect.poll(async () => paperOf(page)).toBe(PAPER.dark);
    await page.reload();
    await waitUntilReady(page, problems);
    expect(await paperOf(page)).toBe(PAPER.dark);
    await page.goto(new URL('/sales/?years=2015&v=1', page.url()).href);
    await waitUntilReady(page, problems);
    expect(await paperOf(page)).toBe(PAPER.dark);
    // No part of a link: the reader's own affair.
    expect(page.url()).not.toContain('dark');
    await chooseScheme(page, 'system');
    await expect.poll(async () => paperOf(page)).toBe(PAPER.light);
    await page.reload();
    await waitUntilReady(page, problems);
    expect(await paperOf(page)).toBe(PAPER.light);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    assertClean();
  });

  it('stands before the first paint: it does not wait for the application', async () => {
    const opened = await openPage('targets/', { colorScheme: 'light' });
    const { page, problems, assertClean } = opened;
    await chooseScheme(page, 'dark');
    await expect.poll(async () => page.evaluate(() => localStorage.length)).toBe(1);
    // The application never comes; what is painted without it is what is painted first.
    await page.route(/\/assets\/app-[\w-]+\.js$/, async (route) => route.abort('failed'));
    await page.reload({ waitUntil: 'load' });
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
    expect(await paperOf(page)).toBe(PAPER.dark);
    await page.unroute(/\/assets\/app-[\w-]+\.js$/);
    await page.reload();
    await waitUntilReady(page, problems);
    assertClean(/^request failed: \S+\/app-[\w-]+\.js/, /^console error: .*\/app-[\w-]+\.js/);
  });

  it('is light or dark in the charts too', async () => {
    const { page, assertClean } = await openPage('/sales/', { colorScheme: 'light' });
    const fill = async (): Promise<string> =>
      page
        .locator('[data-mark] rect.mark')
        .filter({ visible: true })
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill);
    const light = await fill();
    await chooseScheme(page, 'dark');
    await expect.poll(fill).not.toBe(light);
    assertClean();
  });

  it('can be chosen on a phone', async () => {
    const { page, assertClean } = await openPage('sources/', { width: 390, height: 800 });
    await page.getByRole('combobox', { name: en.app.scheme }).selectOption('dark');
    await expect.poll(async () => paperOf(page)).toBe(PAPER.dark);
    assertClean();
  });
});
