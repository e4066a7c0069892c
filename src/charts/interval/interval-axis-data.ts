import type { Kind } from '@/domain/record/claim';
import type { Mark } from '../parts/mark';

/** One line of an interval axis: what a claim's figure can stand for. */
export type IntervalRow = Mark & {
  /** The figure as printed. */
  readonly figure: string;
  /** Whose it is: "A speaker · The Gazette". */
  readonly label: string;
  /** Ends in the axis' unit. An infinite `hi` fades, an infinite `lo` goes to the edge; equal ends are a threshold. */
  readonly lo: number;
  readonly hi: number;
  /** Where the printed figure itself stands between them; null where that is not drawn apart. */
  readonly printed: { readonly lo: number; readonly hi: number } | null;
  readonly form: Kind;
  /** Added to the record's own sources: drawn pale. */
  readonly added: boolean;
  /** Written beside the mark where there is room: what it is in the axis' unit. */
  readonly note: string | null;
};

/** A stretch of the axis to compare with, such as the market's rate with what is tolerated around it. */
export type IntervalBand = {
  readonly lo: number;
  readonly at: number;
  readonly hi: number;
  readonly label: string;
};

export type IntervalAxisData = {
  readonly rows: readonly IntervalRow[];
  readonly band: IntervalBand | null;
  /** The unit, as it stands under the axis. */
  readonly axis: string;
  readonly formatTick: (value: number) => string;
  /** True for years and ranks, between which there is nothing. */
  readonly whole: boolean;
  /** True to begin at 0 whatever the figures are. */
  readonly fromZero: boolean;
};
