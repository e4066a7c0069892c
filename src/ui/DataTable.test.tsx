// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { DataTable, type Column } from './DataTable';

type Row = { readonly id: string; readonly name: string; readonly count: number };
type Id = 'name' | 'count';
type Sort = { readonly column: Id; readonly descending: boolean };
const BY_NAME: Sort = { column: 'name', descending: false };
type OnSort = (column: Id) => void;

const COLUMNS: readonly Column<Row, Id>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name },
  { id: 'count', header: 'Count', cell: (row) => row.count, align: 'right' },
];
const ROWS: readonly Row[] = [
  { id: 'b', name: 'Brazil', count: 2 },
  { id: 'i', name: 'India', count: 1 },
];

function draw(sort: Sort = BY_NAME, frame?: number): Mock<OnSort> {
  const onSort = vi.fn<OnSort>();
  render(
    <DataTable
      caption="Markets: 2 rows"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
      sortLabel={(header) => `Sort by ${header}`}
      frame={frame}
    />,
  );
  return onSort;
}

const sorts = (): readonly (string | null)[] =>
  screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'));

describe('a table', () => {
  it('has its caption, its heads and its rows in the order given', () => {
    draw();
    const table = screen.getByRole('table', { name: 'Markets: 2 rows' });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(cells).toEqual([
      ['Brazil', '2'],
      ['India', '1'],
    ]);
  });

  it.each<[Sort, readonly string[]]>([
    [BY_NAME, ['ascending', 'none']],
    [{ column: 'count', descending: true }, ['none', 'descending']],
  ])('says how it is sorted', (sort, said) => {
    draw(sort);
    expect(sorts()).toEqual(said);
  });

  it('asks to be sorted by the head that is pressed, by mouse or key', async () => {
    const onSort = draw();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Count/ }));
    screen.getByRole('button', { name: /^Name/ }).focus();
    await user.keyboard('{Enter}');
    expect(onSort.mock.calls).toEqual([['count'], ['name']]);
  });

  it('scrolls in a frame of its own that the keyboard reaches', async () => {
    draw(undefined, 200);
    const frame = screen.getByRole('region', { name: 'Markets: 2 rows' });
    expect(frame.style.height).toBe('200px');
    await userEvent.setup().tab();
    expect(document.activeElement).toBe(frame);
  });
});
