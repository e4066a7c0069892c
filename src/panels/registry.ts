import { expansionPanel } from './expansion/panel';
import type { Panel } from './panel';
import { revenuePanel } from './revenue/panel';
import { salesPanel } from './sales/panel';
import { strategyPanel } from './strategy/panel';

/** The one list of panels, in the order in which they stand. Their ids are addresses. */
export const PANELS: readonly Panel[] = [salesPanel, revenuePanel, expansionPanel, strategyPanel];
