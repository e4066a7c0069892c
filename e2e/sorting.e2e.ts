import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/page';

/** The cells of the column by which the table is sorted, as they are read. */
async function sortedCells(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll('main table th')];
    const at = heads.findIndex((head) => (head.getAttribute('aria-sort') ?? 'none') !== 'none');
    return [...document.querySelectorAll('main table tbody tr')].map(
      (row) => row.children[at]?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
    );
  });
}

const dictionary = new Intl.Collator('en', { numeric: true });

describe('a table is in the order of what is read in it', () => {
  it.each(['claim', 'source', 'kind', 'theme'])('by %s', async (column) => {
    const { page } = await openPage(`/claims/?sort=${column}&v=1`);
    const cells = await sortedCells(page);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells).toEqual(cells.toSorted(dictionary.compare));
  });

  it('by figure: money as one currency, from the largest down', async () => {
    const { page } = await openPage('/revenue/?tab=table&sort=-value&v=1');
    const cells = await sortedCells(page);
    const at = (figure: string): number => cells.findIndex((cell) => cell.startsWith(figure));
    expect(at('32 bn USD')).toBeGreaterThan(-1);
    expect(at('43.8 bn CNY')).toBeGreaterThan(at('32 bn USD'));
  });
});
