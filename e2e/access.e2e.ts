import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { drawerOn, facetButton, facetOption, noticeOn, panelOn } from './support/controls';
import { PANELS } from './support/expected';
import { axeViolations, CONTRAST } from './support/axe';
import { chartContrasts } from './support/contrast';
import { inTurn } from './support/in-turn';
import { openNext, openPage } from './support/page';
import { sidewaysScroll, smallTexts } from './support/readable';

const PAGES = ['', ...PANELS.map((panel) => `${panel}/`)];

/** A claim of each panel; the overview opens that of revenue. */
const CLAIMS: Readonly<Record<string, string>> = {
  '': 'c-0023',
  'sales/': 'c-0031',
  'revenue/': 'c-0023',
  'expansion/': 'c-0024',
  'strategy/': 'c-0001',
};

/** In both colour schemes: all rules of axe in one, and what colours change in the other. */
async function expectNoViolations(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeViolations(page), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, CONTRAST), `${state}, dark`).toEqual([]);
}

/** On a phone, on the narrowest there is, and on a window of 1280 at 200 %. */
async function expectFits(page: Page, state: string): Promise<void> {
  await inTurn([640, 360, 320], async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(async () => sidewaysScroll(page), { message: `${state}, ${width} pixels` })
      .toBe(0);
    expect(await smallTexts(page, 12), `${state}, ${width} pixels`).toEqual([]);
  });
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await smallTexts(page, 12), state).toEqual([]);
  await expectNoViolations(page, state);
  await expectFits(page, state);
}

describe.each(PAGES)('/%s', (path) => {
  it('as a chart, and with a filter open', async () => {
    const { page, assertClean } = await openPage(path);
    await expectAccessible(page, 'chart');
    await facetButton(page, 'topics').click();
    await facetOption(page, 'Fintech and payment').waitFor();
    await expectNoViolations(page, 'filter open');
    assertClean();
  });

  it('as a table, with a notice and a claim', async () => {
    const theme = path === '' ? 'sales' : path.replace('/', '');
    const { page, assertClean } = await openPage(
      `${path}?tab=table&themes=${theme}_boats&claim=${CLAIMS[path] ?? ''}&v=1`,
    );
    await drawerOn(page).waitFor();
    expect(await noticeOn(page).innerText()).toContain('boats');
    await expectAccessible(page, 'table, notice and claim');
    assertClean();
  });

  it('where nothing is found, and in the sheet of filters', async () => {
    const { page, assertClean } = await openPage(`${path}?q=nothing-has-this&v=1`);
    await page.getByRole('heading', { name: en.empty.title }).waitFor();
    await expectAccessible(page, 'nothing found');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('navigation').getByRole('button').first().click();
    const sheet = page.getByRole('dialog', { name: en.filters.region });
    await sheet.locator('summary').first().click();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await smallTexts(page, 12)).toEqual([]);
    await expectNoViolations(page, 'sheet of filters');
    assertClean();
  });
});

describe('other states', () => {
  it('the page of an address where there is nothing', async () => {
    const { page, assertClean } = await openPage('strateg/old/');
    await expectAccessible(page, 'unknown address');
    assertClean(/^answer 404: /, /^console error: .* status of 404/);
  });

  it('a panel that failed', async () => {
    const { page, assertClean } = await openPage('', {
      before: async (opening) =>
        opening.route(/\/assets\/sales-[\w-]+\.json$/, async (route) =>
          route.fulfill({ body: '{"schema": 1, "claims": [{}]}' }),
        ),
    });
    await panelOn(page, 'sales').getByRole('alert').waitFor();
    await expectAccessible(page, 'failed');
    assertClean();
  });
});

describe('the charts', () => {
  it.each(['light', 'dark'] as const)('have contrast, %s', async (colorScheme) => {
    const opened = await openPage('', { colorScheme, width: 1360 });
    const { page } = opened;
    await inTurn(['sales/', 'revenue/', 'strategy/', ''], async (path) => {
      if (path !== '') await openNext(opened, path);
      const { texts, marks } = await chartContrasts(page);
      expect(texts.length).toBeGreaterThan(15);
      expect(marks.length).toBeGreaterThan(8);
      expect(
        texts.filter(({ ratio }) => ratio < 4.5),
        path,
      ).toEqual([]);
      expect(
        marks.filter(({ ratio }) => ratio < 3),
        path,
      ).toEqual([]);
    });
    opened.assertClean();
  });

  it('stand in the colours that a reader forces', async () => {
    const { page, assertClean } = await openPage('', { forcedColors: 'active' });
    const strokes = await page
      .locator('.chart .mark')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).stroke))]);
    expect(strokes).toHaveLength(1);
    const { texts } = await chartContrasts(page);
    expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    assertClean();
  });

  it('stand still where a reader wants no motion', async () => {
    const { page, assertClean } = await openPage('', { reducedMotion: 'reduce' });
    await facetButton(page, 'kinds').click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    assertClean();
  });
});
