import { lazy } from 'react';
import type { YearChartData } from '@/charts/years/year-chart-data';
import { YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import type { YearsPanel } from '@/domain/record/record';
import { defineKind } from '@/panels/panel';
import { isMoney } from '@/domain/record/currencies';
import { yearsModel } from './years-model';

/** Figures of one metric by year, with the goals set for them. */
export const yearsPanel = defineKind<YearsPanel, YearChartData>({
  model: yearsModel,
  View: lazy(async () => ({ default: (await import('./YearsView')).YearsView })),
  lenses: (entry, vocabulary) =>
    isMoney(vocabulary, entry.unit) ? ['measure', 'scale', 'cur'] : ['measure', 'scale'],
  cardHeight: () => YEAR_CHART_HEIGHT.card,
});
