import type { Frame } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { en } from '@/i18n/en';
import { codeOf, contentOf, FRAMED, frameCode, openHost } from './support/embedded';
import { boxesOn, movedBoxes, openHeld, readableOn } from './support/first';
import { openPage, waitUntilReady } from './support/page';
import { shareVisits } from './support/visits';

const site = (): string => inject('siteUrl');
const PAGES = ['', 'sales/', 'strategy/', 'claims/c-0031/', 'targets/'];

/** The paper that a document stands on. */
async function paperOf(frame: Pick<Frame, 'evaluate'>): Promise<'light' | 'dark'> {
  const colour = await frame.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const [red = 0] = (/\d+/.exec(colour) ?? []).map(Number);
  return red > 127 ? 'light' : 'dark';
}

describe('a frame reads before the app has come:', () => {
  const visits = shareVisits({ width: 768 });

  it.each(PAGES)('embed/%s stands as it was written, and nothing moves then', async (path) => {
    const { page, problems, letGo, assertClean } = await openHeld(visits, `/embed/${path}`);
    const [before, written] = [await boxesOn(page), await readableOn(page)];
    expect(written.headings.join(' ')).not.toBe('');
    await letGo();
    await waitUntilReady(page, problems);
    expect(movedBoxes(before, await boxesOn(page))).toEqual([]);
    expect(await readableOn(page)).toEqual(written);
    assertClean();
  });
});

describe('a frame without JavaScript', () => {
  const visits = shareVisits({ width: 360, javaScript: false });

  it.each(PAGES)('embed/%s has its content, its sources and the way to the page', async (path) => {
    const { page, assertClean } = await visits.load(`/embed/${path}`);
    const { headings } = await readableOn(page);
    expect(headings.join(' ')).not.toBe('');
    expect(await page.getByText(/^\d+ sources?/).count()).toBeGreaterThan(0);
    const full = page.getByRole('link', { name: en.share.openFull });
    expect(await full.getAttribute('href')).toBe(`/${path}`);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    assertClean();
  });

  it('opens its marks beside the page around it', async () => {
    const { page, assertClean } = await openHost(frameCode('embed/sales/'), { javaScript: false });
    const frame = await contentOf(await page.waitForSelector('iframe'));
    const mark = frame.locator('[data-claim]').filter({ visible: true }).first();
    const claim = (await mark.getAttribute('data-claim')) ?? '';
    const [popup] = await Promise.all([
      page.context().waitForEvent('page'),
      mark.locator('.anchor').click(),
    ]);
    await popup.waitForURL(`${site()}claims/${claim}/`);
    expect(frame.url()).toBe(`${site()}embed/sales/`);
    assertClean(FRAMED);
  });

  it('is dark where its code pins it', async () => {
    const code = codeOf('embed/sales/?scheme=dark&v=1', 'dark').replace(/<script[\s\S]*/, '');
    const { page } = await openHost(code, {
      javaScript: false,
      // What is emulated holds in frames whatever their code says.
      context: { colorScheme: null },
    });
    expect(await paperOf(await contentOf(await page.waitForSelector('iframe')))).toBe('dark');
  });
});

describe('a frame in a sandbox, where scripts of the app are kept out,', () => {
  it('reads, is styled and pinned, and has no control that does nothing', async () => {
    const code = frameCode('embed/sales/?scheme=dark&v=1').replace(
      '<iframe',
      '<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    );
    const { page } = await openHost(code);
    const frame = await contentOf(await page.waitForSelector('iframe'));
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await frame.locator('.chart svg').filter({ visible: true }).count()).toBe(1);
    expect(await frame.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await paperOf(frame)).toBe('dark');
    expect(
      await frame.evaluate(async () => {
        await document.fonts.ready;
        return document.fonts.check('16px "Inter Variable"');
      }),
    ).toBe(true);
    const full = frame.getByRole('link', { name: en.share.openFull });
    const [popup] = await Promise.all([page.context().waitForEvent('page'), full.click()]);
    await popup.waitForURL(`${site()}sales/`);
  });
});

describe('light or dark that is pinned in the address', () => {
  it.each(['light', 'dark'] as const)('%s holds before and after the app', async (scheme) => {
    const other = scheme === 'light' ? 'dark' : 'light';
    const visits = openPage(`/embed/sales/?scheme=${scheme}&v=1`, { colorScheme: other });
    const { page, assertClean } = await visits;
    expect(await paperOf(page.mainFrame())).toBe(scheme);
    assertClean();
    const early = await openPage(`/embed/sales/?scheme=${scheme}&v=1`, {
      colorScheme: other,
      ready: false,
      before: async (opening) => opening.route(/\/assets\//, async (route) => route.abort()),
    });
    expect(await paperOf(early.page.mainFrame())).toBe(scheme);
  });

  it('is left out on the site itself, which says so', async () => {
    const { page } = await openPage('/sales/?scheme=dark&v=1', { colorScheme: 'light' });
    expect(await paperOf(page.mainFrame())).toBe('light');
    await page.getByText(/The part “scheme” of this link says “dark”/).waitFor();
  });
});
