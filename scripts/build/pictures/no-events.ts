import type { ChartEvents } from '@/charts/parts/mark';

/** Of a chart in a picture: its marks lead nowhere. */
export const NO_EVENTS: ChartEvents = {
  pageOf: () => '#',
  hrefOf: () => '#',
  onOpen: () => undefined,
  onPainted: () => undefined,
};
