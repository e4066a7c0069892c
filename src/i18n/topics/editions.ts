import type { EditionChanges } from '@/domain/record/edition-changes';

/** Words for editions: the band above a frozen page. */
export type EditionsMessages = {
  /** Name of the band, for those who cannot see it. */
  readonly band: string;
  readonly of: (day: string) => string;
  readonly looking: string;
  readonly same: string;
  readonly since: (changes: EditionChanges) => string;
  readonly unknown: string;
  readonly failed: string;
  readonly today: string;
};
