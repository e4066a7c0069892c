import type { ReactNode } from 'react';

export type Column<Row, Id extends string> = {
  readonly id: Id;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  readonly className?: string;
  /** Class that gives its width in a table whose columns are fixed. */
  readonly width?: string;
};

type Props<Row, Id extends string> = {
  readonly caption: string;
  readonly columns: readonly Column<Row, Id>[];
  readonly rows: readonly Row[];
  /** How many rows there are where not all of them are given. */
  readonly total?: number | undefined;
  readonly rowKey: (row: Row) => string;
  readonly sort: { readonly column: Id; readonly descending: boolean };
  readonly onSort: (column: Id) => void;
  readonly sortLabel: (header: string) => string;
  /** Height of the frame in pixels, in which the table scrolls; as tall as it is without one. */
  readonly frame?: number | undefined;
  /**
   * Whether its columns have widths of their own on a wide screen, whatever stands in them: a long table that arrives in parts
   * would move with each part.
   */
  readonly isFixed?: boolean;
};

/** A table that can be sorted by its heads, and on a phone a list of cards with the same roles (src/styles/tables.css). With a frame it scrolls in it, and the keyboard reaches it. */
export function DataTable<Row, Id extends string>(props: Props<Row, Id>): ReactNode {
  const { caption, columns, rows, total = rows.length, rowKey, frame, isFixed = false } = props;
  return (
    <div
      role="region"
      aria-label={caption}
      // A frame that scrolls must be reachable, or the keyboard could not scroll it. A table as tall as it is may only be
      // too wide: what is in it is reached one by one, and one ring around all of it would be on no screen whole.
      tabIndex={frame === undefined ? undefined : 0}
      // What has the focus does not come to stand under the heads.
      className="@container/claims w-full scroll-pt-12 scroll-pb-3 overflow-auto overscroll-contain rounded-sm"
      style={frame === undefined ? undefined : { height: frame }}
    >
      <table
        aria-rowcount={total > rows.length ? total + 1 : undefined}
        className={`as-cards w-full min-w-max border-separate border-spacing-0 text-left text-sm md:min-w-full ${isFixed ? 'xl:table-fixed' : ''}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-1 bg-card">
          <HeadRow {...props} isFixed={isFixed} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="align-baseline hover:bg-grid/50">
              {columns.map((column) => (
                <td
                  key={column.id}
                  data-column={column.id}
                  className={`border-b border-grid px-2.5 py-2 first:pl-0 ${column.align === 'right' ? 'text-right tabular-nums' : ''} ${column.className ?? ''} ${isFixed ? 'xl:break-words xl:whitespace-normal' : ''}`}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The heads of the columns, each a button that sorts by it. */
function HeadRow<Row, Id extends string>({
  columns,
  sort,
  onSort,
  sortLabel,
  isFixed,
}: Pick<Props<Row, Id>, 'columns' | 'sort' | 'onSort' | 'sortLabel' | 'isFixed'>): ReactNode {
  return (
    <tr>
      {columns.map((column) => (
        <th
          key={column.id}
          scope="col"
          aria-sort={ariaSort(sort, column.id)}
          className={`border-b border-line px-2.5 py-1 font-normal first:pl-0 ${column.align === 'right' ? 'text-right' : ''} ${isFixed === true ? (column.width ?? '') : ''}`}
        >
          <button
            type="button"
            className="caption min-h-7 whitespace-nowrap hover:text-ink"
            title={sortLabel(column.header)}
            onClick={() => {
              onSort(column.id);
            }}
          >
            {column.header}
            <span aria-hidden="true">{arrowOf(sort, column.id)}</span>
          </button>
        </th>
      ))}
    </tr>
  );
}

type SortOf = { readonly column: string; readonly descending: boolean };

function ariaSort(sort: SortOf, column: string): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function arrowOf(sort: SortOf, column: string): string {
  if (sort.column !== column) return '';
  return sort.descending ? ' ↓' : ' ↑';
}
