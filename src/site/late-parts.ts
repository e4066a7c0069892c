import { late } from '@/ui/late';

/** What draws panels and tables of claims: where the page was written with them nothing of it is needed to answer. */
export const FilledPanel = late(
  async () => (await import('./panel/FilledPanel')).FilledPanel,
  'soon',
);
export const LateClaimTable = late(async () => (await import('./ClaimTable')).ClaimTable, 'soon');
