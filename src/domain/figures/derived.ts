import type { Interval } from './interval';
import type { Measure } from './lens';

/** A figure that nobody stated: growth reckoned between two claims, as intervals. */
export type Derived = {
  readonly measure: Exclude<Measure, 'value'>;
  readonly from: { readonly claim: string; readonly year: number };
  readonly to: { readonly claim: string; readonly year: number };
  /** Growth as a share, where 0.5 is +50 %; an index as a multiple, where 1 is the same. From the figures as printed. */
  readonly printed: Interval;
  /** From all that the printed figures can stand for. */
  readonly possible: Interval;
};
