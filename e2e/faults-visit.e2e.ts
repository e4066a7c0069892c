import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { themeChip } from './support/controls';
import { PANELS, shownAt } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady } from './support/page';
import { serveFaulty } from './support/server';
import { addressIn, shownOn } from './support/seen';

/** What goes wrong in the middle of a visit, and what a reader meets then: docs/faults.md. */

/** Scripts that come once the page stands. */
const LATE = /\/assets\/(?!app-|parts-|vendor-|rolldown-)[\w-]+\.js$/;
const REVENUE = '/?themes=revenue&v=1';
const ON_SOURCES = '/sources/?themes=revenue&v=1';

/** What is told of the view without what comes late: the list of the panels that it leaves empty. */
function chosen(): object {
  const { sentence, rows, panels } = shownAt(REVENUE);
  return { sentence, rows, panels: { revenue: panels['revenue'] } };
}

describe('a reader who is offline in the middle of a visit', () => {
  it('goes on with what has come, and has the rest, as it was chosen, once the line is back', async () => {
    const site = await serveFaulty();
    const mendLate = site.fail(LATE, 'drops');
    const { page, problems } = await openPage('', { site: site.url, apart: 'cold' });
    const mend = site.fail(/^/, 'drops');
    await themeChip(page, 'revenue').click();
    await expect.poll(async () => shownOn(page)).toMatchObject(chosen());
    await page.getByRole('link', { name: en.app.lists.sources, exact: true }).first().click();
    await page.getByText(en.errors.page).waitFor();
    expect(addressIn(page)).toBe(ON_SOURCES);
    // What is around the page still works.
    await page.goBack();
    await expect.poll(async () => shownOn(page)).toMatchObject(chosen());
    await page.goForward();
    await page.getByText(en.errors.page).waitFor();
    mend();
    mendLate();
    await page.getByRole('button', { name: en.errors.reload }).click();
    await page.getByRole('heading', { level: 1, name: en.sources.title }).waitFor();
    await waitUntilReady(page, problems);
    expect(addressIn(page)).toBe(ON_SOURCES);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a deploy in the middle of a visit', () => {
  it('takes nothing that stands, and what is gone is there, with all that was chosen, once the page is loaded again', async () => {
    const site = await serveFaulty();
    const moved = (text: string): string => text.replaceAll('assets/', 'assets-2/');
    const { page, problems } = await openPage('', {
      site: site.url,
      apart: 'cold',
      before: async () => {
        // Everything that comes late comes after the deploy.
        site.fail(LATE, 404);
        await Promise.resolve();
      },
    });
    site.fail(/^\/assets\//, 404);
    site.fail(/\/$/, (asked) => ({ file: `${asked.slice(1)}index.html`, change: moved }));
    site.fail(/^\/assets-2\//, (asked) => ({
      file: asked.slice(1).replace('assets-2/', 'assets/'),
      change: moved,
    }));
    await themeChip(page, 'revenue').click();
    await expect.poll(async () => shownOn(page)).toMatchObject(chosen());
    await page.getByRole('link', { name: en.app.lists.sources, exact: true }).first().click();
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    await page.getByRole('button', { name: en.errors.reload }).first().click();
    await page.getByRole('heading', { level: 1, name: en.sources.title }).waitFor();
    await waitUntilReady(page, problems);
    expect(addressIn(page)).toBe(ON_SOURCES);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(site.asked().some((file) => file.startsWith('/assets-2/app-'))).toBe(true);
  });
});

describe('a window that changes while the page loads', () => {
  it('is made narrow, printed and made wide again, and the page comes as if nothing had been', async () => {
    const site = await serveFaulty();
    const mend = site.fail(/\/assets\/[\w-]+\.json$/, 'hangs');
    const { page, problems, assertClean } = await openPage('', {
      site: site.url,
      apart: 'cold',
      ready: false,
      untilLoaded: false,
    });
    await page.locator('#first h1').first().waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    const paper = await page.pdf();
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.setViewportSize({ width: 1024, height: 700 });
    mend();
    await waitUntilReady(page, problems);
    await page.pdf();
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/'));
    const cut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(cut).toBe(false);
    assertClean();
  });
});

describe('a page without its looks', () => {
  it('whose style sheets do not arrive is read and used all the same', async () => {
    const site = await serveFaulty();
    site.fail(/\.css$/, 'drops');
    const { page } = await openPage('', { site: site.url, apart: 'cold' });
    // The browser's own margin.
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop);
    expect(margin).toBe('8px');
    expect(await page.locator('#first').count()).toBe(0);
    await themeChip(page, 'revenue').click();
    await expect.poll(async () => shownOn(page)).toEqual(shownAt(REVENUE));
  });

  it('whose style sheets hang is painted without them after a while, used, and styled once they come', async () => {
    const site = await serveFaulty();
    const mend = site.fail(/\.css$/, 'hangs');
    const { page, problems } = await openPage('', {
      site: site.url,
      apart: 'cold',
      ready: false,
      untilLoaded: false,
    });
    const paints = async (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    const marginOf = async (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).marginTop);
    await expect.poll(paints).toBe(1);
    expect(await marginOf()).toBe('8px');
    await waitUntilReady(page, problems);
    mend();
    await expect.poll(marginOf).toBe('0px');
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/'));
  });

  it.each(['drops', 'hangs'] as const)(
    'whose fonts are gone (%s) is set in others',
    async (fault) => {
      const site = await serveFaulty();
      site.fail(/\.woff2$/, fault);
      const { page, problems } = await openPage('', {
        site: site.url,
        apart: 'cold',
        ready: false,
        untilLoaded: false,
      });
      await waitUntilReady(page, problems);
      expect(await page.getByText('61 million phones').first().isVisible()).toBe(true);
      expect(await shownOn(page)).toEqual(shownAt('/'));
    },
  );
});

describe('a panel that throws', () => {
  it('leaves what was written of it once it is touched, and all others alive: each in turn', async () => {
    await inTurn(PANELS, async (panel) => {
      const site = await serveFaulty();
      site.fail(/\/assets\/parts-[\w-]+\.js$/, (asked) => ({
        file: asked.slice(1),
        change: (text) => {
          const broken = text.replaceAll(
            /(?<find>[\w$]+\([\w$]+,(?<of>[\w$]+)\.id\))\?\.present\(\{/g,
            (_all, find: string, of: string) =>
              `(${of}.id==="${panel}"?(()=>{throw new Error("a mistake of ours")})():${find})?.present({`,
          );
          expect(broken).not.toBe(text);
          return broken;
        },
      }));
      const { page } = await openPage('', { site: site.url, apart: 'cold' });
      const alert = page.getByRole('alert');
      // As long as it stands as it was written nothing draws it.
      expect(await alert.count(), panel).toBe(0);
      await page.locator(`[data-panel="${panel}"] h2`).hover();
      await alert.waitFor();
      expect(await alert.innerText()).toContain(en.errors.kept);
      expect(await page.locator('[data-kept-part] [data-mark]').count(), panel).toBeGreaterThan(3);
      await themeChip(page, panel === 'sales' ? 'revenue' : 'sales').click();
      await expect.poll(async () => page.locator('[data-kept-part]').count()).toBe(0);
      await page.close();
    });
  });
});
