import type { Mark } from '@/domain/numbers/match';

/** Words for the page that holds the numbers of a text against the record. They come with it. */
export type NumbersMessages = {
  /** What can be done here, and that the text stays here. */
  readonly what: string;
  readonly field: string;
  readonly file: string;
  readonly drop: string;
  /** A file that is no text. */
  readonly noText: (file: string) => string;
  /** Letters of a file that may be others than were meant. */
  readonly oldLetters: (file: string) => string;
  /** Of a text that is longer than what is read of it. */
  readonly cut: (characters: number) => string;
  readonly reading: string;
  readonly none: string;
  /** How many figures there are, and of each mark. */
  readonly counted: (all: number, parts: readonly string[]) => string;
  readonly counts: Readonly<Record<Mark, (count: number) => string>>;
  readonly readAs: (languages: string) => string;
  readonly marks: Readonly<Record<Mark, string>>;
  /** What each mark means, of a record about a company. */
  readonly meanings: Readonly<Record<Mark, (company: string) => string>>;
  readonly years: string;
  readonly marked: string;
  /** A mark in the text, for who does not see it: its figure, the mark, and the claim that it leads to. */
  readonly markName: (figure: string, mark: Mark, claim: string | null) => string;
  readonly further: (claims: number) => string;
  readonly copyRow: (figure: string) => string;
  readonly copy: string;
  readonly copyAll: (rows: number) => string;
  readonly copied: (rows: number) => string;
  readonly refused: string;
};
