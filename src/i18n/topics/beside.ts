import type { Unmatched } from '@/domain/findings/counterpart';

/** Words for a record that stands beside another. They come with what needs them. */
export type BesideMessages = {
  /** Of the control, and its first choice. */
  readonly choose: string;
  readonly nobody: string;
  readonly band: string;
  readonly stands: (name: string, claims: number) => string;
  readonly own: string;
  /** What is chosen holds for this record alone. */
  readonly ownChoices: (own: string, name: string) => string;
  readonly coming: string;
  /** Of a link to a record that only who sent it has opened. */
  readonly needsFile: string;
  /** Of one that was opened here. */
  readonly fromHere: string;
  readonly failed: (why: string) => string;
  readonly reload: string;
  readonly takeAway: string;
  /** Of a frozen link. */
  readonly notFrozen: string;
  /** Above a claim of it that is open. */
  readonly from: (name: string) => string;
  /** Which year an index has as 100. */
  readonly base: (name: string, years: string) => string;
  /** Column that says of which record a claim is. */
  readonly record: string;
  /** Of the swatch: whose figures look so, and what they count; empty where that is not said. */
  readonly legend: (name: string, counts: string) => string;
  /** What each of the two counts, where it is not the same. */
  readonly counted: (own: Counted, other: Counted) => string;
  readonly alike: (counts: string) => string;
  /** Bases that count the same in both, each with the years of which both have a figure. */
  readonly shared: (bases: readonly { readonly name: string; readonly years: string }[]) => string;
  /** Years that one of the two has no figure of. */
  readonly only: (name: string, years: string) => string;
  readonly fiscal: (name: string, count: number) => string;
  /** Without a rate; or not converted, as nothing is where amounts stand as printed. */
  readonly currency: (name: string, count: number, converts: boolean) => string;
  readonly none: (name: string, why: Unmatched | 'events') => string;
  /** Caption of its claims, and the heading above them. */
  readonly claims: (name: string, count: number) => string;
  /** Figures of that record which disagree. */
  readonly disagree: (name: string, text: string) => string;
  /** Whose sources or rates these are. */
  readonly of: (name: string, text: string) => string;
  /** Years in a sentence: "2013 to 2015 and 2018". */
  readonly years: (spans: readonly (readonly [number, number])[]) => string;
};

/** What a record's figures count, and how much more than is named. */
type Counted = { readonly name: string; readonly counts: readonly string[]; readonly more: number };
