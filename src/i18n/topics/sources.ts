import type { CorpusWords } from '../corpus-words';

/** Words for sources: list and one source. */
export type SourcesMessages = {
  readonly title: string;
  readonly lead: (shown: number, all: number) => string;
  /** The record's own sources, and those that were added to judge them. */
  readonly corpora: Readonly<
    Record<'own' | 'added', (own: CorpusWords) => { readonly title: string; readonly text: string }>
  >;
  readonly undated: string;
  readonly back: string;
  readonly claims: (count: number) => string;
  readonly agree: (count: number) => string;
  readonly conflict: (count: number) => string;
  readonly promises: (parts: Record<'met' | 'late' | 'missed' | 'count', number>) => string;
  /** Said of a page that was added: what it is called here is no quotation. */
  readonly ourTitle: string;
  readonly weak: string;
  readonly weakText: string;
  readonly author: string;
  readonly language: string;
  readonly public: string;
  readonly known: string;
  readonly corpus: string;
  readonly address: string;
  readonly note: string;
  readonly chains: string;
  readonly chainText: string;
  readonly chain: (names: readonly string[], claims: number) => string;
  readonly inOrder: string;
  readonly unordered: string;
  readonly paragraph: (nth: number) => string;
  readonly noParagraph: string;
  readonly alsoIn: (paragraphs: string) => string;
  readonly openClaim: (what: string, id: string) => string;
  readonly inConflict: string;
  readonly tally: string;
  readonly noneLeft: (all: number) => string;
  readonly notYet: (day: string) => string;
  readonly notInCorpus: (view: CorpusWords) => string;
  readonly showAll: string;
  readonly unknown: { readonly title: string; readonly text: (id: string) => string };
  readonly nearest: string;
};
