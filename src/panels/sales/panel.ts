import { lazy } from 'react';
import { YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import { definePanel } from '../panel';
import { salesModel } from './model';

export const salesPanel = definePanel({
  id: 'sales',
  themes: ['sales'],
  lanes: false,
  lenses: ['measure', 'scale'],
  model: salesModel,
  View: lazy(async () => ({ default: (await import('./View')).SalesView })),
  cardHeight: () => YEAR_CHART_HEIGHT.card,
});
