import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translate } from '@/testing/translate';
import {
  closeButton,
  drawerOn,
  marksOf,
  shapeOf,
  tabOf,
  themeChip,
  columnHead,
} from './support/controls';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const visits = shareVisits();
const fresh = shareVisits();

/** As a browser's own translator does; a chart, which is a picture, it leaves alone. */
async function translateOn(page: Page): Promise<number> {
  return page.evaluate(`(${String(translate)})(document)`);
}

/** All that is read on the page, in its order. */
async function readOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root :is(p, li, td, th, h1, h2, h3, button, a)')]
      .filter((element) => element.closest('svg, .sr-only, [data-tooltip]') === null)
      .map((element) => element.innerText.replaceAll(/\s+/g, ' ')),
  );
}

/** The translated page reads as one that nobody translated, at the same address. */
async function expectRead(page: Page): Promise<void> {
  const { page: other } = await fresh.load(addressIn(page));
  await expect.poll(async () => readOn(page)).toEqual(await readOn(other));
}

describe('a page that a browser has translated', () => {
  it('has all its numbers right after a filter, an opened claim, another order and the way back', async () => {
    const { page, assertClean } = await visits.load('/sales/');
    expect(await translateOn(page)).toBeGreaterThan(100);
    await tabOf(page, 'sales', 'table').click();
    await expectRead(page);
    await translateOn(page);
    await columnHead(page, 'value').click();
    await expectRead(page);
    await translateOn(page);
    await tabOf(page, 'sales', 'chart').click();
    await translateOn(page);
    await shapeOf(marksOf(page, 'sales').nth(2)).click();
    await drawerOn(page).waitFor();
    await translateOn(page);
    await drawerOn(page).getByRole('button', { name: en.claim.next }).click();
    await closeButton(page).click();
    await expectRead(page);
    assertClean();
  });

  it('has them right on the overview, through filters and pages', async () => {
    const { page, assertClean } = await visits.load('/');
    await translateOn(page);
    await themeChip(page, 'revenue').click();
    await expectRead(page);
    await translateOn(page);
    await themeChip(page, 'revenue').click();
    await expectRead(page);
    await translateOn(page);
    await page.getByRole('link', { name: en.app.lists.targets, exact: true }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await translateOn(page);
    await page.goBack();
    await expectRead(page);
    assertClean();
  });
});
