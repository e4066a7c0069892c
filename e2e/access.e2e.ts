import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { expectFits, expectNoViolations } from './support/accessible';
import { drawerOn, facetOption, noticeOn, openMore, panelOn } from './support/controls';
import { openPage } from './support/page';
import { sidewaysScroll, smallTexts } from './support/readable';
import { shareVisits } from './support/visits';

// The overview, which has panels of both kinds, and one's own page: the others differ in their claims alone, and are looked at in `pages`.
const PAGES = ['', 'sales/'];

/** A claim of each panel; the overview opens that of revenue. */
const CLAIMS: Readonly<Record<string, string>> = {
  '': 'c-0023',
  'sales/': 'c-0031',
};

const visits = shareVisits();

// What a page shows in its usual state is looked at in `pages`; all of the record need not stand behind these.
describe.each(PAGES)('/%s', (path) => {
  it('with a filter open', async () => {
    const { page, assertClean } = await visits.go(path === '' ? '?years=2018&v=1' : path);
    await openMore(page);
    await facetOption(page, 'Fintech and payment').waitFor();
    await expectNoViolations(page, 'filter open', 'dark');
    await page.keyboard.press('Escape');
    assertClean();
  });

  it('as a table, with a notice and a claim', async () => {
    const theme = path === '' ? 'sales' : path.replace('/', '');
    const { page, assertClean } = await visits.load(
      `${path}?tab=table&themes=${theme}_boats&claim=${CLAIMS[path] ?? ''}&v=1`,
    );
    await drawerOn(page).waitFor();
    expect(await noticeOn(page).innerText()).toContain('boats');
    expect(await smallTexts(page, 12)).toEqual([]);
    await expectNoViolations(page, 'table, notice and claim', 'dark');
    await expectFits(page, 'table, notice and claim');
    assertClean();
  });

  it('where nothing is found, and in the sheet of filters', async () => {
    const { page, assertClean } = await visits.go(`${path}?q=nothing-has-this&v=1`);
    await page.getByRole('heading', { name: en.empty.title }).waitFor();
    expect(await smallTexts(page, 12)).toEqual([]);
    await expectNoViolations(page, 'nothing found', 'dark');
    await expectFits(page, 'nothing found');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('navigation').getByRole('button').first().click();
    const sheet = page.getByRole('dialog', { name: en.filters.region });
    await sheet.locator('summary').first().click();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await smallTexts(page, 12)).toEqual([]);
    await expectNoViolations(page, 'sheet of filters', 'dark');
    await page.keyboard.press('Escape');
    assertClean();
  });
});

describe('other states', () => {
  it('the page of an address where there is nothing', async () => {
    const { page, assertClean } = await visits.load('strateg/old/');
    await expectNoViolations(page, 'unknown address', 'dark');
    await expectFits(page, 'unknown address');
    assertClean(/^answer 404: /, /^console error: .* status of 404/);
  });

  it('a panel that failed', async () => {
    const { page, assertClean } = await openPage('?years=2015&v=1', {
      before: async (opening) =>
        opening.route(/\/assets\/sales-[\w-]+\.json$/, async (route) =>
          route.fulfill({ body: '{"schema": 1, "claims": [{}]}' }),
        ),
    });
    await panelOn(page, 'sales').getByRole('alert').waitFor();
    expect(await smallTexts(page, 12)).toEqual([]);
    await expectNoViolations(page, 'failed', 'dark');
    await expectFits(page, 'failed');
    assertClean();
  });
});
