import type { DaySpan } from '../time/day';
import type { Period } from '../time/period';
import type { Quantity } from '../figures/quantity';
import type { Text } from '../basics/text';

export const KINDS = ['outcome', 'interim', 'target', 'estimate', 'plan', 'statement'] as const;
export type Kind = (typeof KINDS)[number];

/** Four to seven digits; five and more do not begin with 0, so that each number has one id. */
export const CLAIM_ID = /^c-(?:\d{4}|[1-9]\d{4,6})$/;

export const PRESENCE_STEPS = ['entry', 'exit', 'return'] as const;

/** That something (`of`, a thing of the vocabulary) came, went, or came back. */
export type Presence = { readonly step: (typeof PRESENCE_STEPS)[number]; readonly of: string };

/** What one source says: one figure, event, plan or statement. The unit of this product. */
export type Claim = {
  /** `c-0042`: given once, never reused or renamed. */
  readonly id: string;
  readonly theme: string;
  readonly kind: Kind;
  /** A few words for a mark on a chart. */
  readonly label: Text;
  /** What it means, in our own words. */
  readonly gloss: Text;
  readonly topics: readonly string[];
  readonly markets: readonly string[];
  readonly metric: string | null;
  /** What a figure counts (announced, audited, …). Only one basis makes one series. */
  readonly basis: string | null;
  readonly quantity: Quantity | null;
  /** True for a claim that a figure does not exist: "no unit figure published for 2016". */
  readonly absent: boolean;
  /** Set where the figure is worked out from what is printed ("founded 5 years ago" is 2010): how. */
  readonly derived: Text | null;
  /** Id of the claim of the same source that this one repeats in another currency. */
  readonly restates: string | null;
  readonly period: Period | null;
  /** Of an outcome that tells how something came to a market or went from it. */
  readonly presence: Presence | null;
  /** True for an estimate of what nobody could know yet: it is judged, as promises are. */
  readonly forecast: boolean;
  readonly source: string;
  /** Id of the corpus that its source is of. */
  readonly corpus: string;
  /** Whether that corpus was added to judge the record's own: drawn pale and told apart everywhere. */
  readonly added: boolean;
  /** Place in the source: the n-th non-blank line, from 1; the title is 1. Null where only the fragment is at hand. */
  readonly paragraph: number | null;
  /** Other paragraphs of the same source that say the same. */
  readonly also: readonly number[];
  readonly fragment: { readonly text: string; readonly language: string };
  /** Id of the person or body that said it. */
  readonly statedBy: string;
  /** People and media it passed through, nearest to the source first. */
  readonly via: readonly string[];
  /** When it was said, where the source tells. */
  readonly statedOn: Period | null;
  /** Between which two days it became public, and how that is known. */
  readonly public: DaySpan & { readonly basis: Text };
  readonly withdrawn: { readonly on: string; readonly reason: Text } | null;
};

/** Whether a claim looks ahead: a target or a plan. What it says is meant, and may come or not. */
export function isGoal({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind === 'target' || kind === 'plan';
}
