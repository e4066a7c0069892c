import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { hasFocus } from './support/focus';
import { openPage } from './support/page';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const fieldOn = (page: Page): Locator => page.getByRole('combobox', { name: en.search.title });
const resultsOn = (page: Page): Locator =>
  page.getByRole('listbox', { name: en.search.title }).getByRole('option');

const visits = shareVisits();

describe('the search of claims', () => {
  it('has the focus by /, opens by Enter and closes by Escape', async () => {
    const { page, assertClean } = await visits.load('');
    await page.keyboard.press('/');
    expect(await hasFocus(fieldOn(page))).toBe(true);
    await page.keyboard.type('32 billion');
    await resultsOn(page).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(async () => resultsOn(page).count()).toBe(0);
    await page.keyboard.type('32 billion');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: en.claim.drawer }).waitFor();
    expect(addressIn(page)).toMatch(/^\/\?claim=c-\d{4}&v=1$/);
    assertClean();
  });

  it.each([
    ['words', 'internet services', 'internet services'],
    ['a figure', '74.3', '74.3'],
    ['a person', 'barra', 'Hugo Barra'],
    ['a market', 'brazil', 'Brazil'],
    ['French without its accents', 'detrone', 'Samsung'],
    ['Dutch', 'miljard', 'Data News'],
    ['German', 'Glühbirnen', 'TechKou'],
    ['a slip', 'samsng', 'Samsung'],
    ['Chinese with a figure', '9141万部', '91.41'],
    ['Chinese in its other writing', '9141萬部', '91.41'],
  ])('finds %s: %s', async (_what, query, found) => {
    const { page, assertClean } = await visits.go('sources/');
    // What the one before has found must not be taken for it.
    await fieldOn(page).fill('');
    await expect.poll(async () => resultsOn(page).count()).toBe(0);
    await fieldOn(page).fill(query);
    await expect
      .poll(async () => (await resultsOn(page).allInnerTexts()).join('\n').toLowerCase())
      .toContain(found.toLowerCase());
    assertClean();
  });

  it('says so where nothing is found', async () => {
    const { page, assertClean } = await visits.go('sources/');
    await fieldOn(page).fill('zzzzzz');
    await page.getByText(en.search.none('zzzzzz')).waitFor();
    assertClean();
  });

  it('asks no server, whatever is typed', async () => {
    const { page, assertClean } = await visits.load('sources/');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await fieldOn(page).pressSequentially('revenue');
    await resultsOn(page).first().waitFor();
    // Scripts of the site that come late are no question.
    expect(requests.filter((url) => !/\/assets\/[\w-]+\.js$/.test(url))).toEqual([]);
    assertClean();
  });

  it('is there on a phone', async () => {
    const { page, assertClean } = await openPage('sources/', { width: 390 });
    await fieldOn(page).fill('74.3');
    await resultsOn(page).first().click();
    await page.getByRole('dialog', { name: en.claim.drawer }).waitFor();
    assertClean();
  });
});
