import type { Pair } from './pairs';

/**
 * Takes the query of version `to - 1` to that of version `to`. Pure; it may rename keys, rewrite values, and write out a
 * default that has changed, so that no old link changes its meaning.
 */
export type Migration = {
  readonly to: number;
  readonly migrate: (pairs: readonly Pair[]) => readonly Pair[];
};

/** In order of version, the first one to 2. Append only. */
export const MIGRATIONS: readonly Migration[] = [];
