import type { MarkSign } from '@/words/mark-sign';
import type { Mark } from '../parts/mark';

/** How a figure is drawn. Kind is carried by form, never by colour (see the legend in the panel). */
export type BarForm =
  | 'solid' // outcome
  | 'inset' // interim: part of the year
  | 'bound' // lower bound: solid up to it, fading beyond
  | 'outline' // target with two ends
  | 'line' // target with one
  | 'dotted'; // estimate by a third party

export type BarMark = Mark & {
  readonly year: number;
  /** Figures of one series count the same; a part of a year stands in the whole of its series. */
  readonly series: string;
  readonly form: BarForm;
  /** Ends on the axis, in its unit. Equal for a line; `lo` is 0 for bars, and `hi` may lie below it. */
  readonly lo: number;
  readonly hi: number;
  /** Label as printed. */
  readonly label: string;
  /** A word beside it, such as the period of an interim figure. */
  readonly note: string | null;
  readonly sign: MarkSign | null;
  /** Added to the record's own sources: drawn pale. */
  readonly added: boolean;
};

/** Growth between two neighbouring years of one series; computed from two claims that it lists. */
export type GrowthMark = Mark & {
  readonly fromYear: number;
  readonly toYear: number;
  readonly label: string;
  /** Which way it went, for where the label has no room. */
  readonly arrow: '↗' | '↘' | '±';
};

/** A claim that no figure was published, or that no goal was set. */
export type AbsenceMark = Mark & { readonly year: number; readonly label: string };

/** Claims of the panel that are no figure on this axis, gathered by year under it. */
export type NoteMark = Mark & { readonly year: number; readonly filled: boolean };

export type YearChartData = {
  readonly years: readonly number[];
  /** Name of the axis with its unit. */
  readonly axis: string;
  /** On a log scale figures stand as caps: a bar has no foot there. */
  readonly scale: 'linear' | 'log';
  readonly formatTick: (value: number, decimals: number) => string;
  readonly bars: readonly BarMark[];
  readonly growth: readonly GrowthMark[];
  readonly absences: readonly AbsenceMark[];
  readonly notes: readonly NoteMark[];
  readonly notesLabel: string;
};
