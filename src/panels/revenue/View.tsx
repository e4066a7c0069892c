import type { ReactNode } from 'react';
import type { YearChartData } from '@/charts/year-chart-data';
import { YearChart } from '@/charts/YearChart';
import type { PanelViewProps } from '../panel';

export function RevenueView({ drawing, ...props }: PanelViewProps<YearChartData>): ReactNode {
  return <YearChart data={drawing} {...props} />;
}
