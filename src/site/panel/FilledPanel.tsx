import { useMemo, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { Painted } from '../ready';
import type { Lens } from '@/domain/figures/lens';
import type { ChartSize } from '@/charts/parts/mark';
import type { Claim } from '@/domain/record/claim';
import { useI18n } from '@/i18n/i18n';
import type { BesideInput, Panel, Presented } from '@/panels/panel';
import { panelOf } from '@/panels/panels-of';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { ClaimTable } from '../ClaimTable';
import { BesideTable } from './BesideTable';
import { ConflictLinks } from './ConflictLinks';
import { PanelChart } from './PanelChart';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { useBeside } from './use-beside';
import { PanelTools } from './PanelTools';

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
  const tab = useApp((state) => state.view.tab);
  const isEmbedded = useApp((state) => state.view.embed);
  const beside = useBeside();
  const presented = usePresented({ panel, shown, claims, size, beside });
  if (presented === undefined) return null;
  const tableHeight = size === 'card' ? height : undefined;
  // Its own page has the table below in any case, but in a frame.
  const isTold = !presented.isPlotted && (size === 'card' || isEmbedded);
  return (
    <>
      <PanelHead name={name} presented={presented} size={size} pending={false} />
      <div className="col-span-3 row-start-4 min-w-0">
        {tab === 'table' || isTold ? (
          <>
            <Painted part={panel.id} />
            <p className="sr-only">{presented.summary}</p>
            <ClaimTable
              shown={shown}
              claims={presented.rows()}
              caption={`${name}: ${i18n.t.table.caption(claims.length)}`}
              frame={tableHeight}
            />
          </>
        ) : (
          <ErrorBoundary part={`chart ${panel.id}`} fallback={broken}>
            {presented.isPlotted ? (
              <ConflictLinks shown={shown}>
                <PanelChart panel={panel} size={size} presented={presented} height={height} />
              </ConflictLinks>
            ) : (
              <Painted part={panel.id} />
            )}
          </ErrorBoundary>
        )}
      </div>
      <PanelTools panel={panel} name={name} presented={presented} size={size} />
      <PanelFoot presented={presented} claims={claims} size={size} />
      {beside !== undefined &&
      presented.beside !== undefined &&
      (size === 'page' || tab === 'table') ? (
        <BesideTable beside={beside} said={presented.beside} frame={tableHeight} />
      ) : null}
    </>
  );
}

/** What the panel says and draws in this view; undefined where the record has no such panel. */
function usePresented({
  panel,
  shown,
  claims,
  size,
  beside,
}: Pick<Props, 'panel' | 'shown' | 'claims' | 'size'> & {
  readonly beside: BesideInput | undefined;
}): Presented | undefined {
  const i18n = useI18n();
  const years = useApp((state) => state.view.years);
  const markets = useApp((state) => state.view.markets);
  const lens = useLens();
  const { vocabulary } = shown.dataset;
  return useMemo(
    () =>
      panelOf(vocabulary, panel.id)?.present({
        dataset: shown.dataset,
        claims,
        conflictIds: shown.conflictIds,
        countedIds: shown.countedIds,
        shown,
        years,
        markets,
        i18n,
        size,
        lens,
        beside,
      }),
    [vocabulary, panel, shown, claims, years, markets, i18n, size, lens, beside],
  );
}

/** How figures are seen: the same for as long as nothing of it changes. */
function useLens(): Lens {
  const measure = useApp((state) => state.view.measure);
  const scale = useApp((state) => state.view.scale);
  const cur = useApp((state) => state.view.cur);
  return useMemo(() => ({ measure, scale, cur }), [measure, scale, cur]);
}
