import type { GivenRecords } from './services';

/** Where no record of a reader's can be read: in pages as they are written, and in tests. */
export const NOTHING_GIVEN: GivenRecords = {
  dropped: async () => {
    await Promise.resolve();
    return [];
  },
  chosen: () => [],
  read: async () => {
    await Promise.resolve();
    throw new Error('nothing can be read here');
  },
  show: () => undefined,
  standBeside: async () => {
    await Promise.resolve();
  },
  pack: async () => {
    await Promise.resolve();
    return null;
  },
  takeBack: () => undefined,
};
