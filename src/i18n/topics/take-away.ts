/** Parts of a citation of a view in words; days are in the reader's language already. */
export type ViewCitationParts = {
  readonly title: string;
  readonly record: string;
  readonly edition: string;
  readonly asof: string | null;
  readonly link: string;
  readonly accessed: string;
};

/** Words for what can be taken away, and for the printed page. */
export type TakeAwayMessages = {
  readonly title: string;
  /** Spoken name of the button of one part of the page. */
  readonly of: (part: string) => string;
  readonly count: (claims: number) => string;
  readonly files: Readonly<Record<'csv' | 'json' | 'growth', string>>;
  /** Whom the tables are written for. */
  readonly forms: Readonly<Record<'name' | 'programs' | 'point' | 'comma', string>>;
  /** What is done to text that a spreadsheet would change. */
  readonly apostrophe: (inSpreadsheets: boolean) => string;
  readonly copyTable: string;
  readonly cite: string;
  readonly whole: string;
  readonly print: string;
  readonly saved: (file: string) => string;
  readonly saveFailed: (file: string) => string;
  readonly printFailed: string;
  readonly tableCopied: string;
  readonly copyFailed: string;
  readonly id: string;
  readonly sentence: (parts: ViewCitationParts) => string;
  readonly note: (parts: ViewCitationParts) => string;
  readonly wholeRecord: string;
  readonly paper: {
    readonly title: string;
    readonly link: string;
    readonly known: (day: string) => string;
    readonly allKnown: (edition: string) => string;
    readonly sources: (count: number) => string;
  };
};
