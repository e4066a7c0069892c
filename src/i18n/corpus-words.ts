/** A corpus in words: how many sources it has (null before they have arrived), and what one and several of them are called. */
export type CorpusWords = {
  readonly sources: number | null;
  /** "report" */
  readonly one: string;
  /** "reports" */
  readonly many: string;
};
