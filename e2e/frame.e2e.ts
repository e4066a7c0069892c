import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { panelOn, themeChip, yearHandle } from './support/controls';
import { PANELS } from './support/expected';
import { nextStop } from './support/focus';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { sidewaysScroll } from './support/readable';
import { shareVisits } from './support/visits';

const visits = shareVisits();

/** Where the first chart of the page that is seen begins and ends, in pixels from the top of the page. */
async function firstChart(page: Page): Promise<{ readonly top: number; readonly bottom: number }> {
  return page.evaluate(() => {
    const chart = [...document.querySelectorAll('.chart')].find((some) => some.checkVisibility());
    if (chart === undefined) throw new Error('no chart');
    const { top, bottom } = chart.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });
}

describe('a page begins with its charts', () => {
  const SIZES = [
    { width: 1360, height: 900, top: 240 },
    { width: 768, height: 1024, top: 270 },
    { width: 390, height: 844, top: 330 },
  ] as const;

  it.each(['', 'sales/', 'revenue/'])('/%s at every width', async (path) => {
    const { page, assertClean } = await visits.load(path);
    await inTurn(SIZES, async ({ width, height, top }) => {
      await page.setViewportSize({ width, height });
      // A panel's own page has a larger headline, and its ways of seeing the figures.
      const room = path === '' ? 0 : 16;
      const seen = `${width} wide`;
      await expect
        .poll(async () => (await firstChart(page)).top, { message: seen })
        .toBeLessThanOrEqual(top + room);
      const { bottom } = await firstChart(page);
      // Whole in the first screen, above the bar of a phone.
      const bar = width < 768 ? 53 : 0;
      expect(bottom, seen).toBeLessThanOrEqual(height - bar);
      expect(await sidewaysScroll(page), seen).toBe(0);
    });
    assertClean();
  });

  it('all four panels in one screen at 1360, three columns or more from 1600', async () => {
    const { page, assertClean } = await visits.load('');
    await page.setViewportSize({ width: 1360, height: 900 });
    await inTurn(PANELS, async (panel) => {
      const box = await panelOn(page, panel).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 1000), panel).toBeLessThanOrEqual(900);
    });
    await page.setViewportSize({ width: 1600, height: 900 });
    const tops = await Promise.all(
      PANELS.map(async (panel) => (await panelOn(page, panel).boundingBox())?.y),
    );
    expect(tops.filter((top) => top === tops[0]).length).toBeGreaterThanOrEqual(3);
    await page.setViewportSize({ width: 1920, height: 1080 });
    // None leaves much room below its chart: lanes have more of the row, and are as low as years.
    await inTurn(PANELS, async (panel) => {
      const card = panelOn(page, panel);
      const foot = async (): Promise<number> =>
        (await card.locator('footer').boundingBox())?.y ?? 0;
      const end = async (): Promise<number> => {
        const chart = await card.locator('.chart').boundingBox();
        return (chart?.y ?? 0) + (chart?.height ?? 0);
      };
      await expect
        .poll(async () => (await foot()) - (await end()), { message: panel })
        .toBeLessThanOrEqual(90);
    });
    assertClean();
  });

  it('is reached by keyboard after at most twelve stops, and at once past the skip link', async () => {
    const { page, assertClean } = await visits.load('');
    await page.setViewportSize({ width: 1360, height: 900 });
    const inChart = async (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest('.chart') !== null);
    const stopsToChart = async (stops: number): Promise<number> => {
      expect(stops).toBeLessThan(40);
      expect(await nextStop(page), `stop ${stops}`).toBeNull();
      return (await inChart()) ? stops : stopsToChart(stops + 1);
    };
    expect(await stopsToChart(0)).toBeLessThanOrEqual(12);
    await page.evaluate(() => {
      globalThis.scrollTo(0, 0);
      document.querySelector<HTMLElement>('[href="#content"]')?.focus();
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await inChart()).toBe(true);
    assertClean();
  });
});

describe('the name of a panel', () => {
  /** Of each panel: lines of its name, and the room between that and its headline. */
  const names = async (page: Page): Promise<readonly (readonly [string, number, number])[]> =>
    page.locator('[data-panel]').evaluateAll((cards: readonly HTMLElement[]) =>
      cards.map((card) => {
        const [name, headline] = ['.kicker', 'h2'].map((selector) => {
          const range = document.createRange();
          const element = card.querySelector(selector);
          if (element !== null) range.selectNodeContents(element);
          return range;
        });
        const lines = new Set(
          [...(name?.getClientRects() ?? [])].map(({ top }) => Math.round(top)),
        );
        // The square before it is one of the boxes.
        const gap =
          (headline?.getBoundingClientRect().top ?? 0) -
          (name?.getBoundingClientRect().bottom ?? 0);
        return [card.dataset['panel'] ?? '', lines.size - 1, gap] as const;
      }),
    );

  it('stands on one line at 360, or clear of its headline at any width', async () => {
    const { page, assertClean } = await visits.load('');
    await inTurn([1360, 768, 390, 360, 320], async (width) => {
      await page.setViewportSize({ width, height: 800 });
      const found = await names(page);
      for (const [panel, , gap] of found)
        expect(gap, `${panel} at ${width}`).toBeGreaterThanOrEqual(2);
      const lines = new Map(found.map(([panel, count]) => [panel, count]));
      expect(lines.get('sales'), `${width}`).toBe(1);
    });
    assertClean();
  });
});

describe('the line of filters', () => {
  it('stays in reach and takes at most 52 pixels of the screen', async () => {
    const { page, assertClean } = await visits.load('');
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.mouse.wheel(0, 1200);
    const bar = page.getByRole('region', { name: en.filters.region });
    await expect.poll(async () => (await bar.boundingBox())?.y).toBe(0);
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(52);
    await themeChip(page, 'sales').click();
    await page.getByRole('button', { name: en.filters.remove('Smartphone sales') }).waitFor({
      state: 'hidden',
    });
    expect(await themeChip(page, 'sales').getAttribute('aria-pressed')).toBe('true');
    assertClean();
  });

  it.each(['claims/c-0031/', 'conflicts/phones-goal-2015/', 'sources/la-tribune-2015/'])(
    'is not on the page of one entry: /%s says in which view it was opened, and leads back',
    async (path) => {
      const { page, assertClean } = await visits.load(`${path}?years=2015&kinds=target&v=1`);
      expect(await yearHandle(page, 'from').count()).toBe(0);
      await page.getByText(en.filters.within(['2015', en.kindsPlural.target])).waitFor();
      await page.getByRole('link', { name: en.filters.backToView }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe('/');
      expect(new URL(page.url()).search).toContain('years=2015&kinds=target');
      assertClean();
    },
  );

  it('names what is chosen, takes it back one by one, and says it in the title of the window', async () => {
    const { page, assertClean } = await visits.load(
      '?markets=india&measure=yoy&asof=2016-05-01&v=1',
    );
    expect(await page.title()).toMatch(/^India – As known on: 1 May 2016 – /);
    await page
      .getByText(/^You read the record as of 1 May 2016\. \d+ later claims are hidden\.$/)
      .waitFor();
    await page.getByRole('button', { name: en.knownOn.band.back }).click();
    await expect.poll(async () => page.title()).toMatch(/^India – On the record/);
    await page.getByRole('button', { name: en.filters.remove(en.panel.lens.measures.yoy) }).click();
    await page.getByRole('button', { name: en.filters.remove('India') }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.getByRole('group', { name: en.filters.shown }).count()).toBe(0);
    assertClean();
  });
});

it('on a phone the search is a sign until it has the focus, and then the whole line', async () => {
  const { page, assertClean } = await visits.load('');
  await page.setViewportSize({ width: 390, height: 844 });
  const field = page.getByRole('combobox', { name: en.search.title });
  expect((await field.boundingBox())?.width).toBeLessThanOrEqual(40);
  await field.click();
  expect((await field.boundingBox())?.width).toBeGreaterThan(340);
  await page.keyboard.type('brazil');
  const first = page.getByRole('listbox').getByRole('option').first();
  expect(await first.innerText()).toMatch(/^Brazil · market, \d+ claims$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?markets=brazil&v=1');
  expect((await field.boundingBox())?.width).toBeLessThanOrEqual(40);
  assertClean();
});

it('text in charts follows the letters that the reader has set, and nothing leaves the screen', async () => {
  const heightOfYear = async (page: Page): Promise<number> =>
    (await panelOn(page, 'sales').getByText('2014', { exact: true }).first().boundingBox())
      ?.height ?? 0;
  const usual = await visits.load('');
  const before = await heightOfYear(usual.page);
  usual.assertClean();
  const { page, assertClean } = await openPage('', {
    before: async (opening) => {
      const session = await opening.context().newCDPSession(opening);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    },
  });
  await expect.poll(async () => (await heightOfYear(page)) / before).toBeCloseTo(1.5, 1);
  await inTurn([1360, 390], async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await sidewaysScroll(page), `${width} wide`).toBe(0);
  });
  assertClean();
});

it('the overview of a phone is at most 4,300 pixels high, of a small one 4,450', async () => {
  const { page, assertClean } = await visits.load('');
  const sizes = [
    [390, 4300],
    [360, 4450],
  ] as const;
  await inTurn(sizes, async ([width, most]) => {
    await page.setViewportSize({ width, height: 844 });
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.scrollHeight), {
        message: `${width} wide`,
      })
      .toBeLessThanOrEqual(most);
  });
  assertClean();
});

it.each([1360, 1024, 768])(
  'the bar of filters holds the longest day at %i pixels',
  async (width) => {
    const { page, assertClean } = await openPage('?asof=2015-09-30&v=1', { width });
    const bar = page.getByRole('region', { name: en.filters.region }).locator('> div');
    const day = page.getByRole('button', { name: en.knownOn.on('30 Sept 2015') });
    const [outer, inner] = [await bar.boundingBox(), await day.boundingBox()];
    if (outer === null || inner === null) throw new Error('There is no bar, or no day');
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width - 8);
    assertClean();
  },
);
