/** Writes into the history that are made within `SPAN_MS` at most. Safari refuses the hundred-and-first in 30 seconds. */
const MOST_WRITES = 80;
const SPAN_MS = 30_000;
/** As many of them are left for entries, whatever is being typed. */
const KEPT_FOR_ENTRIES = 40;

export type WriteBudget = {
  /** Milliseconds until a write may be made; 0 for now. One that can wait leaves room for those that cannot. */
  readonly waitFor: (canWait: boolean) => number;
  readonly spend: () => void;
};

/** Counts writes, so that no browser has a reason to refuse one. The clock gives milliseconds and never goes back. */
export function makeWriteBudget(now: () => number): WriteBudget {
  let spent: readonly number[] = [];
  return {
    waitFor: (canWait) => {
      const at = now();
      spent = spent.filter((time) => at - time < SPAN_MS);
      // The write that must be over SPAN_MS old before this one fits.
      const blocking = spent[spent.length - MOST_WRITES + (canWait ? KEPT_FOR_ENTRIES : 0)];
      return blocking === undefined ? 0 : blocking + SPAN_MS - at;
    },
    spend: () => {
      spent = [...spent, now()];
    },
  };
}
