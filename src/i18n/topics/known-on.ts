import type { KeysThat } from '@/view/view-keys';
import type { QueryValues } from '@/view/query-values';
import type { DisagreementKind } from '@/domain/record/record';
import type { CorpusWords } from '../corpus-words';

/** The kinds of disagreement that are no conflict. */
export type OtherKind = Exclude<DisagreementKind, 'conflict'>;

/** What of the view the sentence above the page says itself. */
export type SaidOfView = Pick<QueryValues, KeysThat<'said', true>>;

/** What the sentence above the page tells: each of those in words, empty where there is nothing to say, and what it comes to. */
export type SentenceParts = Readonly<Record<keyof SaidOfView, string>> & {
  readonly shown: number;
  readonly total: number;
  /** The corpora that something is shown of, with how many of their sources. */
  readonly corpora: readonly CorpusWords[];
  readonly conflicts: number;
  /** Disagreements of the three other kinds; they are never added to the conflicts. */
  readonly others: Readonly<Record<OtherKind, number>>;
  /** Promises, each counted once however often it is retold. */
  readonly targets: number;
  /** "2 missed", "1 met", and of which of them there must be room. */
  readonly verdicts: readonly SentencePart[];
};

/** A piece of the sentence; on a narrow screen it has room for the brief ones alone. */
export type SentencePart = { readonly text: string; readonly brief: boolean };

/** Words for as known on a day, two days compared, and the corpora. */
export type KnownOnMessages = {
  readonly title: string;
  readonly sentence: (parts: SentenceParts) => {
    readonly lead: string;
    readonly rest: readonly SentencePart[];
  };
  /** "As known on: 1 May 2015". */
  readonly on: (day: string) => string;
  /** Above a page that is read on an earlier day. */
  readonly band: {
    readonly text: (day: string, hidden: number) => string;
    /** The same above charts that show two days, and how to tell what came after the first. */
    readonly two: (earlier: string, later: string) => string;
    readonly back: string;
  };
  readonly control: {
    readonly today: string;
    /** How days are typed, and what the control is for. */
    readonly hint: (day: string, iso: string) => string;
    readonly handle: string;
    readonly compareHandle: string;
    readonly field: string;
    readonly compareField: string;
    readonly latest: string;
    readonly on: (day: string) => string;
    readonly two: string;
    readonly all: string;
    readonly compare: string;
    /** "Five reports only": the record's own sources without what was added. */
    readonly only: (own: CorpusWords) => string;
    readonly onlyTitle: (own: CorpusWords, claims: number) => string;
    /** What a handle says of its place: the day, and how many of the sources were public. */
    readonly place: (day: string, sources: number, of: number) => string;
    readonly badDay: (from: string, to: string) => string;
  };
  readonly nothing: {
    readonly title: string;
    readonly text: (day: string, first: string) => string;
    readonly show: (first: string) => string;
    /** "Revenue: from 4 January 2015". */
    readonly from: (theme: string, first: string) => string;
    readonly all: string;
  };
  readonly compared: {
    readonly title: (claims: number, earlier: string, later: string) => string;
    readonly caption: string;
    readonly what: string;
    readonly known: (day: string) => string;
    readonly claims: string;
    readonly sources: string;
    readonly conflicts: string;
    readonly targets: string;
    readonly more: (count: number) => string;
    readonly nothing: string;
    readonly learned: string;
    readonly learnedNothing: string;
    readonly count: (claims: number) => string;
    /** Said of a mark that the earlier day did not have. */
    readonly came: (earlier: string) => string;
    /** The same below the headline of a picture, with its form. */
    readonly edge: (earlier: string) => string;
    /** Names of rows that say the same of both days. */
    readonly sameOnBoth: (names: readonly string[]) => string;
  };
};
