import type { CorpusWords } from '../corpus-words';

/** Parts of a citation in words; days and names are in the reader's language already. */
export type CitationParts = {
  readonly speaker: string;
  readonly via: readonly string[];
  /** The fragment in its quotation marks. */
  readonly words: string;
  readonly author: string | null;
  /** In its quotation marks as well. */
  readonly title: string;
  readonly publisher: string;
  readonly days: string;
  readonly paragraph: number | null;
  readonly url: string;
  readonly claim: string;
  readonly record: string;
  readonly edition: string;
  readonly link: string;
  readonly accessed: string;
};

/** Words for pages of claims: list, one claim, citing, previous and next. */
export type ClaimsMessages = {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  readonly steps: string;
  readonly stepOf: (at: number, count: number) => string;
  readonly notInView: string;
  readonly page: string;
  readonly added: string;
  /** The same in a word, on the chip that lists and tables have. */
  readonly addedMark: string;
  readonly weak: string;
  readonly also: (paragraphs: string) => string;
  readonly converted: (amount: string, over: string, rate: string) => string;
  readonly rate: (figure: string, of: string, per: string) => string;
  readonly withRounding: string;
  readonly rateSource: (rate: string, sources: string) => string;
  readonly ownConversion: (publisher: string, amount: string, rate: string) => string;
  readonly ownConversionOf: (publisher: string, amount: string, rate: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly restates: string;
  readonly agrees: string;
  /** Heads of what a claim disagrees with otherwise than in conflict. */
  readonly disagreesIn: Readonly<Record<'words' | 'counted' | 'arithmetic', string>>;
  /** Of a claim that tells a promise which another told first. */
  readonly promiseOf: string;
  readonly presence: Readonly<Record<'entry' | 'exit' | 'return', string>>;
  readonly presenceTerm: string;
  readonly by: (day: string) => string;
  readonly assessment: string;
  readonly conversionOff: string;
  readonly outcome: string;
  readonly answers: string;
  readonly nothingYet: string;
  readonly otherBasis: string;
  readonly withdrawn: (day: string) => string;
  readonly notKnown: (day: string, latest: string) => string;
  /** Of a claim that is in another corpus than the one that the view is limited to. */
  readonly leftOut: (view: CorpusWords, isAdded: boolean) => string;
  readonly cite: {
    readonly title: string;
    readonly forms: Readonly<Record<'text' | 'bibtex' | 'csl', string>>;
    readonly copy: string;
    readonly copyAs: (form: string) => string;
    readonly copied: string;
    readonly failed: string;
    /** Who said what, where it was printed and where it is on record. */
    readonly sentence: (parts: CitationParts) => string;
    /** The part of it that no field of a reference has room for. */
    readonly note: (parts: CitationParts) => string;
  };
  readonly mayBeThere: (id: string) => string;
  readonly unknown: {
    readonly title: string;
    readonly said: (id: string) => string;
    readonly never: string;
    readonly search: string;
  };
};
