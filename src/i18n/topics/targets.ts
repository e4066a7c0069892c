import type { Verdict } from '@/domain/record/record';
import type { CorpusWords } from '../corpus-words';

/** Words for promises and what became of them. */
export type TargetsMessages = {
  readonly title: string;
  readonly finding: string;
  readonly missedOf: (missed: number, all: number) => string;
  readonly columns: Readonly<
    Record<'target' | 'stated' | 'due' | 'aim' | 'outcome' | 'gap' | 'verdict', string>
  >;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What a verdict means, as one sentence. */
  readonly meanings: Readonly<Record<Verdict, string>>;
  /** So many of so many; of one that it is so. */
  readonly counted: (verdict: string, count: number, of: number) => string;
  /** `parts` are counts by verdict, as one list. */
  readonly sentence: (count: number, parts: string) => string;
  readonly all: (count: number) => string;
  /** Name of the choice of a verdict. */
  readonly filter: string;
  readonly anyVerdict: string;
  readonly noneWith: (verdict: string) => string;
  /** What each part of the list holds: figures and words of the record's own sources, and what was added. */
  readonly weights: Readonly<
    Record<'figures' | 'words' | 'added', (own: CorpusWords | null) => string>
  >;
  /** A goal with what it is about and until when. */
  readonly dated: (subject: string, due: string) => string;
  readonly aimed: (about: string, aim: string) => string;
  /** Of one goal that several promises aimed at: how many of them. */
  readonly rivals: (count: number) => string;
  readonly inMarket: (name: string, market: string) => string;
  readonly by: (day: string) => string;
  readonly noDue: string;
  readonly alsoIn: (count: number) => string;
  readonly off: {
    readonly between: (from: string, to: string) => string;
    readonly atLeast: (share: string) => string;
    readonly atMost: (share: string) => string;
  };
  readonly firstSaid: string;
  readonly revised: string;
  readonly retold: (count: number) => string;
  /** Said of a verdict that only weak pages bear out, and of one that some do. */
  readonly weakGround: string;
  readonly partlyWeak: (count: number) => string;
  readonly forecasts: {
    readonly title: string;
    readonly text: string;
    readonly verdicts: Readonly<Record<'met' | 'missed', string>>;
  };
  readonly how: Readonly<Record<'rule' | 'curated', string>>;
  readonly otherBasis: (outcome: string, target: string) => string;
  readonly noBasis: string;
  readonly atRate: (year: string, rate: string) => string;
  readonly forPeriod: (period: string) => string;
  /** `periods` are "for 2015" or "by 2018", as one list. */
  readonly again: (figure: string, periods: string) => string;
  /** `own` is null where nothing was added to the record's own sources. */
  readonly legend: (own: CorpusWords | null) => readonly string[];
  readonly noneShown: string;
  readonly noneMeasured: string;
  readonly noneKnown: (day: string) => string;
  readonly firstKnown: (day: string) => string;
};
