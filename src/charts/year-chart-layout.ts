import type { Box } from './geometry';
import { placeLabels, type LabelRequest } from './place-labels';
import { textWidth, wrapWords } from './text-width';
import type { AbsenceMark, BarMark, YearChartData } from './year-chart-data';

export const LABEL_SIZE = 12;
const LINE = 15;
const STEP = LINE + 2;
const SIGN = 15;

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

export type YearLayout = {
  readonly bars: readonly PlacedBar[];
  readonly absences: readonly PlacedAbsence[];
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
  const band = plot.width / Math.max(1, data.years.length);
  const first = data.years[0] ?? 0;
  const centre = (year: number): number => plot.x + (year - first + 0.5) * band;
  const boxes = new Map(
    data.bars.map((mark) => [mark.key, boxOf(mark, data.bars, centre, band, yOf)]),
  );
  const boxFor = (mark: BarMark): Box => boxes.get(mark.key) ?? { x: 0, y: 0, width: 0, height: 0 };

  const solid = data.bars.filter(isSolid);
  const placed = placeLabels(
    [
      ...solid.map((mark) => barLabel(mark, data.bars, plot, band, boxFor)),
      // The last years first: their labels have no room to their right.
      ...data.bars
        .filter((mark) => !isSolid(mark))
        .toSorted((a, b) => b.year - a.year)
        .map((mark) => targetLabel(mark, boxFor(mark), plot)),
      ...data.bars
        .filter((mark) => mark.note !== null)
        .map((mark) => noteLabel(mark, boxFor(mark), data.bars, boxFor)),
    ],
    data.bars.map((mark) => ({ key: mark.key, box: boxFor(mark) })),
    bounds,
  );
  return {
    band,
    centre,
    bars: data.bars.map((mark) => {
      const box = boxFor(mark);
      const fade = mark.form === 'bound' ? fadeAbove(box, plot) : null;
      const label = placed.get(mark.key) ?? null;
      const onBar =
        label !== null &&
        isSolid(mark) &&
        label.y >= box.y &&
        label.x >= box.x - 1 &&
        label.x < box.x + box.width;
      return {
        mark,
        box,
        fade,
        label,
        lines: linesOf(mark, band),
        onBar,
        note: placed.get(`${mark.key} note`) ?? null,
      };
    }),
    absences: data.absences.map((mark) => placeAbsence(mark, centre(mark.year), band, plot)),
  };
}

function isSolid(mark: BarMark): boolean {
  return (
    mark.form === 'solid' ||
    mark.form === 'inset' ||
    mark.form === 'bound' ||
    mark.form === 'dotted'
  );
}

/** Full-year figures of one year stand side by side; a part of the year stands inset in the middle of them. */
function boxOf(
  mark: BarMark,
  all: readonly BarMark[],
  centre: (year: number) => number,
  band: number,
  yOf: (value: number) => number,
): Box {
  const width = Math.min(band * 0.6, 76);
  const top = yOf(mark.hi);
  const height = Math.max(0, yOf(mark.lo) - top);
  const middle = centre(mark.year);
  if (mark.form === 'inset') {
    const inset = Math.max(14, width * 0.6);
    return { x: middle - inset / 2, y: top, width: inset, height };
  }
  if (mark.form === 'outline' || mark.form === 'line') {
    const wide = Math.min(band * 0.74, width + 12);
    return { x: middle - wide / 2, y: top, width: wide, height };
  }
  const beside = all.filter(
    (other) => other.year === mark.year && isSolid(other) && other.form !== 'inset',
  );
  const slot = width / beside.length;
  const gap = beside.length > 1 ? 2 : 0;
  return { x: middle - width / 2 + beside.indexOf(mark) * slot, y: top, width: slot - gap, height };
}

function fadeAbove(box: Box, plot: Box): Box {
  const height = Math.max(0, Math.min(plot.height * 0.14, box.y - plot.y));
  return { ...box, y: box.y - height, height };
}

/** A bar's label breaks after its figure where the band is narrower: "32.6" over "bn CNY". */
function linesOf(mark: BarMark, band: number): readonly string[] {
  const at = mark.label.indexOf('\u00a0');
  const narrow = isSolid(mark) && textWidth(mark.label, LABEL_SIZE + 0.5, true) > band - 2;
  return narrow && at > 0 ? [mark.label.slice(0, at), mark.label.slice(at + 1)] : [mark.label];
}

function labelWidth(mark: BarMark, lines: readonly string[]): number {
  return (
    Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE + 0.5, true))) +
    (mark.conflict ? SIGN : 0)
  );
}

function centred(box: Box, width: number, y: number): Box {
  return { x: box.x + box.width / 2 - width / 2, y, width, height: LINE };
}

/** Above a bar; inside its top for a bound (it fades above) and for what stands inset in another bar. */
function barLabel(
  mark: BarMark,
  all: readonly BarMark[],
  plot: Box,
  band: number,
  boxFor: (mark: BarMark) => Box,
): LabelRequest {
  const box = boxFor(mark);
  const lines = linesOf(mark, band);
  const width = labelWidth(mark, lines);
  const height = lines.length * LINE;
  const above = { ...centred(box, width, box.y - height - 2), height };
  const inside = { ...centred(box, width, box.y + 4), height };
  const covered =
    mark.form === 'inset' &&
    all.some((other) => other.year === mark.year && other !== mark && isSolid(other));
  const fits = width <= box.width - 2 && box.height >= height + 6;
  const within = fits && (covered || mark.form === 'bound');
  const inPlot = { ...above, x: Math.max(above.x, plot.x - 4) };
  const mayCover = all.filter((other) => other.year === mark.year).map((other) => other.key);
  if (covered && !within)
    return { key: mark.key, candidates: besideBars(mark, box, all, width, boxFor) };
  return {
    key: mark.key,
    candidates: within ? [inside, above] : [above, inPlot, inside],
    mayCover,
  };
}

/** To the right of its line, else to the left or above; a step up or down where another label is in the way. */
function targetLabel(mark: BarMark, box: Box, plot: Box): LabelRequest {
  const width = labelWidth(mark, [mark.label]);
  const middle = box.y + box.height / 2 - LINE / 2;
  const right = box.x + box.width + 6;
  const left = box.x - width - 6;
  const steps = [0, -STEP, STEP, -2 * STEP, 2 * STEP];
  const beside = steps.map((step) => ({ x: right, y: middle + step, width, height: LINE }));
  const before = steps.map((step) => ({ x: left, y: middle + step, width, height: LINE }));
  const above = centred(box, width, box.y - LINE - 3);
  const within =
    box.height >= LINE + 4 && width <= box.width - 6 ? [centred(box, width, middle)] : [];
  const clamped = { ...above, x: Math.min(Math.max(above.x, plot.x), plot.x + plot.width - width) };
  return {
    key: mark.key,
    mayCover: [mark.key],
    candidates: [...within, ...beside, above, clamped, ...before],
  };
}

/** To the right of all bars of its year, at its own top. */
function besideBars(
  mark: BarMark,
  box: Box,
  all: readonly BarMark[],
  width: number,
  boxFor: (mark: BarMark) => Box,
): readonly Box[] {
  const edges = all
    .filter((other) => other.year === mark.year && isSolid(other))
    .map((other) => boxFor(other).x + boxFor(other).width);
  const right = Math.max(box.x + box.width, ...edges) + 6;
  const y = box.y + Math.min(box.height / 2, 12) - LINE / 2;
  return [
    { x: right, y, width, height: LINE },
    { x: right, y: y + LINE + 2, width, height: LINE },
  ];
}

function noteLabel(
  mark: BarMark,
  box: Box,
  all: readonly BarMark[],
  boxFor: (mark: BarMark) => Box,
): LabelRequest {
  const width = textWidth(mark.note ?? '', LABEL_SIZE);
  return {
    key: `${mark.key} note`,
    mayCover: [mark.key],
    candidates: [
      ...besideBars(mark, box, all, width, boxFor),
      centred(box, width, box.y - 2 * LINE - 2),
    ],
  };
}

function placeAbsence(mark: AbsenceMark, middle: number, band: number, plot: Box): PlacedAbsence {
  const width = Math.max(24, band - 8);
  const lines = wrapWords(mark.label, LABEL_SIZE, width, 4) ?? ['–'];
  const height = lines.length * LINE;
  return {
    mark,
    lines,
    box: { x: middle - width / 2, y: plot.y + plot.height - height - 10, width, height },
  };
}
