import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { SortColumn } from '@/domain/selection/sort-claims';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { DataTable } from '@/ui/DataTable';
import { orderClaims } from '@/words/claim-order';
import type { ViewState } from '@/view/view-state';
import { claimColumns } from './claim-columns';
import { MoreButton } from './MoreButton';
import { useGrowing } from './use-growing';
import { ViewLink } from './ViewLink';

type Props = {
  readonly shown: Shown;
  readonly claims: readonly Claim[];
  readonly caption: string;
  readonly frame?: number | undefined;
  /** Whether claims of several themes are listed. */
  readonly withTheme?: boolean;
  /** Whether its columns keep their widths whatever stands in them. */
  readonly isFixed?: boolean;
  /** Where the whole table is, below one that holds only its first rows on the screen. */
  readonly whole?: Partial<ViewState> | undefined;
};

/** How many rows stand where the whole table is a link away. */
const FIRST_ROWS = 12;

/** Claims as a table, sorted as the address says. */
export function ClaimTable({
  shown,
  claims,
  caption,
  frame,
  withTheme = false,
  isFixed = false,
  whole,
}: Props): ReactNode {
  const i18n = useI18n();
  const sort = useApp((state) => state.view.sort);
  const cur = useApp((state) => state.view.cur);
  const changeView = useApp((state) => state.changeView);
  const { dataset } = shown;
  const rows = useMemo(
    () => orderClaims(claims, { sort, cur }, dataset, i18n),
    [claims, sort, cur, dataset, i18n],
  );
  const { part, next, grow } = useGrowing(rows, whole === undefined ? STEP : FIRST_ROWS);
  const table = useRef<HTMLDivElement>(null);
  const first = useFocusOnNext(table, part.length);
  return (
    <div ref={table} className={whole === undefined ? undefined : 'first-rows'}>
      <DataTable<Claim, SortColumn>
        caption={caption}
        columns={claimColumns(shown, i18n, cur, withTheme)}
        rows={part}
        total={rows.length}
        rowKey={(claim) => claim.id}
        sort={sort}
        onSort={(column) => {
          changeView({ sort: { column, descending: sort.column === column && !sort.descending } });
        }}
        sortLabel={i18n.t.table.sortBy}
        frame={frame}
        isFixed={isFixed}
      />
      {next === 0 ? null : (
        <p className="chrome mt-2.5 text-sm">
          {whole === undefined ? (
            <MoreButton
              next={next}
              total={rows.length}
              grow={() => {
                first.expect();
                grow();
              }}
            />
          ) : (
            <ViewLink to={whole} className="quiet -mx-1.5 underline underline-offset-4" toTop>
              {i18n.t.table.all(rows.length)}
            </ViewLink>
          )}
        </p>
      )}
    </div>
  );
}

/** Rows of the whole table that stand at first, and that come each time more are asked for. */
const STEP = 1000;

/** Moves the focus to the first of the rows that were asked for, once they stand. */
function useFocusOnNext(
  table: RefObject<HTMLDivElement | null>,
  count: number,
): { readonly expect: () => void } {
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || from.current >= count) return;
    const row = table.current?.querySelectorAll('tbody tr')[from.current];
    from.current = null;
    row?.querySelector('a')?.focus();
  }, [table, count]);
  return {
    expect: () => {
      from.current = count;
    },
  };
}
