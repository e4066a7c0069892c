import type { GivenRecords } from './services';

/** Where no record of a reader's can be read: in pages as they are written, and in tests. */
export const NOTHING_GIVEN: GivenRecords = {
  dropped: async () => Promise.resolve([]),
  chosen: () => [],
  read: async () => Promise.reject(new Error('nothing can be read here')),
  show: () => undefined,
  pack: async () => Promise.resolve(null),
  takeBack: () => undefined,
};
