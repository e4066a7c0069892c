import { lazy } from 'react';
import { YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import { definePanel } from '../panel';
import { revenueModel } from './model';

export const revenuePanel = definePanel({
  id: 'revenue',
  themes: ['revenue'],
  lanes: false,
  lenses: ['measure', 'scale', 'cur'],
  model: revenueModel,
  View: lazy(async () => ({ default: (await import('./View')).RevenueView })),
  cardHeight: () => YEAR_CHART_HEIGHT.card,
});
