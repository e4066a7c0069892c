import { late } from '@/site/late';

/** Pages that are seldom the first one of a visit: each comes with its feature's chunk. */
export const TargetsPage = late(
  async () => (await import('@/features/targets/TargetsPage')).TargetsPage,
);
export const ConflictsPage = late(
  async () => (await import('@/features/conflicts/ConflictsPage')).ConflictsPage,
);
export const ConflictPage = late(
  async () => (await import('@/features/conflicts/ConflictPage')).ConflictPage,
);
export const SourcesPage = late(
  async () => (await import('@/features/sources/SourcesPage')).SourcesPage,
);
export const SourcePage = late(
  async () => (await import('@/features/sources/SourcePage')).SourcePage,
);
