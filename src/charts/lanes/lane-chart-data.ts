import type { MarkSign } from '@/words/mark-sign';
import type { VerdictTone } from '@/words/verdict-form';
import type { Mark } from '../parts/mark';

/** All times are fractional years. */
type Drawn = Mark & {
  /** Added to the record's own sources: drawn pale. */
  readonly added: boolean;
};

/** What has a label, and behind it a sign where its claims are in conflict. */
type Labelled = Drawn & {
  readonly label: string;
  readonly sign: MarkSign | null;
};

/** A stretch of time for which something was there, or was announced. */
export type LaneSegment = Drawn & {
  readonly form: 'full' | 'part' | 'announced';
  readonly from: number;
  readonly to: number;
  /** Whether it was there before it is drawn from: before the first of the years that are chosen. */
  readonly isBefore: boolean;
  /** Whether only claims that are not chosen tell of it. */
  readonly isAside: boolean;
  /** Whether it came to an end; what is written there, where the state of the lane does not say so. */
  readonly isOver: boolean;
  readonly end: string | null;
};

/** What was there from when to when, drawn or not; null for an end that has not come. */
export type LaneStretch = {
  readonly form: 'full' | 'part';
  readonly from: number;
  readonly to: number | null;
  readonly claims: readonly string[];
};

/** Something at one time: an opening within a lane, or what happened. */
export type LanePoint = Labelled & {
  readonly form: 'opening' | 'happened';
  readonly at: number;
  /** Of points at one time the weightiest speaks for all, and is labelled first. */
  readonly weight: number;
};

/** A verdict as it is drawn. */
export type LaneVerdict = {
  readonly sign: string;
  readonly word: string;
  readonly tone: VerdictTone;
};

/** A promise: from the day on which it was made to its horizon, and what became of it. */
export type LanePlan = Labelled & {
  readonly at: number;
  /** Null for one without a horizon. */
  readonly until: number | null;
  readonly verdict: LaneVerdict;
};

/** Opens claims that are not drawn one by one. */
export type LanePill = Mark & { readonly label: string };

export type LaneRow = {
  readonly id: string;
  readonly label: string;
  /** How it stands today; may be empty. */
  readonly state: string;
  readonly segments: readonly LaneSegment[];
  /** All that led to its state, by claims that are chosen or were left out by their years alone. */
  readonly history: readonly LaneStretch[];
  readonly points: readonly LanePoint[];
  /** The most telling first. */
  readonly plans: readonly LanePlan[];
  /** All claims of the lane. */
  readonly all: LanePill;
};

/** A figure at a time, in the unit of its chart. */
export type CellFigure = Labelled & {
  readonly form: 'solid' | 'bound' | 'limit';
  readonly at: number;
  readonly value: number;
  readonly weight: number;
};

/** A promise of a small chart; with a value it is drawn at its height, from when it was made to when it was due. */
export type CellPromise = Omit<LanePlan, 'at'> & {
  readonly at: number | null;
  readonly value: number | null;
  /** The aim as it is written at that height; null where it has none. */
  readonly figure: string | null;
  /** What is enough beside that figure, where the label has no room; null where nothing shorter tells as much. */
  readonly short: string | null;
};

/** A small chart: what was so against what was promised. */
export type LaneCell = {
  readonly id: string;
  /** Lane that it stands for. */
  readonly lane: string;
  readonly label: string;
  readonly figures: readonly CellFigure[];
  readonly points: readonly LanePoint[];
  /** The most telling first. */
  readonly promises: readonly CellPromise[];
};

export type LaneChartData = {
  readonly cells: readonly LaneCell[];
  readonly rows: readonly LaneRow[];
  /** What is drawn neither as a cell nor as a row. */
  readonly pills: readonly LanePill[];
  readonly pillsLabel: string;
  /** Says that a mark stands for so many claims more than it names. */
  readonly formatMore: (count: number) => string;
  /** Name of a pill that stands for so many others with so many claims. */
  readonly formatOthers: (lanes: number, claims: number) => string;
  /** First and last year of the axis of rows, both drawn whole. */
  readonly years: { readonly from: number; readonly to: number };
};

/** Every mark of a chart of lanes. */
export function marksOfLanes({ cells, rows, pills }: LaneChartData): readonly Mark[] {
  return [
    ...marksOfCells(cells),
    ...rows.flatMap(({ segments, points, plans, all }) => [...segments, ...points, ...plans, all]),
    ...pills,
  ];
}

export function marksOfCells(cells: LaneChartData['cells']): readonly Mark[] {
  return cells.flatMap(({ figures, points, promises }) => [...figures, ...points, ...promises]);
}
