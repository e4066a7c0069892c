import type { MarkSign } from '@/words/mark-sign';
import type { Mark } from '../parts/mark';

/** Something on a lane: what happened, was announced, or was said. Times are fractional years. */
export type LaneMark = Mark & {
  readonly lane: string;
  readonly at: number;
  /** Horizon of a plan or target; an arrow runs to it. Null without one. */
  readonly horizon: number | null;
  /** Filled for what happened, hollow for what was announced, a small dot for what was merely said. */
  readonly form: 'happened' | 'announced' | 'said';
  readonly label: string;
  /** Of claims at one point, the weightiest speaks for all, and is labelled first. */
  readonly weight: number;
  readonly sign: MarkSign | null;
  readonly added: boolean;
  /** Day as words, for the list on a narrow screen. */
  readonly when: string;
};

export type LaneChartData = {
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  readonly marks: readonly LaneMark[];
  /** Says that a dot stands for so many claims more than it names. */
  readonly formatMore: (count: number) => string;
  /** First and last year of the axis, both drawn whole. */
  readonly years: { readonly from: number; readonly to: number };
};
