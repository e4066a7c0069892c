/** Something that went wrong, as it is told to whoever mends it. Of the reader it holds the address of the page alone. */
export type ErrorEntry = {
  /** "TypeError: x is not a function". */
  readonly what: string;
  /** The part of the site: "panel sales", "window". */
  readonly where: string;
  /** Places in the program, the nearest first: "draw sales-abc.js:1:20". */
  readonly at: readonly string[];
  /** To the second, in UTC: `2026-01-02T10:20:30Z`. */
  readonly when: string;
  /** Path and query of the page. */
  readonly address: string;
  /** Whether a part of the page has told the reader already. */
  readonly told: boolean;
  readonly times: number;
};

/** How many different ones are kept. */
const MOST_ENTRIES = 20;

/** The entries with one more. What happens again is counted and not kept again; the oldest make room. */
export function withEntry(
  entries: readonly ErrorEntry[],
  entry: ErrorEntry,
): readonly ErrorEntry[] {
  const same = entries.find(
    ({ what, where, address }) =>
      what === entry.what && where === entry.where && address === entry.address,
  );
  if (same === undefined) return [...entries, entry].slice(-MOST_ENTRIES);
  return entries.map((each) => (each === same ? { ...same, times: same.times + 1 } : each));
}

/** What went wrong in this window so far. Kept in its memory alone. */
export type ErrorReports = {
  /** Never throws. `told` where the reader is told in the same breath. */
  readonly report: (where: string, reason: unknown, told?: boolean) => void;
  /** The oldest first; the same list until something is added. */
  readonly entries: () => readonly ErrorEntry[];
  /** Calls back after each report; gives how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
};
