import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { en } from '@/i18n/en';
import { columnHead, themeChip } from './support/controls';
import { shownAt } from './support/expected';
import { holdBack, openHeld, readableOn } from './support/first';
import { waitUntilReady } from './support/page';
import { RECORD } from './support/record';
import { addressIn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

/** As on a cheap phone. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  onTestFinished(async () => session.detach());
}

const visits = shareVisits();

describe('before the app is there, on a processor slowed six times', () => {
  it('chips that are pressed, in all haste too, are kept, seen to be, and done once', async () => {
    const { page, problems, letGo, assertClean } = await openHeld(visits, '');
    await slowDown(page);
    const chip = themeChip(page, 'sales');
    await chip.click();
    await chip.click();
    await themeChip(page, 'revenue').click();
    expect(await page.locator('#first [data-kept]').count()).toBe(2);
    await letGo();
    await waitUntilReady(page, problems);
    await expect.poll(() => addressIn(page)).toBe('/?themes=revenue_sales&v=1');
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/?themes=revenue_sales&v=1'));
    assertClean();
  });

  it('a table is sorted by a head that was pressed', async () => {
    const { page, problems, letGo, assertClean } = await openHeld(visits, 'claims/');
    await slowDown(page);
    await columnHead(page, 'source').click();
    await letGo();
    await waitUntilReady(page, problems);
    await expect.poll(() => addressIn(page)).toBe('/claims/?sort=source&v=1');
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/claims/?sort=source&v=1'));
    assertClean();
  });

  it('what is typed into the search is searched, with the focus where it was', async () => {
    const { page, problems, letGo, assertClean } = await openHeld(visits, '');
    await slowDown(page);
    const field = page.getByRole('combobox', { name: en.search.title });
    await field.click();
    await page.keyboard.type('samsung');
    await letGo();
    await waitUntilReady(page, problems);
    expect(await field.inputValue()).toBe('samsung');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type(' china');
    await expect.poll(async () => field.inputValue()).toBe('samsung china');
    assertClean();
  });

  it('a mark and a link lead where they say at once', async () => {
    const { page } = await openHeld(visits, '');
    await slowDown(page);
    const mark = page.locator('#first [data-claim]').filter({ visible: true }).first();
    const claim = (await mark.getAttribute('data-claim')) ?? '';
    await mark.locator('.anchor').click();
    await page.waitForURL(`**/claims/${claim}/`);
    const gloss = RECORD.claimById.get(claim)?.gloss.en ?? '';
    expect(await page.getByText(gloss).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: en.app.lists.targets, exact: true }).first().click();
    await page.waitForURL('**/targets/');
  });
});

describe('an address that somebody has added to', () => {
  it.each(['?fbclid=x', '?utm_source=mail&utm_medium=x', '?gclid=1&v=1', '?lang=en&v=1'])(
    'shows the page at once, whatever becomes of scripts: /sales/%s',
    async (query) => {
      const { page } = await visits.open(`sales/${query}`, async (opening) =>
        holdBack(opening, /\/assets\/[\w-]+\.js$/),
      );
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { headings, marks } = await readableOn(page);
      expect(headings[0]).toMatch(/million phones/);
      expect(marks.length).toBeGreaterThan(10);
    },
  );
});
