import { late } from '@/ui/late';

/** Pages whose readers need nothing of the panels, and what is seldom asked for: each comes with its feature's chunk. */
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
export const ClaimsPage = late(
  async () => (await import('@/features/claim/ClaimsPage')).ClaimsPage,
);
export const ClaimPage = late(async () => (await import('@/features/claim/ClaimPage')).ClaimPage);
export const StoryPage = late(async () => (await import('@/features/story/StoryPage')).StoryPage);
export const NumbersPage = late(
  async () => (await import('@/features/numbers/NumbersPage')).NumbersPage,
);
export const UnknownPage = late(async () => (await import('./UnknownPage')).UnknownPage);
export const EmbedFrame = late(
  async () => (await import('@/features/embed/EmbedFrame')).EmbedFrame,
);
export const OpenClaim = late(async () => (await import('@/features/claim/OpenClaim')).OpenClaim);
export const GivenBand = late(async () => (await import('@/features/given/GivenBand')).GivenBand);
export const BesideBand = late(
  async () => (await import('@/features/beside/BesideBand')).BesideBand,
);
