import type { ReactNode } from 'react';
import type { YearChartData } from '@/charts/years/year-chart-data';
import { YearChart } from '@/charts/years/YearChart';
import type { PanelViewProps } from '@/panels/panel';

export function YearsView({ drawing, ...props }: PanelViewProps<YearChartData>): ReactNode {
  return <YearChart data={drawing} {...props} />;
}
