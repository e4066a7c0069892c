import { useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ChartFrame } from '../parts/ChartFrame';
import type { ChartEvents, ChartSize } from '../parts/mark';
import { useMarksDrawn } from '../parts/tab-stop';
import { LaneCells } from './LaneCells';
import { marksOfLanes, type LaneChartData } from './lane-chart-data';
import { layoutLanes } from './lane-chart-layout';
import { PillLink, Words } from './LaneParts';
import { LaneRows } from './LaneRows';

type Props = ChartEvents & {
  readonly data: LaneChartData;
  readonly summary: string;
  readonly size: ChartSize;
};

/** What was there and what became of what was said: small charts, lanes over a line of time, and what only words tell. */
export function LaneChart({ data, summary, size, ...events }: Props): ReactNode {
  const { t } = useI18n();
  const { pageOf, onPainted, ...frame } = events;
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(marksOfLanes(data).length)} {...frame}>
      {(width) => <Drawn data={data} size={size} width={width} {...{ pageOf, onPainted }} />}
    </ChartFrame>
  );
}

function Drawn({
  data,
  size,
  width,
  pageOf,
  onPainted,
}: Pick<Props, 'data' | 'size' | 'pageOf' | 'onPainted'> & { readonly width: number }): ReactNode {
  const { cells, rows, pills, pillsLabel, height } = layoutLanes(data, width, size);
  useMarksDrawn();
  useEffect(() => {
    onPainted();
  }, [onPainted]);
  const high = Math.ceil(height);
  return (
    <svg width={width} height={high} viewBox={`0 0 ${width} ${high}`}>
      <LaneCells cells={cells} pageOf={pageOf} />
      <LaneRows layout={rows} pageOf={pageOf} />
      <g data-row="others">
        <Words placed={pillsLabel} />
        {pills.map((placed) => (
          <PillLink key={placed.pill.key} placed={placed} pageOf={pageOf} />
        ))}
      </g>
    </svg>
  );
}
