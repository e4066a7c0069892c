// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showRecord } from '@/domain/selection/shown';
import { SORT_COLUMNS, type SortColumn } from '@/domain/selection/sort-claims';
import { en } from '@/i18n/en';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { readRealRecord } from '@/testing/real-record';
import { indexRecord } from '@/domain/record/record';
import { ClaimLink } from './ClaimLink';
import { ClaimTable } from './ClaimTable';
import { outOfOrder } from '@/testing/rows-seen';

test('a row of a table says of what was added that it was, and a link to it, too', () => {
  const own = makeClaim({ id: 'c-0001' });
  const added = makeClaim({ id: 'c-0002', corpus: 'added', source: 'page' });
  const dataset = makeDataset([own, added], {
    sources: [makeSource(), makeSource({ id: 'page', corpus: 'added', short: 'A page' })],
  });
  const shown = showRecord(dataset, DEFAULT_VIEW);
  renderWith(
    <>
      <ClaimTable shown={shown} claims={shown.claims} caption="Claims" />
      <ClaimLink claim={own} dataset={dataset} />
      <ClaimLink claim={added} dataset={dataset} />
    </>,
    { record: dataset },
  );
  expect(cellsOf('source').map((cell) => cell.endsWith('added'))).toEqual([false, true]);
  expect(screen.getAllByRole('link', { name: /A page added$/ })).toHaveLength(1);
  expect(screen.getAllByText('added')).toHaveLength(2);
});

test('an amount stands in the currency that the reader chose first, and as printed second', () => {
  const claim = makeClaim({
    theme: 'revenue',
    metric: 'revenue',
    quantity: '61.62 billion CNY',
    period: '2014',
  });
  const dataset = makeDataset([claim]);
  const shown = showRecord(dataset, DEFAULT_VIEW);
  const { store } = renderWith(
    <ClaimTable shown={shown} claims={shown.claims} caption="Claims" />,
    { record: dataset },
  );
  const seen = (): string => (cellsOf('value')[0] ?? '').replaceAll('\u00a0', ' ');
  expect(seen()).toBe('61.62 bn CNY');
  act(() => {
    store.getState().changeView({ cur: 'usd' });
  });
  expect(seen()).toBe('≈ 10.0 bn USD 61.62 bn CNY');
});

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
