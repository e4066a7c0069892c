import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { SORT_COLUMNS, type SortColumn } from '@/domain/selection/sort-claims';
import { outOfOrder } from '@/testing/rows-seen';
import { columnHead } from './support/controls';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';

/** Rows as they are read on the screen; what they are compared with knows nothing of how the table sorts. */
async function wrongOn(
  page: Page,
  column: SortColumn,
  descending: boolean,
  isConverted = false,
): Promise<unknown> {
  const head = columnHead(page, column).locator('..');
  const at = await head.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell));
  const cells = await page
    .locator('main table')
    .last()
    .locator(`tbody td:nth-child(${at + 1})`)
    .allInnerTexts();
  return {
    sorted: await head.getAttribute('aria-sort'),
    isLong: cells.length > 50,
    wrong: outOfOrder(cells, column, descending, isConverted),
  };
}

const inOrder = (descending: boolean): unknown => ({
  sorted: descending ? 'descending' : 'ascending',
  isLong: true,
  wrong: [],
});

describe('a table that is sorted by its heads', () => {
  it('has its rows in the order of what is read in them', async () => {
    const { page, assertClean } = await openPage('/claims/?sort=claim&v=1');
    expect(await wrongOn(page, 'claim', false)).toEqual(inOrder(false));
    await inTurn(
      SORT_COLUMNS.filter((column) => column !== 'claim'),
      async (column) => {
        await columnHead(page, column).click();
        expect(await wrongOn(page, column, false), column).toEqual(inOrder(false));
        await columnHead(page, column).click();
        expect(await wrongOn(page, column, true), column).toEqual(inOrder(true));
      },
    );
    await page.goBack();
    await expect.poll(async () => wrongOn(page, 'source', false)).toEqual(inOrder(false));
    assertClean();
  });

  it.each(['printed', 'usd', 'eur'])(
    'has money of all currencies in the order of its worth, seen as %s',
    async (cur) => {
      const asked = cur === 'printed' ? '' : `&cur=${cur}`;
      const { page } = await openPage(`/revenue/?tab=table${asked}&sort=-value&v=1`);
      expect(await wrongOn(page, 'value', true, cur !== 'printed')).toEqual(inOrder(true));
      const text = await page.locator('main table').last().innerText();
      const [small, large] = ['43.8\u00a0bn\u00a0CNY', '32\u00a0bn\u00a0USD'].map((figure) =>
        text.indexOf(figure),
      );
      expect(large).toBeGreaterThan(0);
      expect(large).toBeLessThan(small ?? 0);
    },
  );
});
