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
  /** Label stands on the bar itself and takes the colour that reads on it. */
  readonly onBar: boolean;
  readonly note: Box | null;
};

export type PlacedAbsence = { readonly mark: AbsenceMark; readonly box: Box; readonly lines: readonly string[] };

export type YearLayout = {
  readonly bars: readonly PlacedBar[];
  readonly absences: readonly PlacedAbsence[];
  /** Middle of each year's band, in pixels. */
  readonly centre: (year: number) => number;
  readonly band: number;
};

/** Lays marks and labels of a year chart out in a plot. Pure: pixels in, pixels out. `yOf` maps the axis to pixels. */
export function layoutYearChart(data: YearChartData, plot: Box, bounds: Box, yOf: (value: number) => number): YearLayout {
  const band = plot.width / Math.max(1, data.years.length);
  const first = data.years[0] ?? 0;
  const centre = (year: number): number => plot.x + (year - first + 0.5) * band;
  const boxes = new Map(data.bars.map((mark) => [mark.key, boxOf(mark, data.bars, centre, band, yOf)]));
  const boxFor = (mark: BarMark): Box => boxes.get(mark.key) ?? { x: 0, y: 0, width: 0, height: 0 };

  const solid = data.bars.filter(isSolid);
  const placed = placeLabels(
    [
      ...solid.map((mark) => barLabel(mark, boxFor(mark), data.bars, plot)),
      ...data.bars.filter((mark) => !isSolid(mark)).map((mark) => targetLabel(mark, boxFor(mark), plot)),
      ...data.bars.filter((mark) => mark.note !== null).map((mark) => noteLabel(mark, boxFor(mark), data.bars, boxFor)),
    ],
    data.bars.filter((mark) => mark.form === 'outline' || mark.form === 'line').map(boxFor),
    bounds,
  );
  return {
    band,
    centre,
    bars: data.bars.map((mark) => {
      const box = boxFor(mark);
      const fade = mark.form === 'bound' ? fadeAbove(box, plot) : null;
      const label = placed.get(mark.key) ?? null;
      const onBar = label !== null && isSolid(mark) && label.y >= box.y;
      return { mark, box, fade, label, onBar, note: placed.get(`${mark.key} note`) ?? null };
    }),
    absences: data.absences.map((mark) => placeAbsence(mark, centre(mark.year), band, plot)),
  };
}

function isSolid(mark: BarMark): boolean {
  return mark.form === 'solid' || mark.form === 'inset' || mark.form === 'bound' || mark.form === 'dotted';
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
  const beside = all.filter((other) => other.year === mark.year && isSolid(other) && other.form !== 'inset');
  const slot = width / beside.length;
  const gap = beside.length > 1 ? 2 : 0;
  return { x: middle - width / 2 + beside.indexOf(mark) * slot, y: top, width: slot - gap, height };
}

function fadeAbove(box: Box, plot: Box): Box {
  const height = Math.max(0, Math.min(plot.height * 0.14, box.y - plot.y));
  return { ...box, y: box.y - height, height };
}

function labelWidth(mark: BarMark): number {
  return textWidth(mark.label, LABEL_SIZE + 0.5, true) + (mark.conflict ? SIGN : 0);
}

function centred(box: Box, width: number, y: number): Box {
  return { x: box.x + box.width / 2 - width / 2, y, width, height: LINE };
}

/** Above a bar; inside its top for a bound (it fades above) and for what stands inset in another bar. */
function barLabel(mark: BarMark, box: Box, all: readonly BarMark[], plot: Box): LabelRequest {
  const width = labelWidth(mark);
  const above = centred(box, width, box.y - LINE - 2);
  const inside = centred(box, width, box.y + 4);
  const covered = mark.form === 'inset' && all.some((other) => other.year === mark.year && other !== mark && isSolid(other));
  const fits = width <= box.width - 4 && box.height >= LINE + 6;
  const within = fits && (covered || mark.form === 'bound');
  const inPlot = { ...above, x: Math.max(above.x, plot.x - 4) };
  return { key: mark.key, candidates: within ? [inside, above] : covered ? [inside] : [above, inPlot, inside] };
}

/** To the right of its line, else to the left or above; a step up or down where another label is in the way. */
function targetLabel(mark: BarMark, box: Box, plot: Box): LabelRequest {
  const width = labelWidth(mark);
  const middle = box.y + box.height / 2 - LINE / 2;
  const right = box.x + box.width + 6;
  const left = box.x - width - 6;
  const steps = [0, -STEP, STEP, -2 * STEP, 2 * STEP];
  const beside = steps.map((step) => ({ x: right, y: middle + step, width, height: LINE }));
  const before = steps.map((step) => ({ x: left, y: middle + step, width, height: LINE }));
  const above = centred(box, width, box.y - LINE - 3);
  const within = box.height >= LINE + 4 && width <= box.width - 6 ? [centred(box, width, middle)] : [];
  const clamped = { ...above, x: Math.min(Math.max(above.x, plot.x), plot.x + plot.width - width) };
  return { key: mark.key, candidates: [...within, ...beside, above, clamped, ...before] };
}

function noteLabel(mark: BarMark, box: Box, all: readonly BarMark[], boxFor: (mark: BarMark) => Box): LabelRequest {
  const width = textWidth(mark.note ?? '', LABEL_SIZE);
  const edges = all.filter((other) => other.year === mark.year && isSolid(other)).map((other) => {
    const at = boxFor(other);
    return at.x + at.width;
  });
  const right = Math.max(box.x + box.width, ...edges) + 6;
  const y = box.y + Math.min(box.height / 2, 12) - LINE / 2;
  return {
    key: `${mark.key} note`,
    candidates: [
      { x: right, y, width, height: LINE },
      centred(box, width, box.y - 2 * LINE - 2),
    ],
  };
}

function placeAbsence(mark: AbsenceMark, middle: number, band: number, plot: Box): PlacedAbsence {
  const width = Math.max(24, band - 8);
  const lines = wrapWords(mark.label, LABEL_SIZE, width, 4) ?? ['–'];
  const height = lines.length * LINE;
  return { mark, lines, box: { x: middle - width / 2, y: plot.y + plot.height - height - 10, width, height } };
}
