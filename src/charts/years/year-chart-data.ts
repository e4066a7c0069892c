import type { MarkSign } from '@/words/mark-sign';
import type { Mark } from '../parts/mark';

/** How a figure is drawn. Kind is carried by form, never by colour (see the legend in the panel). */
export type BarForm =
  | 'solid' // outcome
  | 'inset' // part of the year, within the year's place
  | 'bound' // lower bound: solid up to it, fading beyond
  | 'outline' // target with two ends
  | 'line' // target with one
  | 'dotted' // estimate by a third party of what has no figure
  | 'tick'; // estimate by a third party of a figure that is drawn: at its height

/** A part of a year, from 0, its first day, to 1. */
export type PartOfYear = { readonly from: number; readonly to: number };

export type BarMark = Mark & {
  readonly year: number;
  /** Figures of one series count the same; a part of a year stands in the whole of its series. */
  readonly series: string;
  readonly form: BarForm;
  /** Ends on the axis, in its unit. Equal for a line; `lo` is 0 for bars, and `hi` may lie below it. */
  readonly lo: number;
  readonly hi: number;
  /** What is written beside it: no more than the axis does not say. */
  readonly label: string;
  /** Shorter ones for where there is no room for that, longest first. */
  readonly shorter: readonly string[];
  /** Of several estimates of one year: what says all of them, where there is no room for each. */
  readonly crowded?: string | undefined;
  /** Which part of the year an inset figure is of; null for a whole one. */
  readonly part: PartOfYear | null;
  /** Key of a mark of the same amount whose label says this one, too; null for one with a label of its own. */
  readonly saidBy: string | null;
  readonly sign: MarkSign | null;
  /** Added to the record's own sources: drawn pale. */
  readonly added: boolean;
  /** Of another record, that stands beside this one: drawn in a form of its own, in a place of its own in each year. */
  readonly beside?: true;
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

/** Claims of the panel that are no figure on this axis, gathered by year under it: "+13". */
export type NoteMark = Mark & { readonly year: number; readonly label: string };

/** What outcomes count, where those of a chart do not all count the same. */
export type Basis = { readonly series: string; readonly label: string };

export type YearChartData = {
  readonly years: readonly number[];
  /** Name of the axis with its unit. */
  readonly axis: string;
  /** On a log scale figures stand as caps: a bar has no foot there. */
  readonly scale: 'linear' | 'log';
  readonly formatTick: (value: number, decimals: number) => string;
  /** A year in two digits, for where four have no room. */
  readonly formatYear: (year: number) => string;
  readonly bars: readonly BarMark[];
  readonly growth: readonly GrowthMark[];
  readonly absences: readonly AbsenceMark[];
  readonly notes: readonly NoteMark[];
  /** Bracketed below the axis; none where all that is drawn counts the same. */
  readonly bases: readonly Basis[];
};
