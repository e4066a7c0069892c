import { describe, expect, inject, it } from 'vitest';
import editions from '../data/editions.json';
import { en } from '@/i18n/en';
import { expectFits, expectNoViolations } from './support/accessible';
import { panelOn } from './support/controls';
import { shownAt } from './support/expected';
import { codeOf, FRAMED, frameOn, openHost } from './support/embedded';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { shareVisits } from './support/visits';

const site = (): string => inject('siteUrl');

describe('a view in a frame of another origin', () => {
  it('loads, takes its height, and opens links beside the page', async () => {
    const { page, assertClean } = await openHost(codeOf('embed/sales/?years=2012..2015&v=1'));
    const frame = await frameOn(page);
    const count = await frame.locator('[data-panel="sales"]').getAttribute('data-count');
    expect(Number(count)).toBe(shownAt('/sales/?years=2012..2015&v=1').panels['sales']);
    const fits = async (): Promise<boolean> => {
      const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      return Number(await page.locator('iframe').getAttribute('height')) === Math.ceil(height);
    };
    await expect.poll(fits).toBe(true);
    await page.setViewportSize({ width: 360, height: 700 });
    await frame.getByRole('button', { name: en.panel.tabs.table }).click();
    await expect.poll(fits).toBe(true);
    await frame.getByRole('button', { name: en.panel.tabs.chart }).click();
    const full = frame.getByRole('link', { name: en.share.openFull });
    expect(await full.getAttribute('href')).toBe('/sales/?years=2012..2015&v=1');
    const mark = frame.locator('[data-mark]').first();
    const claim = (await mark.getAttribute('data-claim')) ?? '';
    const [popup] = await Promise.all([page.context().waitForEvent('page'), mark.press('Enter')]);
    await popup.waitForURL(`${site()}sales/?years=2012..2015&claim=${claim}&v=1`);
    expect(frame.url()).toBe(`${site()}embed/sales/?years=2012..2015&v=1`);
    assertClean(FRAMED);
  });

  it('leaves the history of the page around it alone', async () => {
    const { page, assertClean } = await openHost(codeOf('embed/sales/'));
    const frame = await frameOn(page);
    const before = await page.evaluate(() => history.length);
    await frame.getByRole('button', { name: en.panel.tabs.table }).click();
    await frame.locator('[data-panel="sales"] table').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    assertClean(FRAMED);
  });

  it('takes no height from anyone else', async () => {
    const { page, assertClean } = await openHost(codeOf('embed/claims/c-0031/'));
    await frameOn(page);
    const height = async (): Promise<string | null> =>
      page.locator('iframe').getAttribute('height');
    await expect.poll(height).not.toBe('300');
    const before = await height();
    await page.evaluate(async () => {
      const message = { type: 'on-the-record:height', height: 7 };
      const heard = new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
      });
      postMessage(message, '*');
      await heard;
    });
    expect(await height()).toBe(before);
    assertClean(FRAMED);
  });

  it('is refused outside of embed/', async () => {
    const outside = ['', 'sales/', 'claims/c-0031/', 'targets/'];
    const { page, problems } = await openHost(outside.map((path) => codeOf(path)).join(''));
    await expect
      .poll(() => problems.filter((problem) => problem.includes('frame-ancestors')))
      .toHaveLength(outside.length);
    const frames = await page.locator('iframe').elementHandles();
    expect(frames).toHaveLength(outside.length);
    await inTurn(frames, async (frame) => {
      expect(await (await frame.contentFrame())?.locator('#root').count()).toBe(0);
    });
  });
});

describe('an embedded page', () => {
  const visits = shareVisits();

  it.each(['', 'revenue/', 'strategy/', 'claims/c-0031/', 'targets/', 'sources/'])(
    'embed/%s is accessible, and fits any frame from 280 pixels',
    async (path) => {
      const { page, assertClean } = await visits.load(`/embed/${path}`);
      await page.getByRole('contentinfo').waitFor();
      await expectNoViolations(page, path, 'dark');
      await expectFits(page, path, [820, 390, 320, 280]);
      assertClean();
    },
  );

  it('follows the reader’s system, whatever was chosen for the site, and needs no storage', async () => {
    const { page, assertClean } = await openPage('/embed/sales/', {
      colorScheme: 'dark',
      before: async (opening) =>
        opening.addInitScript(() => {
          const refuse = {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          };
          Object.defineProperty(globalThis, 'localStorage', refuse);
          Object.defineProperty(globalThis, 'sessionStorage', refuse);
        }),
    });
    expect(await panelOn(page, 'sales').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBeUndefined();
    assertClean();
    const chosen = await openPage('/embed/sales/', {
      before: async (opening) =>
        opening.addInitScript(() => {
          localStorage.setItem('otr-scheme', 'dark');
        }),
    });
    expect(
      await chosen.page.evaluate(() => document.documentElement.dataset['scheme']),
    ).toBeUndefined();
  });

  it('says from when a frozen view is', async () => {
    const [edition] = editions.editions;
    const { page, assertClean } = await openPage(`/embed/sales/?edition=${edition?.id ?? ''}&v=1`);
    const band = page.getByRole('complementary', { name: en.editions.band });
    await band.waitFor();
    const today = band.getByRole('link', { name: en.editions.today });
    const [popup] = await Promise.all([page.context().waitForEvent('page'), today.click()]);
    await popup.waitForURL(`${site()}sales/`);
    assertClean();
  });
});
