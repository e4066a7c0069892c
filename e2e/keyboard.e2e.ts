import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import {
  columnHead,
  drawerOn,
  facetOption,
  marksOf,
  moreButton,
  panelOn,
  resetButton,
  searchField,
  tabOf,
  themeChip,
  yearField,
  yearHandle,
} from './support/controls';
import { shownAt } from './support/expected';
import { focusProblem, hasFocus, tabTo } from './support/focus';
import { openPage } from './support/page';
import { shareVisits } from './support/visits';
import { addressIn, shownOn } from './support/seen';

async function expectAddress(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressIn(page)).toBe(address);
  await expect.poll(async () => shownOn(page)).toEqual(shownAt(address));
}

const visits = shareVisits({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });

describe('by keyboard alone', () => {
  it('past the filters by the first stop of all', async () => {
    const { page, assertClean } = await visits.load('sources/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: en.app.skip });
    expect(await hasFocus(skip)).toBe(true);
    expect(await focusProblem(page)).toBeNull();
    const box = await skip.boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await page
      .getByRole('main')
      .evaluate((main) => main.contains(document.activeElement));
    expect(isInside).toBe(true);
    assertClean();
  });

  it('through the filters: years, themes, options and words', async () => {
    const { page, assertClean } = await visits.load('');
    await tabTo(page, yearHandle(page, 'from'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectAddress(page, '/?years=2012..latest&v=1');
    // A digit on a handle goes into its year.
    await tabTo(page, yearHandle(page, 'to'));
    await page.keyboard.type('2015');
    expect(await hasFocus(yearField(page, 'to'))).toBe(true);
    await page.keyboard.press('Enter');
    await expectAddress(page, '/?years=2012..2015&v=1');
    // The rest of the line is one stop, within which arrow keys move.
    await tabTo(page, themeChip(page, 'sales'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(themeChip(page, 'expansion'))).toBe(true);
    await page.keyboard.press('Space');
    await expectAddress(page, '/?years=2012..2015&themes=expansion&v=1');
    const more = moreButton(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(more)).toBe(true);
    await page.keyboard.press('Enter');
    // What the filters are made of has come once they are there.
    await facetOption(page, 'Brazil').waitFor();
    await tabTo(page, facetOption(page, 'Brazil'));
    await page.keyboard.press('Space');
    await expectAddress(page, '/?years=2012..2015&themes=expansion&markets=brazil&v=1');
    await page.keyboard.press('Escape');
    expect(await facetOption(page, 'Brazil').count()).toBe(0);
    expect(await hasFocus(more)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, searchField(page));
    await page.keyboard.type('factory');
    await page.keyboard.press('Enter');
    const all = '/?years=2012..2015&themes=expansion&markets=brazil&q=factory&v=1';
    await expectAddress(page, all);
    await page.keyboard.press('Escape');
    await tabTo(page, resetButton(page), { most: 100 });
    await page.keyboard.press('Enter');
    await expectAddress(page, '/');
    assertClean();
  });

  it('over the marks of a chart, into a claim and back to its mark', async () => {
    const { page, assertClean } = await visits.load('/sales/');
    const marks = marksOf(page, 'sales');
    await tabTo(page, marks.first());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(marks.nth(2))).toBe(true);
    await page.keyboard.press('End');
    expect(await hasFocus(marks.last())).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const mark = marks.nth(1);
    expect(await hasFocus(mark)).toBe(true);
    expect(await focusProblem(page)).toBeNull();
    // One stop: Tab leaves the chart, and Shift and Tab come back to the mark that was left.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.chart'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(mark)).toBe(true);
    await page.keyboard.press('Enter');
    const id = (await mark.getAttribute('data-claim')) ?? '';
    await expectAddress(page, `/sales/?claim=${id}&v=1`);
    const drawer = drawerOn(page);
    expect(await drawer.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await tabTo(page, drawer.getByRole('button', { name: en.app.copyClaimLink }));
    await page.keyboard.press('Escape');
    await expectAddress(page, '/sales/');
    expect(await hasFocus(mark)).toBe(true);
    assertClean();
  });

  it('to the table of a panel, its order, its page, and the link', async () => {
    const { page, assertClean } = await visits.load('/?years=2012&themes=revenue&v=1');
    await tabTo(
      page,
      page.getByRole('toolbar', { name: en.app.tools }).getByRole('button').first(),
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.share.copy.live }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.share.copied.live }).waitFor();
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(page.url());
    await page.keyboard.press('Escape');
    await tabTo(page, tabOf(page, 'revenue', 'table'));
    await page.keyboard.press('Enter');
    await expectAddress(page, '/?years=2012&themes=revenue&tab=table&v=1');
    expect(await hasFocus(tabOf(page, 'revenue', 'table'))).toBe(true);
    // Each claim of the panel's own table is a stop on the way.
    await tabTo(page, columnHead(page, 'value'), { most: 200 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectAddress(page, '/?years=2012&themes=revenue&tab=table&sort=-value&v=1');
    const enlarge = panelOn(page, 'revenue').getByRole('link', {
      name: en.panel.enlarge('Revenue'),
    });
    await tabTo(page, enlarge, { key: 'Shift+Tab', most: 200 });
    await page.keyboard.press('Enter');
    await expectAddress(page, '/revenue/?years=2012&themes=revenue&tab=table&sort=-value&v=1');
    assertClean();
  });

  it('into the sheet of filters on a narrow screen, and out of it', async () => {
    const { page, assertClean } = await openPage('', { width: 390, height: 800 });
    const opener = page.getByRole('navigation').getByRole('button').first();
    // It stands at the foot of the screen, but comes before all that it filters.
    await tabTo(page, opener, { most: 25 });
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: en.filters.region });
    await sheet.getByRole('slider').first().waitFor();
    await tabTo(page, themeChip(page, 'strategy'));
    await page.keyboard.press('Space');
    await tabTo(page, sheet.locator('summary').first());
    await page.keyboard.press('Enter');
    await tabTo(page, facetOption(page, 'Fintech and payment'));
    await page.keyboard.press('Space');
    await expectAddress(page, '/?themes=strategy&topics=fintech&v=1');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await hasFocus(opener)).toBe(true);
    expect(await opener.innerText()).toBe(en.filters.open(2));
    assertClean();
  });
});
