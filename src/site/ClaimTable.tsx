import { useMemo, type ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { SortColumn } from '@/domain/selection/sort-claims';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { DataTable } from '@/ui/DataTable';
import { orderClaims } from '@/words/claim-order';
import { claimColumns } from './claim-columns';

type Props = {
  readonly shown: Shown;
  readonly claims: readonly Claim[];
  readonly caption: string;
  readonly frame?: number | undefined;
  /** Whether claims of several themes are listed. */
  readonly withTheme?: boolean;
  /** Whether its columns keep their widths whatever stands in them. */
  readonly isFixed?: boolean;
};

/** Claims as a table, sorted as the address says. */
export function ClaimTable({
  shown,
  claims,
  caption,
  frame,
  withTheme = false,
  isFixed = false,
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
  return (
    <DataTable<Claim, SortColumn>
      caption={caption}
      columns={claimColumns(shown, i18n, cur, withTheme)}
      rows={rows}
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
}
