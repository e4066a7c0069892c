import { useMemo, type ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { SortColumn } from '@/domain/selection/sort-claims';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { DataTable } from '@/ui/DataTable';
import { orderClaims } from '@/words/claim-order';
import type { ViewState } from '@/view/view-state';
import { useIsPrinting } from '@/charts/parts/use-is-printing';
import { claimColumns } from './claim-columns';
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
  /** Where the whole table is, below one that holds only its first rows on the screen; on paper it is whole. */
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
  const isPrinting = useIsPrinting();
  const isCut = whole !== undefined && !isPrinting && rows.length > FIRST_ROWS;
  const table = (
    <DataTable<Claim, SortColumn>
      caption={caption}
      columns={claimColumns(shown, i18n, cur, withTheme)}
      rows={isCut ? rows.slice(0, FIRST_ROWS) : rows}
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
  );
  if (!isCut) return table;
  return (
    <>
      {table}
      <p className="chrome mt-2.5 text-sm">
        <ViewLink to={whole} className="quiet -mx-1.5 underline underline-offset-4" toTop>
          {i18n.t.table.all(rows.length)}
        </ViewLink>
      </p>
    </>
  );
}
