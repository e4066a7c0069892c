import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { publishedEditions } from '@/testing/now-context';
import { axeViolations } from './support/axe';
import { noticeOn } from './support/controls';
import { openPage, waitUntilReady } from './support/page';
import { sidewaysScroll } from './support/readable';
import { addressIn, shownOn } from './support/seen';

const EDITION = publishedEditions()[0] ?? '';
const FILE = `/editions/${EDITION}.json`;
const FROZEN = `/revenue/?years=2012..2015&cur=usd&lang=en&edition=${EDITION}&v=1`;
const LIVE = '/revenue/?years=2012..2015&cur=usd&lang=en&v=1';

const bandOn = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('complementary', { name: en.editions.band });

/** What the band says once it has looked. */
async function sinceOn(page: Page): Promise<string> {
  const status = bandOn(page).getByRole('status');
  await expect.poll(async () => status.innerText()).not.toBe(en.editions.looking);
  return status.innerText();
}

describe('a frozen link', () => {
  it('opens its edition, says from when it is and what has changed since', async () => {
    const asked: string[] = [];
    const { page, assertClean } = await openPage(FROZEN, {
      before: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await Promise.resolve();
      },
    });
    expect(addressIn(page)).toBe(FROZEN);
    expect(await bandOn(page).innerText()).toContain('22 November 2026');
    expect(await sinceOn(page)).toMatch(/^(?:Nothing has changed since\.|Since then.*\.)$/);
    expect(asked.filter((path) => path === FILE)).toHaveLength(1);
    expect((await shownOn(page)).panels['revenue']).toBeGreaterThan(3);
    assertClean();
  });

  it('keeps its edition while browsing, and leads to the same view of today and back', async () => {
    const { page, assertClean } = await openPage(FROZEN);
    await page.getByRole('link', { name: en.app.lists.claims, exact: true }).click();
    expect(addressIn(page)).toContain(`edition=${EDITION}`);
    await page.goBack();
    await waitUntilReady(page);
    await bandOn(page).getByRole('link', { name: en.editions.today }).click();
    await expect.poll(() => addressIn(page)).toBe(LIVE);
    expect(await bandOn(page).count()).toBe(0);
    await waitUntilReady(page);
    await page.goBack();
    await expect.poll(() => addressIn(page)).toBe(FROZEN);
    expect(await sinceOn(page)).not.toBe('');
    assertClean();
  });

  it('says what did not arrive, and loads it again on demand', async () => {
    let isBroken = true;
    const { page, assertClean } = await openPage(FROZEN, {
      ready: false,
      before: async (opened) =>
        opened.route(`**${FILE}`, async (route: Route) =>
          isBroken ? route.fulfill({ status: 404, body: 'gone' }) : route.fallback(),
        ),
    });
    const status = bandOn(page).getByRole('status');
    await expect.poll(async () => status.innerText()).toBe(en.editions.failed);
    isBroken = false;
    await bandOn(page).getByRole('button', { name: en.errors.retry }).click();
    await waitUntilReady(page);
    expect(await sinceOn(page)).not.toBe(en.editions.failed);
    assertClean(/^answer 404: \S+\/editions\//, /^console error: .* status of 404 .*\/editions\//);
  });

  it('is accessible at every width, light and dark', async () => {
    const { page, assertClean } = await openPage(`/?years=2012&lang=en&edition=${EDITION}&v=1`, {
      width: 1360,
    });
    await sinceOn(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => sidewaysScroll(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    assertClean();
  });
});

describe('a link to an edition that was never published', () => {
  it('shows the record of today, and says so', async () => {
    const { page, assertClean } = await openPage(
      '/sales/?years=2015&edition=2015-01-01-00000000&v=1',
    );
    expect(addressIn(page)).toBe('/sales/?years=2015&v=1');
    expect(await noticeOn(page).innerText()).toContain('2015-01-01-00000000');
    expect(await bandOn(page).count()).toBe(0);
    assertClean();
  });
});

describe('without an edition in the address', () => {
  it('no edition is loaded', async () => {
    const asked: string[] = [];
    const { page } = await openPage('/revenue/', {
      before: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await Promise.resolve();
      },
    });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('/editions/'))).toEqual([]);
  });
});
