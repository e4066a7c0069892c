import type { Box } from './geometry';
import type { LabelRequest } from './place-labels';
import { textWidth } from './text-width';
import { hostOf, isBar } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';

export const LABEL_SIZE = 12;
/** Height of a line of a label in pixels. */
export const LINE = 15;
const STEP = LINE + 2;
/** Lines of a label on a bar stand a little closer. */
export const BAR_LINE = 14;
/** Room for the sign of a conflict beside a label. */
const SIGN = 15;

/** What labels are placed on: the plot, the width of a year, and all bars with where they stand. */
export type Ground = {
  readonly plot: Box;
  readonly band: number;
  readonly bars: readonly BarMark[];
  readonly boxFor: (mark: BarMark) => Box;
};

/** A bar's label breaks where the band is narrower: "32.6" over "bn CNY", or every part on a line of its own. */
export function linesOf(mark: BarMark, band: number): readonly string[] {
  const parts = mark.label.split('\u00a0');
  const [figure = '', ...unit] = parts;
  if (!isBar(mark) || unit.length === 0) return [mark.label];
  const ways = [[mark.label], [figure, unit.join('\u00a0')], parts];
  return ways.find((lines) => widest(lines) <= band - 2) ?? parts;
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE + 0.5, true)));
}

export function labelRequest(mark: BarMark, ground: Ground): LabelRequest {
  return isBar(mark) ? barLabel(mark, ground) : goalLabel(mark, ground);
}

function labelWidth(mark: BarMark, lines: readonly string[]): number {
  return widest(lines) + (mark.conflict ? SIGN : 0);
}

function centred(box: Box, width: number, y: number): Box {
  return { x: box.x + box.width / 2 - width / 2, y, width, height: LINE };
}

/** Above a bar; inside its top for a bound (it fades above) and for what stands inset in another bar. */
function barLabel(mark: BarMark, ground: Ground): LabelRequest {
  const { plot, band, bars, boxFor } = ground;
  const box = boxFor(mark);
  const lines = linesOf(mark, band);
  const width = labelWidth(mark, lines);
  const height = lines.length * BAR_LINE + 1;
  const above = { ...centred(box, width, box.y - height - 2), height };
  const inside = { ...centred(box, width, box.y + 4), height };
  const ofYear = bars.filter((other) => other.year === mark.year);
  const host = hostOf(mark, ofYear);
  const covered = host !== mark;
  // What stands inset may be labelled across the whole bar around it.
  const fits = width <= boxFor(host).width - 2 && box.height >= height + 6;
  const within = fits && (covered || mark.form === 'bound');
  if (covered && !within) {
    return { key: mark.key, candidates: besideBars(mark, { width, height }, ground) };
  }
  const inPlot = { ...above, x: Math.max(above.x, plot.x - 4) };
  return {
    key: mark.key,
    candidates: within ? [inside, above] : [above, inPlot, ...(fits ? [inside] : [])],
    // A label stands on its own bar, and what is inset in another bar stands on that one too.
    mayCover: covered ? ofYear.map((other) => other.key) : [mark.key],
  };
}

/** To the right of its line, else to the left or above; a step up or down where another label is in the way. */
function goalLabel(mark: BarMark, { plot, boxFor }: Ground): LabelRequest {
  const box = boxFor(mark);
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

/** To the right of all bars of its year, at its own top. */
function besideBars(
  mark: BarMark,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { bars, boxFor }: Ground,
): readonly Box[] {
  const box = boxFor(mark);
  const edges = bars
    .filter((other) => other.year === mark.year && isBar(other))
    .map((other) => boxFor(other).x + boxFor(other).width);
  const right = Math.max(box.x + box.width, ...edges) + 6;
  const y = box.y + Math.min(box.height / 2, 12) - LINE / 2;
  const steps = [0, STEP, -STEP, 2 * STEP];
  return steps.map((step) => ({ x: right, y: y + step, width, height }));
}

export function noteKey(mark: BarMark): string {
  return `${mark.key} note`;
}

/** The word beside a figure, such as the period of an interim one. */
export function noteRequest(mark: BarMark, ground: Ground): LabelRequest {
  const box = ground.boxFor(mark);
  const width = textWidth(mark.note ?? '', LABEL_SIZE);
  return {
    key: noteKey(mark),
    mayCover: [mark.key],
    candidates: [
      ...besideBars(mark, { width, height: LINE }, ground),
      centred(box, width, box.y - 2 * LINE - 2),
    ],
  };
}
