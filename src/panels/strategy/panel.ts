import { lazy } from 'react';
import { laneCardHeight } from '@/charts/parts/heights';
import { definePanel } from '../panel';
import { strategyModel, topicLanes } from './model';

export const strategyPanel = definePanel({
  id: 'strategy',
  themes: ['strategy'],
  lanes: true,
  lenses: [],
  model: strategyModel,
  View: lazy(async () => ({ default: (await import('./View')).StrategyView })),
  cardHeight: (vocabulary) => laneCardHeight(topicLanes(vocabulary).length),
});
