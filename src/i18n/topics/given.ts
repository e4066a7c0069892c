import type { GivenProblem, Weight } from '@/domain/record/given';

/** Words for records of the reader's own. They come with what needs them. */
export type GivenMessages = {
  readonly title: string;
  /** What can be given, and that it stays here. */
  readonly what: string;
  readonly files: string;
  readonly folder: string;
  readonly drop: string;
  readonly template: string;
  readonly reading: string;
  readonly checking: string;
  /** How many claims can be shown, and how much is wrong. */
  readonly read: (claims: number, problems: number) => string;
  readonly nothing: string;
  readonly failed: (why: string) => string;
  readonly show: string;
  /** Puts it beside the record that is shown. */
  readonly standBeside: string;
  readonly weights: Readonly<Record<Weight, string>>;
  /** "claims.csv, row 3, column D source" */
  readonly place: (problem: GivenProblem) => string;
  readonly stands: (found: string) => string;
  readonly more: (problems: number) => string;
  readonly band: string;
  readonly shown: (name: string, claims: number) => string;
  readonly notOurs: string;
  /** The same two within a file that holds the record. */
  readonly inFile: (name: string, claims: number) => string;
  readonly notOursInFile: string;
  readonly problems: (problems: number) => string;
  readonly asFolder: string;
  readonly asSheets: string;
  readonly back: string;
};
