import type { Dataset } from './record';

/** How much a problem matters: what is left out for it, what may mean something else, and what loses nothing. */
export const WEIGHTS = ['wrong', 'doubtful', 'note'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One thing that is wrong with files that a reader gave, and what to do about it. */
export type GivenProblem = {
  /** As the reader's file is called. */
  readonly file: string;
  /** Row of a spreadsheet as it counts them, the names of its columns being 1, or line of a text; null where the whole file is meant. */
  readonly row: number | null;
  /** The column as the spreadsheet names it, `C claims`, or the path within a file; null where the whole row is meant. */
  readonly column: string | null;
  /** What stands there, shortened; null where nothing does. */
  readonly found: string | null;
  /** What is wrong and what would be right. */
  readonly message: string;
  readonly weight: Weight;
};

type Parts = Pick<
  Dataset,
  'vocabulary' | 'rates' | 'sources' | 'assessments' | 'verdicts' | 'promiseGroups' | 'story'
>;

/** What was read of a reader's files: nothing but data. */
export type ReadFiles = {
  /** The files of the record, by their paths within its folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** All that is right of the record, with its claims in their order, withdrawn ones as well; null where there is none. */
  readonly record: (Parts & { readonly claims: Dataset['claims'] }) | null;
  /** Those first that matter most. */
  readonly problems: readonly GivenProblem[];
};

/** A record of the reader's own that is shown in place of the published one. It was read on this machine, and is on no other. */
export type GivenRecord = {
  /** As the reader's file or folder is called. */
  readonly name: string;
  readonly texts: ReadFiles['texts'];
  readonly problems: ReadFiles['problems'];
};

/** A file as the browser hands it over, with its path within the folder that was given. */
export type HandedFile = {
  readonly path: string;
  readonly file: { readonly size: number; readonly arrayBuffer: () => Promise<ArrayBuffer> };
};

/** How far reading has come: bytes of so many. */
export type OnProgress = (done: number, of: number) => void;
