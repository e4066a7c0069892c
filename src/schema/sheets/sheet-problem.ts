/** How much a problem matters: the row is left out, the row may mean something else, or nothing is lost. */
export const WEIGHTS = ['wrong', 'doubtful', 'note'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One thing that is wrong with a spreadsheet, and what to do about it. */
export type SheetProblem = {
  /** As the reader's file is called. */
  readonly file: string;
  /** As the spreadsheet counts them: the line of names is 1. Null where the whole file is meant. */
  readonly row: number | null;
  /** The column as the spreadsheet names it, `C claims`; null where the whole row is meant. */
  readonly column: string | null;
  /** What stands there, shortened; null where nothing does. */
  readonly found: string | null;
  /** What is wrong and what would be right. */
  readonly message: string;
  readonly weight: Weight;
};

/** Those that matter most first; of equal weight file by file, in the order in which they come, from top to bottom. */
export function byWeight(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted(
    (a, b) =>
      WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.row ?? 0) - (b.row ?? 0),
  );
}

const SHOWN = 60;

/** A cell as a message quotes it. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Of a file as a whole. */
export function fileProblem(file: string, message: string, weight: Weight = 'wrong'): SheetProblem {
  return { file, row: null, column: null, found: null, message, weight };
}
