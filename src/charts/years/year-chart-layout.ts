import { isInside, type Box } from '../layout/geometry';
import { placeLabels, type Obstacle } from '../layout/place-labels';
import { passes } from '../layout/segment';
import { wrapWords } from '../layout/text-width';
import { bandsOf, CLOSE, type Bands } from './year-bands';
import { bracketsOf, type Bracket } from './year-brackets';
import type { Ground } from './label-ground';
import { leaderBetween, pointedAt, type Leader } from './label-leader';
import { placeRest } from './label-rest';
import { isTold, LABEL_SIZE, LINE, type TextPlace } from './label-writing';
import { boxOf, fadeAbove } from './year-chart-boxes';
import type { AbsenceMark, BarMark, YearChartData } from './year-chart-data';
import { besideLabel } from './bar-label';
import { labelRequest } from './year-chart-labels';
import { crowdedYears, withOneLabel } from './crowded-ticks';
import { columnsOf, isBar, isGoal } from './year-columns';
import { reachOf, signBox, thinForm, type Reach, type Thin } from './year-reach';
import { placeGrowth, type PlacedGrowth } from './year-growth-layout';

export type PlacedBar = {
  readonly mark: BarMark;
  readonly box: Box;
  /** Beyond a bound: where it fades out. */
  readonly fade: Box | null;
  /** Around a line, for the pointer; null for what is large enough. */
  readonly reach: Reach | null;
  /** Null where there is no room for one, and where another label says this one, too. */
  readonly label: TextPlace | null;
  /** Joins a label that had to move to its mark. */
  readonly leader: Leader | null;
  /** Label stands on the bar itself and takes the colour that reads on it. */
  readonly onBar: boolean;
};

export type PlacedAbsence = {
  readonly mark: AbsenceMark;
  readonly box: Box;
  readonly lines: readonly string[];
};

export type YearLayout = {
  readonly bars: readonly PlacedBar[];
  readonly absences: readonly PlacedAbsence[];
  readonly growth: readonly PlacedGrowth[];
  readonly brackets: readonly Bracket[];
  readonly bands: Bands;
};

/** Years so narrow have room for three digits at most. */
const NARROW = 28;

/**
 * Lays marks and labels of a year chart out in a plot. Pure: pixels in, pixels out. `yOf` maps the axis to pixels. Where the
 * estimates of a year have no room for a label each, one says all of them.
 */
export function layoutYearChart(
  data: YearChartData,
  plot: Box,
  bounds: Box,
  yOf: (value: number) => number,
): YearLayout {
  const layoutWith = (crowded: ReadonlySet<number>): YearLayout =>
    layoutMarks({ ...data, bars: withOneLabel(data.bars, crowded) }, plot, bounds, yOf);
  // Years so narrow never have it.
  if (bandsOf(data, plot).least < NARROW) return layoutWith(new Set(data.years));
  const layout = layoutMarks(data, plot, bounds, yOf);
  const crowded = crowdedYears(layout.bars);
  return crowded.size === 0 ? layout : layoutWith(crowded);
}

function layoutMarks(
  data: YearChartData,
  plot: Box,
  bounds: Box,
  yOf: (value: number) => number,
): YearLayout {
  const { bars } = data;
  const bands = bandsOf(data, plot);
  const boxes = new Map(bars.map((mark) => [mark, boxOf(mark, data, bands, yOf)]));
  const boxFor = (mark: BarMark): Box => boxes.get(mark) ?? { x: 0, y: 0, width: 0, height: 0 };
  const absences = placeAbsences(data.absences, bands, plot);
  const ground: Ground = {
    plot,
    bars,
    boxFor,
    isNarrow: bands.least < NARROW,
    isClose: bands.least < CLOSE,
  };
  const placed = placeTexts(ground, absences, bounds);
  const thin = thinIn(bars, boxFor, placed);
  return {
    bands,
    absences,
    brackets: bracketsOf(data, bands),
    growth: placeGrowth(data.growth, bands, bounds.x + bounds.width),
    bars: bars.map((mark) => {
      const box = boxFor(mark);
      const label = placed.get(mark.key) ?? null;
      return {
        mark,
        box,
        fade: mark.form === 'bound' ? fadeAbove(box, plot) : null,
        reach: reachIn(mark, box, thin),
        label,
        leader: label === null ? null : leaderBetween(label, pointedAt(mark, ground)),
        onBar: label !== null && isOnFull(mark, label, ground),
      };
    }),
  };
}

/** The lines of a chart, and the signs, by the marks that they are of. */
function thinIn(
  bars: readonly BarMark[],
  boxFor: (mark: BarMark) => Box,
  labels: ReadonlyMap<string, TextPlace>,
): readonly (readonly [BarMark, Thin])[] {
  return bars.flatMap((mark) => {
    const { x, y, width, height } = boxFor(mark);
    const label = labels.get(mark.key);
    return [
      ...(thinForm(mark) === null
        ? []
        : [[mark, { x, width, top: y, bottom: y + height }] as const]),
      ...(label?.signed === true ? [[mark, signBox(label)] as const] : []),
    ];
  });
}

function reachIn(
  mark: BarMark,
  { x, y, width, height }: Box,
  thin: readonly (readonly [BarMark, Thin])[],
): Reach | null {
  const form = thinForm(mark);
  const others = thin.flatMap(([other, box]) => (other === mark ? [] : [box]));
  return form === null ? null : reachOf(form, { x, width, top: y, bottom: y + height }, others);
}

/** Whether a label stands on the full colour of a theme: not on an outline, and not on what is pale. */
function isOnFull(mark: BarMark, label: Box, { bars, boxFor }: Ground): boolean {
  const around = bars.filter(
    (bar) => bar.year === mark.year && isBar(bar) && isWithin(label, boxFor(bar)),
  );
  // What is inset stands before its whole.
  const under = around.find(({ form }) => form === 'inset') ?? around[0];
  return under !== undefined && under.form !== 'dotted' && !under.added && under.beside !== true;
}

function isWithin(label: Box, box: Box): boolean {
  const around = { ...box, x: box.x - 1, width: box.width + 2 };
  return isInside(label, around);
}

function placeTexts(
  ground: Ground,
  absences: readonly PlacedAbsence[],
  bounds: Box,
): ReadonlyMap<string, TextPlace> {
  const { bars, boxFor } = ground;
  const spoken = bars.filter((mark) => mark.saidBy === null && mark.beside !== true);
  const columns = columnsOf(spoken);
  const parts = spoken.filter(({ form }) => form === 'inset');
  // The last goals first: their labels have no room to their right.
  const goals = spoken.filter(isGoal).toSorted((a, b) => b.year - a.year);
  // The record's own before what was added.
  const others = [...parts, ...goals].toSorted((a, b) => Number(a.added) - Number(b.added));
  const ticks = spoken.filter(({ form }) => form === 'tick');
  const obstacles: readonly Obstacle[] = [
    ...bars.map((mark) => ({ key: mark.key, box: boxFor(mark) })),
    // What fades beyond a bound is no ground for a text either.
    ...bars
      .filter(({ form }) => form === 'bound')
      .map((mark) => ({ key: `${mark.key} fade`, box: fadeAbove(boxFor(mark), ground.plot) })),
    ...absences.map(({ mark, box }) => ({ key: mark.key, box })),
  ];
  const rest = [...others, ...ticks];
  // Between narrow years a goal, which has the widest label, is better placed around what has the narrowest.
  const inOrder = [...columns, ...(ground.isNarrow ? rest.toReversed() : rest)];
  const own = placeInOrder(inOrder, ground, obstacles, bounds);
  return new Map([...own, ...placeBeside(own, ground, obstacles, bounds)]);
}

/** At their marks first, then wherever there is room; without their figures only where there is none. */
function placeInOrder(
  inOrder: readonly BarMark[],
  ground: Ground,
  obstacles: readonly Obstacle[],
  bounds: Box,
): ReadonlyMap<string, TextPlace> {
  const requests = inOrder.map((mark) => ({ mark, request: labelRequest(mark, ground) }));
  const told = placeLabels(
    requests.map(({ mark, request }) => ({
      ...request,
      candidates: request.candidates.filter((place) => isTold(mark, place)),
    })),
    obstacles,
    bounds,
    1,
  );
  const rest = inOrder.filter(({ key }) => !told.has(key));
  const placed = placeRest(rest, ground, { obstacles, placed: told, bounds });
  const bare = placeLabels(
    requests.flatMap(({ mark, request }) => (placed.has(mark.key) ? [] : request)),
    [...obstacles, ...[...placed].map(([key, box]) => ({ key: `${key} label`, box }))],
    bounds,
    1,
  );
  return new Map([...placed, ...bare]);
}

/** Those of another record last, and at their bars alone: what has no room there is told by the mark. */
function placeBeside(
  own: ReadonlyMap<string, TextPlace>,
  ground: Ground,
  obstacles: readonly Obstacle[],
  bounds: Box,
): ReadonlyMap<string, TextPlace> {
  const marks = ground.bars.filter((mark) => mark.saidBy === null);
  const leaders = marks.flatMap((mark) => {
    const label = own.get(mark.key);
    return label === undefined ? [] : (leaderBetween(label, pointedAt(mark, ground)) ?? []);
  });
  const requests = marks
    .filter((mark) => mark.beside === true)
    .map((mark) => besideLabel(mark, ground))
    .map(({ candidates, ...request }) => ({
      ...request,
      candidates: candidates.filter((box) => !leaders.some((leader) => passes(leader, box))),
    }));
  const labels = [...own].map(([key, box]) => ({ key: `${key} label`, box }));
  return placeLabels(requests, [...obstacles, ...labels], bounds, 1);
}

/** Between what stands in one year and in the next. */
const APART = 1;

/** Above the axis, where a bar would stand; several of one year on top of each other. */
function placeAbsences(
  marks: readonly AbsenceMark[],
  bands: Bands,
  plot: Box,
): readonly PlacedAbsence[] {
  const feet = new Map<number, number>();
  return marks.map((mark) => {
    const band = bands.width(mark.year);
    const width = Math.min(band - APART, Math.max(24, band - 8));
    const lines = wrapWords(mark.label, LABEL_SIZE, width, 4) ?? ['–'];
    const height = lines.length * LINE;
    const foot = feet.get(mark.year) ?? plot.y + plot.height - 10;
    feet.set(mark.year, foot - height - 8);
    return {
      mark,
      lines,
      box: { x: bands.centre(mark.year) - width / 2, y: foot - height, width, height },
    };
  });
}
