/** Writes into the history that are made within `SPAN_MS` at most. Safari refuses the hundred-and-first in 30 seconds. */
const MOST_WRITES = 80;
const SPAN_MS = 30_000;

/** Time between two writes while the reader types or moves a handle, in milliseconds. */
export const WRITE_EVERY_MS = 300;

export type WriteBudget = {
  /** Milliseconds until so many writes may be made; 0 for now. */
  readonly waitFor: (writes: number) => number;
  readonly spend: () => void;
};

/** Counts writes, so that no browser has a reason to refuse one. The clock gives milliseconds. */
export function makeWriteBudget(now: () => number): WriteBudget {
  let spent: readonly number[] = [];
  return {
    waitFor: (writes) => {
      const at = now();
      spent = spent.filter((time) => at - time < SPAN_MS);
      // The write that must be over SPAN_MS old before these fit.
      const blocking = spent[spent.length + writes - MOST_WRITES - 1];
      return blocking === undefined ? 0 : blocking + SPAN_MS - at;
    },
    spend: () => {
      spent = [...spent, now()];
    },
  };
}
