// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showRecord } from '@/domain/selection/shown';
import { SORT_COLUMNS, type SortColumn } from '@/domain/selection/sort-claims';
import { en } from '@/i18n/en';
import { DEFAULT_VIEW } from '@/view/view-state';
import { renderWith } from '@/testing/render-app';
import { readRealRecord } from '@/testing/real-record';
import { indexRecord } from '@/domain/record/record';
import { ClaimTable } from './ClaimTable';
import { outOfOrder } from '@/testing/rows-seen';

/** What stands in a column of the table on the page, from top to bottom. */
function cellsOf(column: SortColumn): readonly string[] {
  const table = screen.getByRole('table');
  const heads = within(table).getAllByRole('columnheader');
  const at = heads.findIndex((head) => head.textContent.startsWith(en.table.columns[column]));
  if (at < 0) throw new Error(`no column ${column}`);
  return [...table.querySelectorAll('tbody tr')].map((row) => row.children[at]?.textContent ?? '');
}

test('the rows of a table of claims follow what is read in them, by any column, both ways', () => {
  const record = readRealRecord();
  // All of them take long to draw; these are in three currencies.
  const some = record.claims.filter(({ kind, theme }) => kind === 'target' && theme === 'revenue');
  const dataset = indexRecord({ ...record, claims: some });
  const shown = showRecord(dataset, DEFAULT_VIEW);
  const { store } = renderWith(
    <ClaimTable shown={shown} claims={shown.claims} caption="Claims" withTheme />,
    { record: dataset },
  );
  for (const column of SORT_COLUMNS) {
    for (const descending of [false, true]) {
      act(() => {
        store.getState().changeView({ sort: { column, descending } });
      });
      const cells = cellsOf(column);
      expect(cells.length).toBeGreaterThan(10);
      const wrong = outOfOrder(cells, column, descending);
      expect({ column, descending, wrong }).toEqual({ column, descending, wrong: [] });
    }
  }
});
