import { describe, expect, it } from 'vitest';
import { marksOf, panelOn } from './support/controls';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const visits = shareVisits();

describe('a lane in one year', () => {
  it('tells when it truly began, and opens the claim that says so', async () => {
    const { page, assertClean } = await visits.load('expansion/?years=2019&v=1');
    const row = panelOn(page, 'expansion').locator('[data-row=europe]');
    expect(await row.textContent()).toContain('since Sept 2016');
    const bar = row.getByRole('link', { name: /^Europe: phones on sale, since Sept 2016/ });
    expect(await bar.getAttribute('aria-label')).toContain('outside of what is chosen');
    const claim = await bar.getAttribute('data-claim');
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => addressIn(page))
      .toBe(`/expansion/?years=2019&claim=${claim ?? ''}&v=1`);
    assertClean();
  });
});

describe('a panel none of whose claims can be drawn', () => {
  it('shows them, and no empty plot', async () => {
    const { page, assertClean } = await visits.load('?years=2014..2017&markets=brazil_india&v=1');
    const revenue = panelOn(page, 'revenue');
    await revenue.getByRole('table').waitFor();
    expect(await revenue.locator('.chart').count()).toBe(0);
    expect(await marksOf(page, 'revenue').count()).toBe(0);
    expect(await revenue.getByRole('row').count()).toBe(2);
    assertClean();
  });
});
