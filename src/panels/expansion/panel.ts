import { lazy } from 'react';
import { laneCardHeight } from '@/charts/parts/heights';
import { definePanel } from '../panel';
import { expansionModel, marketLanes } from './model';

export const expansionPanel = definePanel({
  id: 'expansion',
  themes: ['expansion'],
  lanes: true,
  lenses: [],
  model: expansionModel,
  View: lazy(async () => ({ default: (await import('./View')).ExpansionView })),
  cardHeight: (vocabulary) => laneCardHeight(marketLanes(vocabulary).length),
});
