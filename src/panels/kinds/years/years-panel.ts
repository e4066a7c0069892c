import type { YearChartData } from '@/charts/years/year-chart-data';
import type { YearsPanel } from '@/domain/record/record';
import { defineKind } from '@/panels/panel';
import { yearsModel } from './years-model';
import { late } from '@/ui/late';

/** Figures of one metric by year, with the goals set for them. */
export const yearsPanel = defineKind<YearsPanel, YearChartData>({
  model: yearsModel,
  View: late(async () => (await import('./YearsView')).YearsView),
  marks: ({ bars, absences, growth, notes }) =>
    bars.length + absences.length + growth.length + notes.length,
  isPlotted: ({ bars, absences, growth }) => bars.length + absences.length + growth.length > 0,
});
