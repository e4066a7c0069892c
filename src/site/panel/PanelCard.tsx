import { useMemo, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import type { ChartSize } from '@/charts/parts/mark';
import { panelScope } from '@/domain/selection/scope';
import { useI18n } from '@/i18n/i18n';
import type { Panel } from '@/panels/panel';
import { selectDrawn } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { KeptPart } from '../KeptPart';
import { FilledPanel } from '../late-parts';
import { PanelHead } from './PanelHead';
import { Broken, LoadingPanel, NothingFound, ThemeOff } from '../PanelStates';
import { Painted } from '../ready';
import { WrittenOr } from '../WrittenOr';
import { FailedPanel } from './FailedPanel';
import { useIsLeftOut, useOthersStand, usePanelStatus, type PanelStatus } from './use-panel-status';

type Props = { readonly panel: Panel; readonly size: ChartSize };

/** A panel as a card on the overview, or as the body of its own page, in whichever state it is. */
export function PanelCard({ panel, size }: Props): ReactNode {
  const { t, say } = useI18n();
  const shown = useApp(selectDrawn);
  const claims = useMemo(
    () => (shown === null ? [] : panelScope(shown, panel.themes).claims),
    [shown, panel],
  );
  const name = say(panel.name);
  const height = chartHeight(panel, size);
  const status = usePanelStatus(panel);
  const frame = { panel, size, name, count: claims.length };
  const broken = <BrokenPanel panel={panel} size={size} name={name} height={height} />;
  const fallback = (
    <WrittenOr
      part={panel.id}
      wanted
      note={<Broken part={panel.id} name={name} minHeight={0} text={t.errors.kept} />}
    >
      <Frame {...frame}>{broken}</Frame>
    </WrittenOr>
  );
  return (
    <ErrorBoundary part={`panel ${panel.id}`} fallback={fallback}>
      <WrittenOr
        part={panel.id}
        wanted={status.status !== 'ready'}
        note={<FailedPanel part={panel.id} status={status} name={name} isKept minHeight={0} />}
      >
        <Frame {...frame}>
          {shown !== null && claims.length > 0 ? (
            <KeptPart
              name={`${panel.id} ${size}`}
              load={FilledPanel.load}
              wait={<ComingPanel panel={panel} size={size} name={name} height={height} />}
              beside={<Painted part={panel.id} />}
            >
              <FilledPanel
                panel={panel}
                size={size}
                shown={shown}
                claims={claims}
                name={name}
                height={height}
                broken={broken}
              />
            </KeptPart>
          ) : (
            <EmptyPanel panel={panel} size={size} name={name} height={height} status={status} />
          )}
        </Frame>
      </WrittenOr>
    </ErrorBoundary>
  );
}

type NamedProps = Props & { readonly name: string };

/** In one row of all cards lanes have more of it: so wide they are as low as charts of years, and none leaves room below. */
const SPANS: Readonly<Record<Panel['kind'], string>> = {
  years: 'min-[120rem]:col-span-2',
  lanes: 'min-[120rem]:col-span-3',
};

/** What the card of a panel is drawn into. */
function Frame({
  panel,
  size,
  name,
  count,
  children,
}: NamedProps & { readonly count: number; readonly children: ReactNode }): ReactNode {
  const tab = useApp((state) => state.view.tab);
  const lensRow = size === 'page' && tab === 'chart' ? roomForLens(panel) : '';
  return (
    <section
      data-colour={panel.colour}
      data-panel={panel.id}
      data-count={count}
      aria-label={name}
      className={`grid min-w-0 grid-cols-[minmax(0,1fr)_auto_auto] grid-rows-[auto_auto_auto_1fr] rounded-2xl border border-line bg-card px-4 pt-2.5 pb-2 sm:px-5 ${size === 'card' ? SPANS[panel.kind] : ''} ${lensRow}`}
    >
      {children}
    </section>
  );
}

/** An error of ours in this panel, where nothing was written. */
function BrokenPanel({
  panel,
  size,
  name,
  height,
}: NamedProps & { readonly height: number }): ReactNode {
  const { t } = useI18n();
  const text = useOthersStand(panel, size) ? t.errors.othersStand : null;
  return <Broken part={panel.id} name={name} minHeight={height} text={text} />;
}

/** On a phone the ways to see its figures have a row of their own above the chart, and are read after it: they come later. */
function roomForLens({ lenses }: Panel): string {
  if (lenses.length === 0) return '';
  return lenses.length > 2
    ? 'max-md:grid-rows-[auto_auto_minmax(3.5rem,auto)_1fr]'
    : 'max-md:grid-rows-[auto_auto_minmax(1.75rem,auto)_1fr]';
}

/** Height that is kept for a chart before it is there; how high lanes are on a page nobody knows then. */
function chartHeight({ kind, cardHeight }: Panel, size: ChartSize): number {
  return size === 'page' && kind === 'years' ? YEAR_CHART_HEIGHT.page : cardHeight;
}

type PlaceProps = NamedProps & { readonly height: number };

/** Keeps the place of a panel that is on its way. */
function ComingPanel({ panel, size, name, height }: PlaceProps): ReactNode {
  return (
    <>
      <PanelHead name={name} presented={null} size={size} pending />
      <div className="col-span-3 row-start-4 min-w-0">
        <LoadingPanel height={height} foot={size === 'page' ? 'page' : panel.kind} />
      </div>
    </>
  );
}

/** A panel without claims: not loaded yet, failed, left out, or nothing found. */
function EmptyPanel({
  panel,
  size,
  name,
  height,
  status,
}: PlaceProps & { readonly status: PanelStatus }): ReactNode {
  const shown = useApp(selectDrawn);
  const othersStand = useOthersStand(panel, size);
  const isLeftOut = useIsLeftOut(panel);
  const told = (state: ReactNode): ReactNode => (
    <>
      <PanelHead name={name} presented={null} size={size} pending={false} />
      <div className="col-span-3 row-start-4 min-w-0">{state}</div>
    </>
  );
  if (status.status === 'failed') {
    return told(
      <FailedPanel
        part={panel.id}
        status={status}
        name={name}
        othersStand={othersStand}
        minHeight={height}
      />,
    );
  }
  if (isLeftOut) {
    return told(
      <>
        <Painted part={panel.id} />
        <ThemeOff theme={name} themes={panel.themes} />
      </>,
    );
  }
  return status.status === 'loading' || shown === null ? (
    <ComingPanel panel={panel} size={size} name={name} height={height} />
  ) : (
    told(<NothingFound part={panel.id} shown={shown} within={panel.themes} />)
  );
}
