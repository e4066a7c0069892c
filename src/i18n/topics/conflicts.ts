import type { DisagreementKind, Reason } from '@/domain/record/record';
import type { CorpusWords } from '../corpus-words';

/** Between which parts of the record a conflict stands. */
export type ConflictRealm = 'own' | 'across' | 'added';

/** Words for conflicts: list, one conflict, reasons. */
export type ConflictsMessages = {
  readonly title: string;
  readonly lead: (count: number) => string;
  /** How many there are of the three other kinds: never as one sum. */
  readonly leadOthers: (words: number, counted: number, arithmetic: number) => string;
  /** How many there are of the kind that was chosen. */
  readonly leadKind: (kind: string, count: number) => string;
  readonly kinds: Readonly<
    Record<
      DisagreementKind,
      { readonly name: string; readonly title: string; readonly text: string }
    >
  >;
  /** Name of the choice of a kind. */
  readonly filter: string;
  readonly anyKind: string;
  readonly noneOfKind: (kind: string) => string;
  readonly countedWays: (ways: number, claims: number) => string;
  readonly countedAs: (basis: string, figures: string) => string;
  readonly timed: (base: string, growth: string) => string;
  readonly divided: (part: string, whole: string) => string;
  readonly sum: (sum: string, makes: string, said: string) => string;
  readonly sums: string;
  readonly rule: string;
  readonly realms: Readonly<
    Record<ConflictRealm, (own: CorpusWords) => { readonly title: string; readonly text: string }>
  >;
  readonly none: string;
  readonly noneOf: (claims: number) => string;
  readonly nothingYet: (day: string) => string;
  readonly back: string;
  readonly disagree: (sides: number, claims: number, agreeing: number) => string;
  readonly untitled: (about: string) => string;
  readonly onAxis: string;
  readonly axisSentence: (about: string, sides: readonly string[]) => string;
  readonly widened: string;
  readonly notFromZero: string;
  readonly axisUnit: (scale: string, unit: string) => string;
  readonly converted: (amount: string) => string;
  readonly rateUsed: (over: string, rate: string, source: string) => string;
  readonly rateOf: (amount: string, to: string, from: string) => string;
  readonly perUnit: (to: string, from: string) => string;
  readonly sumAs: (original: string, restated: string) => string;
  readonly implied: (from: string, to: string, pair: string) => string;
  readonly market: (month: string, rate: string) => string;
  readonly marketBand: (month: string, rate: string, percent: number) => string;
  readonly tolerance: (percent: number) => string;
  readonly sideBySide: string;
  readonly saying: (figures: string) => string;
  readonly agreeing: string;
  readonly agreeingText: string;
  readonly reasonsTitle: string;
  readonly reasons: Readonly<Record<Reason, { readonly name: string; readonly text: string }>>;
  readonly restsOn: (claims: number) => string;
  /** `own` is null where nothing was added to the record's own sources. */
  readonly notYetAssessed: (missing: number, own: CorpusWords | null) => string;
  readonly notAssessed: string;
  readonly ofOwn: (own: CorpusWords) => string;
  readonly ofAdded: string;
  readonly added: string;
  readonly said: string;
  readonly public: string;
  readonly source: string;
  readonly counts: string;
  readonly openClaim: (figure: string) => string;
  readonly fewer: {
    readonly title: string;
    readonly text: (left: number, all: number, hasCorpora: boolean) => string;
  };
  readonly left: string;
  readonly showAll: string;
  readonly unknown: { readonly title: string; readonly text: (id: string) => string };
  readonly nearest: string;
  readonly allOnRecord: string;
};
