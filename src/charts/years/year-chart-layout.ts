import { isInside, type Box } from '../layout/geometry';
import { placeLabels, type Obstacle } from '../layout/place-labels';
import { textWidth, wrapWords } from '../layout/text-width';
import { boxOf, fadeAbove, hostIn, isBar } from './year-chart-boxes';
import type { AbsenceMark, BarMark, GrowthMark, YearChartData } from './year-chart-data';
import {
  LABEL_SIZE,
  labelRequest,
  LINE,
  linesOf,
  noteKey,
  noteRequest,
  type Ground,
} from './year-chart-labels';

export type PlacedBar = {
  readonly mark: BarMark;
  readonly box: Box;
  /** Beyond a bound: where it fades out. */
  readonly fade: Box | null;
  readonly label: Box | null;
  /** The label on one line, or on two where a year's band is too narrow for it. */
  readonly lines: readonly string[];
  /** Label stands on the bar itself and takes the colour that reads on it. */
  readonly onBar: boolean;
  readonly note: Box | null;
};

export type PlacedAbsence = {
  readonly mark: AbsenceMark;
  readonly box: Box;
  readonly lines: readonly string[];
};

/** Growth stands below the years, between the two that it lies between. */
export type PlacedGrowth = {
  readonly mark: GrowthMark;
  /** Its middle and its width. */
  readonly x: number;
  readonly width: number;
  /** The row below the years, from 0. */
  readonly row: number;
  /** An arrow alone where labels would touch even on two rows. */
  readonly text: string;
};

export type YearLayout = {
  readonly bars: readonly PlacedBar[];
  readonly absences: readonly PlacedAbsence[];
  readonly growth: readonly PlacedGrowth[];
  /** Middle of each year's band, in pixels. */
  readonly centre: (year: number) => number;
  readonly band: number;
};

/** Lays marks and labels of a year chart out in a plot. Pure: pixels in, pixels out. `yOf` maps the axis to pixels. */
export function layoutYearChart(
  data: YearChartData,
  plot: Box,
  bounds: Box,
  yOf: (value: number) => number,
): YearLayout {
  const { bars } = data;
  const band = plot.width / Math.max(1, data.years.length);
  const first = data.years[0] ?? 0;
  const centre = (year: number): number => plot.x + (year - first + 0.5) * band;
  const boxes = new Map(bars.map((mark) => [mark, boxOf(mark, data, centre, band, yOf)]));
  const boxFor = (mark: BarMark): Box => boxes.get(mark) ?? { x: 0, y: 0, width: 0, height: 0 };
  const absences = placeAbsences(data.absences, centre, band, plot);
  const ground: Ground = { plot, band, bars, boxFor };
  const placed = placeTexts(ground, absences, bounds);
  return {
    band,
    centre,
    absences,
    growth: placeGrowth(data.growth, centre, band),
    bars: bars.map((mark) => {
      const box = boxFor(mark);
      const label = placed.get(mark.key) ?? null;
      return {
        mark,
        box,
        fade: mark.form === 'bound' ? fadeAbove(box, plot) : null,
        label,
        lines: linesOf(mark, ground),
        onBar: label !== null && isOnFull(mark, label, ground),
        note: placed.get(noteKey(mark)) ?? null,
      };
    }),
  };
}

/** Whether a label stands on the full colour of a theme: not on an outline, and not on what is pale. */
function isOnFull(mark: BarMark, label: Box, { bars, boxFor }: Ground): boolean {
  const under = isInside(label, boxFor(mark)) ? mark : hostIn(bars, mark);
  return isBar(under) && under.form !== 'dotted' && !under.added && beginsOn(label, boxFor(under));
}

function beginsOn(label: Box, box: Box): boolean {
  return label.y >= box.y && label.x >= box.x - 1 && label.x < box.x + box.width;
}

function placeTexts(
  ground: Ground,
  absences: readonly PlacedAbsence[],
  bounds: Box,
): ReadonlyMap<string, Box> {
  const { bars, boxFor } = ground;
  // The last goals first: their labels have no room to their right.
  const goals = bars.filter((mark) => !isBar(mark)).toSorted((a, b) => b.year - a.year);
  const obstacles: readonly Obstacle[] = [
    ...bars.map((mark) => ({ key: mark.key, box: boxFor(mark) })),
    // What fades beyond a bound is no ground for a text either.
    ...bars
      .filter(({ form }) => form === 'bound')
      .map((mark) => ({ key: `${mark.key} fade`, box: fadeAbove(boxFor(mark), ground.plot) })),
    ...absences.map(({ mark, box }) => ({ key: mark.key, box })),
  ];
  return placeLabels(
    [
      ...bars.filter(isBar).map((mark) => labelRequest(mark, ground)),
      ...goals.map((mark) => labelRequest(mark, ground)),
      ...bars.filter((mark) => mark.note !== null).map((mark) => noteRequest(mark, ground)),
    ],
    obstacles,
    bounds,
  );
}

/** Above the axis, where a bar would stand; several of one year on top of each other. */
function placeAbsences(
  marks: readonly AbsenceMark[],
  centre: (year: number) => number,
  band: number,
  plot: Box,
): readonly PlacedAbsence[] {
  const width = Math.max(24, band - 8);
  const feet = new Map<number, number>();
  return marks.map((mark) => {
    const lines = wrapWords(mark.label, LABEL_SIZE, width, 4) ?? ['–'];
    const height = lines.length * LINE;
    const foot = feet.get(mark.year) ?? plot.y + plot.height - 10;
    feet.set(mark.year, foot - height - 8);
    return {
      mark,
      lines,
      box: { x: centre(mark.year) - width / 2, y: foot - height, width, height },
    };
  });
}

const GROWTH_GAP = 4;

/** Rows that growth takes up below the years: two where labels would touch on one. */
export function growthRows(marks: readonly GrowthMark[], band: number): number {
  if (marks.length === 0) return 0;
  return touch(marks, band, 1) && !touch(marks, band, 2) ? 2 : 1;
}

/** Whether labels would touch that stand in turn on so many rows. */
function touch(marks: readonly GrowthMark[], band: number, rows: number): boolean {
  return marks.some((a, index) => {
    const next = marks[index + rows];
    if (next === undefined) return false;
    const room = (next.fromYear - a.fromYear) * band - GROWTH_GAP;
    return (textWidth(a.label, LABEL_SIZE) + textWidth(next.label, LABEL_SIZE)) / 2 > room;
  });
}

function placeGrowth(
  marks: readonly GrowthMark[],
  centre: (year: number) => number,
  band: number,
): readonly PlacedGrowth[] {
  const rows = growthRows(marks, band);
  const onlyArrows = touch(marks, band, rows);
  return marks.map((mark, index) => {
    const text = onlyArrows ? mark.arrow : mark.label;
    return {
      mark,
      x: (centre(mark.fromYear) + centre(mark.toYear)) / 2,
      width: textWidth(text, LABEL_SIZE),
      row: index % rows,
      text,
    };
  });
}
