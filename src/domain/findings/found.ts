import type { Claim } from '../record/claim';

/** Claims that were found to disagree. */
export type Found<Type extends string> = {
  /** What it is about, by which its assessment is known. */
  readonly key: string;
  readonly type: Type;
  /** All claims that take part in it, in the order of the record. */
  readonly claims: readonly Claim[];
  /** Pairs of ids that stand against each other. */
  readonly pairs: readonly (readonly [string, string])[];
};
