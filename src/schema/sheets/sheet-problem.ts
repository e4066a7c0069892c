import { WEIGHTS, type GivenProblem, type Weight } from '@/domain/record/given';

export type { Weight } from '@/domain/record/given';
export type SheetProblem = GivenProblem;

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
