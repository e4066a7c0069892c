import { Suspense, useCallback, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { CameLaterContext } from '@/charts/parts/came-later';
import type { ChartEvents, ChartSize } from '@/charts/parts/mark';
import type { Panel, Presented } from '@/panels/panel';
import { KeptChart } from '../KeptChart';
import { Loading } from '../PanelStates';
import { useReport } from '../ready';
import { useClaimEvents } from '../use-claim-events';
import { useCameLater } from './use-came-later';

type Props = {
  readonly panel: Panel;
  readonly size: ChartSize;
  readonly presented: Presented;
  /** Kept free until the chart is there, in pixels. */
  readonly height: number;
};

/** The chart of a panel. */
export function PanelChart({ panel, size, presented, height }: Props): ReactNode {
  const events = useEvents(panel);
  // Drawn once for what it shows, whatever else changes around it.
  const drawn = useMemo(
    (): ReactNode => presented.draw({ size, ...events }),
    [presented, size, events],
  );
  const cameLater = useCameLater();
  const chart = (
    <KeptChart
      // No page is written with two days.
      print={cameLater === null ? presented.print : `${presented.print} compared`}
      summary={presented.summary}
      marks={presented.marks}
      load={presented.load}
      {...events}
    >
      <Suspense fallback={<Loading height={height} />}>{drawn}</Suspense>
    </KeptChart>
  );
  return cameLater === null ? (
    chart
  ) : (
    <CameLaterContext value={cameLater}>{chart}</CameLaterContext>
  );
}

/** What a chart asks and tells, and that it is painted for as long as the panel stands. The same for as long as it can be. */
function useEvents({ id }: Panel): ChartEvents {
  const report = useReport();
  const claimEvents = useClaimEvents();
  const onPainted = useCallback(() => {
    report(id, true);
  }, [report, id]);
  // Before what takes its place tells that it is painted.
  useLayoutEffect(
    () => () => {
      report(id, false);
    },
    [report, id],
  );
  return useMemo(() => ({ ...claimEvents, onPainted }), [claimEvents, onPainted]);
}
