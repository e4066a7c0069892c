import { Suspense, useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { Painted, useReport } from '../ready';
import { useServices } from '../services';
import type { ChartSize } from '@/charts/parts/mark';
import type { Claim } from '@/domain/record/claim';
import { useI18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { ClaimTable } from '../ClaimTable';
import { ConflictLinks } from './ConflictLinks';
import { LensControls } from './LensControls';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { Loading } from '../PanelStates';

type Props = {
  readonly panel: Panel;
  readonly size: ChartSize;
  readonly shown: Shown;
  readonly claims: readonly Claim[];
  readonly name: string;
  readonly height: number;
  readonly broken: ReactNode;
};

/** A panel with claims: its finding, its chart or table, and its foot. */
export function FilledPanel({
  panel,
  size,
  shown,
  claims,
  name,
  height,
  broken,
}: Props): ReactNode {
  const i18n = useI18n();
  const years = useApp((state) => state.view.years);
  const tab = useApp((state) => state.view.tab);
  const measure = useApp((state) => state.view.measure);
  const scale = useApp((state) => state.view.scale);
  const cur = useApp((state) => state.view.cur);
  const presented = useMemo(
    () =>
      panel.present({
        dataset: shown.dataset,
        claims,
        conflictIds: shown.conflictIds,
        years,
        i18n,
        size,
        lens: { measure, scale, cur },
      }),
    [panel, shown, claims, years, i18n, size, measure, scale, cur],
  );
  const tableHeight = size === 'card' ? height : undefined;
  return (
    <>
      <PanelHead panel={panel} name={name} presented={presented} size={size} pending={false} />
      {size === 'page' && tab === 'chart' ? <LensControls panel={panel} /> : null}
      {tab === 'table' ? (
        <>
          <Painted part={panel.id} />
          <p className="sr-only">{presented.summary}</p>
          <ClaimTable
            shown={shown}
            claims={presented.rows}
            caption={`${name}: ${i18n.t.table.caption(claims.length)}`}
            frame={tableHeight}
          />
        </>
      ) : (
        <ErrorBoundary part={`chart ${panel.id}`} fallback={broken}>
          <ConflictLinks shown={shown}>
            <Suspense fallback={<Loading height={height} />}>
              <Chart panel={panel} size={size} presented={presented} />
            </Suspense>
          </ConflictLinks>
        </ErrorBoundary>
      )}
      <PanelFoot panel={panel} presented={presented} claims={claims} />
    </>
  );
}

function Chart({
  panel,
  size,
  presented,
}: {
  readonly panel: Panel;
  readonly size: ChartSize;
  readonly presented: Presented;
}): ReactNode {
  const report = useReport();
  const { hrefOf } = useServices();
  const view = useApp((state) => state.view);
  const openClaims = useApp((state) => state.openClaims);
  const onPainted = useCallback(() => {
    report(panel.id, true);
  }, [report, panel.id]);
  useEffect(
    () => () => {
      report(panel.id, false);
    },
    [report, panel.id],
  );
  return presented.draw({
    size,
    hrefOf: (claim) => hrefOf({ ...view, claim }),
    onOpen: openClaims,
    onPainted,
  });
}
