import type { ReactNode } from 'react';
import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import { LaneChart } from '@/charts/lanes/LaneChart';
import type { PanelViewProps } from '@/panels/panel';

export function LanesView({ drawing, ...props }: PanelViewProps<LaneChartData>): ReactNode {
  return <LaneChart data={drawing} {...props} />;
}
