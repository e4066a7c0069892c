import type { Box } from './geometry';
import { placeLabels, type LabelRequest } from './place-labels';
import { textWidth, wrapWords } from './text-width';
import type { AbsenceMark, BarMark, YearChartData } from './year-chart-data';

export const LABEL_SIZE = 12;
const LINE = 15;
const STEP = LINE + 2;
/** Lines of a label on a bar stand a little closer. */
export const BAR_LINE = 14;
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
  const boxes = new Map(data.bars.map((mark) => [mark.key, boxOf(mark, data, centre, band, yOf)]));
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

/** Height of a cap on a log scale, in pixels. */
const CAP = 5;

/** From the foot of a bar to its figure, upwards or downwards; on a log scale, which has no foot, a cap at the figure. */
function spanOf(
  mark: BarMark,
  scale: YearChartData['scale'],
  yOf: (value: number) => number,
): { readonly top: number; readonly height: number } {
  if (scale === 'log' && isSolid(mark)) return { top: yOf(mark.hi) - CAP / 2, height: CAP };
  const [a, b] = [yOf(mark.hi), yOf(mark.lo)];
  return { top: Math.min(a, b), height: Math.abs(b - a) };
}

/** Full-year figures of one year stand side by side; a part of the year stands inset in the middle of them. */
function boxOf(
  mark: BarMark,
  { bars: all, scale }: YearChartData,
  centre: (year: number) => number,
  band: number,
  yOf: (value: number) => number,
): Box {
  const { top, height } = spanOf(mark, scale, yOf);
  const middle = centre(mark.year);
  const beside = slotsOf(mark.year, all);
  const width = widthOfYear(beside.length, band);
  if (mark.form === 'outline' || mark.form === 'line') {
    const wide = Math.min(band * 0.8, width + 12);
    return { x: middle - wide / 2, y: top, width: wide, height };
  }
  const slot = width / Math.max(1, beside.length);
  const gap = beside.length > 1 ? 2 : 0;
  const at = beside.indexOf(hostOf(mark, beside));
  const full = { x: middle - width / 2 + at * slot, width: slot - gap };
  if (mark.form !== 'inset') return { ...full, y: top, height };
  const inset = Math.max(8, full.width * 0.6);
  return { x: full.x + full.width / 2 - inset / 2, y: top, width: inset, height };
}

/** Bars of a year that stand side by side: full years, and parts of the year whose whole is not there. */
function slotsOf(year: number, all: readonly BarMark[]): readonly BarMark[] {
  const bars = all.filter((other) => other.year === year && isSolid(other));
  const whole = bars.filter((other) => other.form !== 'inset');
  return [
    ...whole,
    ...bars.filter((other) => other.form === 'inset' && hostOf(other, whole) === other),
  ];
}

/** The bar in which a part of the year stands inset: its whole, on the same series. Itself where there is none. */
function hostOf(mark: BarMark, beside: readonly BarMark[]): BarMark {
  if (mark.form !== 'inset') return mark;
  return beside.find((other) => other.form !== 'inset' && other.series === mark.series) ?? mark;
}

function widthOfYear(bars: number, band: number): number {
  return Math.min(band * 0.72, Math.max(bars > 1 ? bars * 34 : 0, Math.min(band * 0.6, 76)));
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
  const height = lines.length * BAR_LINE + 1;
  const above = { ...centred(box, width, box.y - height - 2), height };
  const inside = { ...centred(box, width, box.y + 4), height };
  const host = hostOf(
    mark,
    all.filter((other) => other.year === mark.year),
  );
  const covered = host !== mark;
  // What stands inset may be labelled across the whole bar around it.
  const fits = width <= boxFor(host).width - 2 && box.height >= height + 6;
  const within = fits && (covered || mark.form === 'bound');
  const inPlot = { ...above, x: Math.max(above.x, plot.x - 4) };
  if (covered && !within)
    return { key: mark.key, candidates: besideBars(mark, box, all, { width, height }, boxFor) };
  return {
    key: mark.key,
    candidates: within ? [inside, above] : [above, inPlot, ...(fits ? [inside] : [])],
    // A label stands on its own bar, and what is inset in another bar stands on that one too.
    mayCover: covered
      ? all.filter((other) => other.year === mark.year).map((other) => other.key)
      : [mark.key],
  };
}

/** To the right of its line, else to the left or above; a step up or down where another label is in the way. */
function targetLabel(mark: BarMark, box: Box, plot: Box): LabelRequest {
  const width = labelWidth(mark, [mark.label]);
  const middle = box.y + box.height / 2 - LINE / 2;
  const right = box.x + box.width + 6;
  const left = box.x - width - 6;
  const steps = [0, -STEP, STEP, -2 * STEP, 2 * STEP, -3 * STEP, 3 * STEP];
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

type Size = Pick<Box, 'width' | 'height'>;

/** To the right of all bars of its year, at its own top. */
function besideBars(
  mark: BarMark,
  box: Box,
  all: readonly BarMark[],
  { width, height }: Size,
  boxFor: (mark: BarMark) => Box,
): readonly Box[] {
  const edges = all
    .filter((other) => other.year === mark.year && isSolid(other))
    .map((other) => boxFor(other).x + boxFor(other).width);
  const x = Math.max(box.x + box.width, ...edges) + 6;
  const y = box.y + Math.min(box.height / 2, 12) - LINE / 2;
  return [y, y + LINE + 2, y + 2 * LINE + 2].map((top) => ({ x, y: top, width, height }));
}

function noteLabel(
  mark: BarMark,
  box: Box,
  all: readonly BarMark[],
  boxFor: (mark: BarMark) => Box,
): LabelRequest {
  const size = { width: textWidth(mark.note ?? '', LABEL_SIZE), height: LINE };
  return {
    key: `${mark.key} note`,
    mayCover: [mark.key],
    candidates: [
      ...besideBars(mark, box, all, size, boxFor),
      centred(box, size.width, box.y - 2 * LINE - 2),
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
