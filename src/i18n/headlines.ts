import type { Kind } from '@/domain/record/claim';
import type { Grain } from '@/domain/time/period';
import type { LanesPanel, Verdict } from '@/domain/record/record';
import type { Scale } from '@/domain/figures/quantity';

/** Words for the findings that panels make from what is shown: those of any kind, and a set for each kind. */
export type Headlines = {
  readonly moreThan: (figure: string) => string;
  readonly atLeast: (figure: string) => string;
  readonly lessThan: (figure: string) => string;
  readonly atMost: (figure: string) => string;
  readonly about: (figure: string) => string;
  /** Of many rival figures the least and the most. */
  readonly spread: (least: string, most: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly years: YearsHeadlines;
  readonly lanes: LanesHeadlines;
  readonly claims: (claims: number, panel: string) => string;
  readonly words: (claims: number, panel: string) => string;
  readonly nothing: string;
  readonly summary: (
    panel: string,
    headline: string,
    claims: number,
    from: number,
    to: number,
  ) => string;
  readonly summaryWords: (panel: string, claims: number) => string;
};

/** A period in words, and how long it is: languages join them to a sentence each in its own way. */
export type SaidPeriod = { readonly text: string; readonly grain: Grain };

/**
 * Figures by year. Amounts come put to words by `amount`; a bare figure stands beside an amount that says its scale and
 * unit. `metric` is null where the unit says what is counted.
 */
export type YearsHeadlines = {
  /** A figure with its scale and its unit, in the plural; either may be missing. */
  readonly amount: (figure: string, scale: Scale, noun: string) => string;
  readonly rise: (metric: string | null, from: string, to: string, years: number) => string;
  readonly one: (metric: string | null, amount: string, period: SaidPeriod) => string;
  readonly goal: (metric: string | null, amount: string, period: SaidPeriod) => string;
  readonly goals: (
    metric: string | null,
    from: { readonly said: string; readonly year: number },
    to: { readonly said: string; readonly year: number },
  ) => string;
  readonly estimate: (metric: string | null, amount: string, period: SaidPeriod) => string;
  readonly estimatedRise: (
    metric: string | null,
    from: string,
    to: string,
    years: number,
  ) => string;
  /** Ends of such a sentence. `goals` are the different ones, bare. */
  readonly against: (goals: readonly string[]) => string;
  readonly shortOf: (goals: readonly string[]) => string;
  readonly thenAgainst: (figure: string, goals: readonly string[]) => string;
  readonly thenShort: (goals: number) => string;
  readonly withGoal: (goals: readonly string[]) => string;
  /** End of a sentence that rests on added figures alone. */
  readonly byAdded: string;
  readonly rivals: (metric: string, year: number, goals: number, sources: number) => string;
  /** Years of which it is said that they have no figure, and no goal; one of the two may be empty. */
  readonly absent: (figures: readonly number[], goals: readonly number[]) => string;
  readonly growth: (growth: readonly { readonly said: string; readonly year: number }[]) => string;
  readonly average: (
    spans: readonly { readonly said: string; readonly from: number; readonly to: number }[],
  ) => string;
  readonly index: (index: string, year: number, base: number) => string;
  /** What figures count, and the year in which their index is 100. */
  readonly baseYear: (basis: string, year: number) => string;
  readonly nothingReckoned: string;
  readonly subtitle: (
    subtitle: string,
    money: { readonly scale: Scale; readonly unit: string; readonly converts: boolean },
  ) => string;
  readonly axis: (metric: string, scale: Scale, unit: string) => string;
  readonly rate: (over: string, rate: string, of: string, per: string) => string;
  readonly rates: (rates: string, sources: string) => string;
  readonly shortfall: (year: number, amount: string, goals: readonly string[]) => string;
  /** Figures of one kind and period that contradict one another, as printed. */
  readonly disagree: (kind: Kind, period: string, figures: string) => string;
  /** One amount, printed in several ways. */
  readonly alike: (figures: readonly string[]) => string;
};

/** What the lanes of a panel are. */
export type LanesOf = LanesPanel['lanes'];

/** A mark as it is labelled, and its year: that of an event, where its source tells it, or in which a plan was made. */
export type SaidMark = { readonly label: string; readonly year: number | null };

/** A lane, and the year of its first event, where a source tells it. */
export type SaidLane = { readonly lane: string; readonly year: number | null };

/** Something in a market, from year to year; null for an end that has not come. */
export type SaidStretch = {
  readonly thing: string;
  readonly from: number;
  readonly to: number | null;
};

/** A place among rivals in a market, and the year of which that is told. */
export type SaidRank = { readonly market: string; readonly rank: number; readonly year: number };

/** What is told of several markets; what is not known, or not so, is null. */
export type SaidPresence = {
  readonly best: SaidRank | null;
  /** Where it is for longest; told where there is no rank. */
  readonly stays: SaidLane | null;
  readonly left: { readonly lane: string; readonly year: number; readonly isBack: boolean } | null;
  readonly last: SaidLane | null;
  /** Where there is but a part, where nothing else is told. */
  readonly part: { readonly lane: string; readonly thing: string } | null;
};

/** What was there, happened, was planned or was said, on lanes. */
export type LanesHeadlines = {
  /** Of the one lane that all claims shown are on: the first event and the last, where there are two. */
  readonly events: (lane: string, first: SaidMark, last: SaidMark | null) => string;
  readonly plans: (lane: string, first: SaidMark, last: SaidMark | null) => string;
  /** Lanes with events, in the order of the first on each, and lanes with plans alone. One of the two may be empty. */
  readonly onLanes: (of: LanesOf, events: readonly SaidLane[], plans: readonly string[]) => string;
  readonly presence: (found: SaidPresence) => string;
  /** Of one market: what was there from when to when, and the best rank. */
  readonly oneMarket: (
    lane: string,
    stretches: readonly SaidStretch[],
    best: SaidRank | null,
  ) => string;
  /** What became of the promises on some topics, one verdict each. */
  readonly became: (
    topics: readonly { readonly lane: string; readonly verdict: Verdict }[],
  ) => string;
  /** Promises as they are labelled, with the word for what became of each. */
  readonly promises: (
    promises: readonly { readonly label: string; readonly verdict: string }[],
  ) => string;
  /** From one plan to another, on different lanes. */
  readonly shift: (first: SaidMark, last: SaidMark) => string;
  readonly grew: (what: string, from: SaidMark, to: SaidMark | null) => string;
};
