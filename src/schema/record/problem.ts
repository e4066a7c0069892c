/** One thing that is wrong with the record, and where. */
export type RecordProblem = {
  /** Path within the data folder: `timelines/sales.json`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Path within the JSON: `claims[3].quantity.unit`; empty where the whole file is meant. */
  readonly path: string;
  readonly message: string;
};

/** As above, with the place within the line, by which problems are sorted. */
export type LocatedProblem = RecordProblem & { readonly offset: number };

/** In the order in which a person reads: file by file, from top to bottom. */
export function inReadingOrder(problems: readonly LocatedProblem[]): readonly RecordProblem[] {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.offset - b.offset ||
      compare(a.path, b.path) ||
      compare(a.message, b.message),
  );
  return sorted.map(({ file, line, path, message }) => ({ file, line, path, message }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
