import type { Box } from '../layout/geometry';
import type { BarForm, BarMark, YearChartData } from './year-chart-data';

const STANDING: ReadonlySet<BarForm> = new Set(['solid', 'inset', 'bound', 'dotted']);

/** Whether a mark stands on the axis as a bar. The others are goals, which hang at their height. */
export function isBar(mark: BarMark): boolean {
  return STANDING.has(mark.form);
}

/** Height of a cap on a log scale, in pixels. */
const CAP = 5;

/** From the foot of a bar to its figure, upwards or downwards; on a log scale, which has no foot, a cap at the figure. */
function spanOf(
  mark: BarMark,
  scale: YearChartData['scale'],
  yOf: (value: number) => number,
): Pick<Box, 'y' | 'height'> {
  if (scale === 'log' && isBar(mark)) return { y: yOf(mark.hi) - CAP / 2, height: CAP };
  const [a, b] = [yOf(mark.hi), yOf(mark.lo)];
  return { y: Math.min(a, b), height: Math.abs(b - a) };
}

/** Figures of one year stand side by side; a part of the year stands inset in the whole of its series. */
export function boxOf(
  mark: BarMark,
  { bars, scale }: Pick<YearChartData, 'bars' | 'scale'>,
  centre: (year: number) => number,
  band: number,
  yOf: (value: number) => number,
): Box {
  const span = spanOf(mark, scale, yOf);
  const ofYear = bars.filter((other) => other.year === mark.year && isBar(other));
  const beside = ofYear.filter((other) => hostOf(other, ofYear) === other);
  const width = widthOfYear(beside.length, band);
  const left = centre(mark.year) - width / 2;
  if (!isBar(mark)) {
    const wide = Math.min(band * 0.94, Math.max(Math.min(band * 0.8, width + 12), width + 4));
    return { x: centre(mark.year) - wide / 2, width: wide, ...span };
  }
  const host = hostOf(mark, ofYear);
  const slot = width / beside.length;
  const gap = beside.length > 1 ? Math.min(2, slot / 4) : 0;
  const x = left + beside.indexOf(host) * slot;
  if (host === mark) return { x, width: slot - gap, ...span };
  return { ...insetIn(mark, host, ofYear, { x, width: slot - gap }), ...span };
}

/** The same, among the bars of all years. */
export function hostIn(bars: readonly BarMark[], mark: BarMark): BarMark {
  return hostOf(
    mark,
    bars.filter(({ year }) => year === mark.year),
  );
}

/** One part of a year is narrower than the bar of the year; several share nearly all of its width. */
function insetIn(
  mark: BarMark,
  host: BarMark,
  ofYear: readonly BarMark[],
  { x, width }: Pick<Box, 'x' | 'width'>,
): Pick<Box, 'x' | 'width'> {
  const parts = ofYear.filter((other) => other !== host && hostOf(other, ofYear) === host);
  const total = width * (parts.length === 1 ? 0.6 : 0.9);
  const slot = total / parts.length;
  const gap = parts.length > 1 ? Math.min(2, slot / 4) : 0;
  return { x: x + (width - total) / 2 + parts.indexOf(mark) * slot, width: slot - gap };
}

/** The bar in which a part of the year stands inset: its whole, on the same series. Itself where there is none. */
function hostOf(mark: BarMark, ofYear: readonly BarMark[]): BarMark {
  if (mark.form !== 'inset') return mark;
  const whole = ofYear.find(
    (other) => isBar(other) && other.form !== 'inset' && other.series === mark.series,
  );
  return whole ?? mark;
}

/** A part of a year that stands alone is as narrow as one inset in its whole. */
function widthOfYear(bars: number, band: number): number {
  const share = bars > 2 ? 0.86 : 0.72;
  return Math.min(band * share, Math.max(bars > 1 ? bars * 36 : 0, Math.min(band * 0.6, 76)));
}

/** Beyond a lower bound: where its bar fades out. */
export function fadeAbove(box: Box, plot: Box): Box {
  const height = Math.max(0, Math.min(plot.height * 0.14, box.y - plot.y));
  return { ...box, y: box.y - height, height };
}
