import type { YearChartData } from '@/charts/years/year-chart-data';
import { YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import type { YearsPanel } from '@/domain/record/record';
import { defineKind } from '@/panels/panel';
import { isMoney } from '@/domain/record/currencies';
import { yearsModel } from './years-model';
import { late } from '@/ui/late';

/** Figures of one metric by year, with the goals set for them. */
export const yearsPanel = defineKind<YearsPanel, YearChartData>({
  model: yearsModel,
  View: late(async () => (await import('./YearsView')).YearsView),
  marks: ({ bars, absences, growth, notes }) =>
    bars.length + absences.length + growth.length + notes.length,
  isPlotted: ({ bars, absences, growth }) => bars.length + absences.length + growth.length > 0,
  lenses: (entry, vocabulary) =>
    isMoney(vocabulary, entry.unit) ? ['measure', 'scale', 'cur'] : ['measure', 'scale'],
  cardHeight: () => YEAR_CHART_HEIGHT.card,
});
