import { marksOfLanes, type LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { LanesPanel } from '@/domain/record/record';
import { defineKind } from '@/panels/panel';
import { lanesModel } from './lanes-model';
import { late } from '@/ui/late';

/** What was said of each market or topic, over time. */
export const lanesPanel = defineKind<LanesPanel, LaneChartData>({
  model: lanesModel,
  View: late(async () => (await import('./LanesView')).LanesView),
  marks: (drawing) => marksOfLanes(drawing).length,
  // Pills name what they open.
  isPlotted: () => true,
});
