import type { Box } from '../layout/geometry';
import type { IntervalAxisData, IntervalBand, IntervalRow } from './interval-axis-data';
import { domainOf, roundValues, type Domain } from './interval-axis-domain';
import { textWidth } from '../layout/text-width';

/** Text at a place: `box` is what it takes up, `text` what of it fits. */
export type PlacedText = { readonly box: Box; readonly text: string };
export type PlacedRow = {
  readonly row: IntervalRow;
  /** The whole line, for the pointer. */
  readonly line: Box;
  /** What the figure is drawn as: as printed where that is known, else all that it can stand for. */
  readonly bar: Box;
  /** Whether the printed figure is one number, drawn as a point in the middle of its bar. */
  readonly isPoint: boolean;
  /** The ends of all that the figure can stand for, where the bar does not show them. */
  readonly whisker: { readonly from: number; readonly to: number } | null;
  readonly fades: boolean;
  readonly figure: PlacedText;
  readonly label: PlacedText;
  readonly note: PlacedText | null;
};
export type IntervalAxisLayout = {
  readonly height: number;
  readonly plot: Box;
  /** Whether the axis begins at 0. */
  readonly zero: boolean;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly (PlacedText & { readonly x: number })[];
  readonly band: {
    /** One for each line, clear of its name. */
    readonly boxes: readonly Box[];
    readonly x: number;
    readonly label: PlacedText;
  } | null;
};

/** From this width on names stand beside the marks, below it above them. */
const WIDE = 600;
const SIZE = 12;
const FIGURE_SIZE = 13;
const LINE = 16;
const ROW = { wide: 46, narrow: 52 } as const;
const BAR = 14;
const MIN_BAR = 4;
/** Width of a point. */
const POINT = 12;
const AXIS = 26;
const BAND_LABEL = 22;
const EDGE = 12;

/** Places everything within `width` and the height it gives back. Pure: no text overlaps another or leaves the box. */
export function layoutIntervalAxis(data: IntervalAxisData, width: number): IntervalAxisLayout {
  const wide = width >= WIDE;
  const names = wide ? nameWidth(data.rows, width) : 0;
  const top = data.band === null ? 4 : BAND_LABEL;
  const rowHeight = wide ? ROW.wide : ROW.narrow;
  const x = wide ? names + 20 : EDGE;
  const plot: Box = {
    x,
    y: top,
    width: width - x - EDGE,
    height: data.rows.length * rowHeight,
  };
  const domain = domainOf(data);
  const xOf = (value: number): number => {
    const at = plot.x + ((value - domain.lo) / (domain.hi - domain.lo)) * plot.width;
    return Math.min(Math.max(at, plot.x), plot.x + plot.width);
  };
  const rows = data.rows.map((row, index): PlacedRow => {
    const line: Box = { x: 0, y: top + index * rowHeight, width, height: rowHeight };
    return placeRow(row, line, plot, xOf, wide ? names : null);
  });
  return {
    height: top + plot.height + AXIS,
    plot,
    zero: domain.lo === 0,
    rows,
    ticks: placeTicks(data, domain, plot, width, xOf),
    band: placeBand(data.band, rows, wide, xOf),
  };
}

function nameWidth(rows: readonly IntervalRow[], width: number): number {
  const widest = Math.max(
    0,
    ...rows.map(({ figure, label }) =>
      Math.max(textWidth(figure, FIGURE_SIZE, true), textWidth(label, SIZE)),
    ),
  );
  return Math.min(widest, width * 0.4);
}

function placeRow(
  row: IntervalRow,
  line: Box,
  plot: Box,
  xOf: (value: number) => number,
  names: number | null,
): PlacedRow {
  const fades = row.hi === Infinity;
  const drawn = fades || row.printed === null ? row : row.printed;
  const isPoint = drawn === row.printed && drawn.lo === drawn.hi;
  const [from, to] = [xOf(drawn.lo), fades ? plot.x + plot.width : xOf(drawn.hi)];
  const barWidth = Math.max(isPoint ? POINT : MIN_BAR, to - from);
  const middle = (from + to) / 2 - barWidth / 2;
  // A point stands where its number is, at an end of the axis half beyond it.
  const barX = isPoint
    ? middle
    : Math.min(Math.max(plot.x, middle), plot.x + plot.width - barWidth);
  const barY = names === null ? line.y + LINE + 10 : line.y + (line.height - BAR) / 2;
  const bar: Box = { x: barX, y: barY, width: barWidth, height: BAR };
  const whisker = drawn === row ? null : { from: xOf(row.lo), to: xOf(row.hi) };
  const reach = whisker === null ? bar : around(bar, whisker);
  return {
    row,
    line,
    bar,
    isPoint,
    whisker,
    fades,
    ...placeName(row, line, names),
    note: placeNote(row, reach, plot),
  };
}

/** The bar with its whisker. */
function around(bar: Box, { from, to }: NonNullable<PlacedRow['whisker']>): Box {
  const x = Math.min(bar.x, from);
  return { ...bar, x, width: Math.max(endOf(bar), to) - x };
}

/** Beside the plot on two lines, or above the mark on one. */
function placeName(
  { figure, label }: IntervalRow,
  line: Box,
  names: number | null,
): Pick<PlacedRow, 'figure' | 'label'> {
  if (names !== null) {
    const y = line.y + (line.height - 2 * LINE) / 2;
    return {
      figure: fit(figure, { x: 0, y, width: names }, true),
      label: fit(label, { x: 0, y: y + LINE, width: names }, false),
    };
  }
  const first = fit(figure, { x: 0, y: line.y + 5, width: line.width }, true);
  const x = first.box.width + 8;
  return {
    figure: first,
    label: fit(label, { x, y: line.y + 5, width: Math.max(0, line.width - x) }, false),
  };
}

/** As much of the text as fits, cut between words where possible. */
function fit(
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  bold: boolean,
): PlacedText {
  const size = bold ? FIGURE_SIZE : SIZE;
  const widthOf = (shown: string): number => textWidth(shown, size, bold);
  let shown = text;
  while (shown !== '' && widthOf(shown) > at.width) {
    const kept = shown.replace(/…$/, '').slice(0, -1).trimEnd();
    shown = kept === '' ? '' : `${kept}…`;
  }
  return { text: shown, box: { x: at.x, y: at.y, width: widthOf(shown), height: LINE } };
}

function placeNote({ note }: IntervalRow, bar: Box, plot: Box): PlacedText | null {
  if (note === null || note === '') return null;
  const width = textWidth(note, SIZE);
  const y = bar.y + (BAR - LINE) / 2;
  const right = bar.x + bar.width + 8;
  const left = bar.x - 8 - width;
  const end = plot.x + plot.width;
  const x = right + width <= end ? right : left >= plot.x ? left : null;
  return x === null ? null : { text: note, box: { x, y, width, height: LINE } };
}

/** As many round values as have room for their labels. */
function placeTicks(
  { formatTick, whole }: IntervalAxisData,
  domain: Domain,
  plot: Box,
  width: number,
  xOf: (value: number) => number,
): IntervalAxisLayout['ticks'] {
  for (let count = 8; count >= 1; count -= 1) {
    const ticks = roundValues(domain, count, whole).map((value) => {
      const text = formatTick(value);
      const wide = textWidth(text, SIZE);
      const x = xOf(value);
      const left = Math.min(Math.max(0, x - wide / 2), Math.max(0, width - wide));
      return {
        x,
        text,
        box: { x: left, y: plot.y + plot.height + 6, width: wide, height: LINE },
      };
    });
    const fits = ticks.every(
      ({ box }, index) =>
        box.width <= width && (index === 0 || box.x >= endOf(ticks[index - 1]?.box ?? box) + 10),
    );
    if (fits) return ticks;
  }
  return [];
}

function endOf({ x, width }: Box): number {
  return x + width;
}

function placeBand(
  band: IntervalBand | null,
  rows: readonly PlacedRow[],
  wide: boolean,
  xOf: (value: number) => number,
): IntervalAxisLayout['band'] {
  if (band === null) return null;
  const width = rows[0]?.line.width ?? 0;
  const [from, to] = [xOf(band.lo), xOf(band.hi)];
  const name = wide ? 0 : LINE + 6;
  const label = fit(band.label, { x: 0, y: 2, width }, false);
  const x = Math.min(
    Math.max(0, xOf(band.at) - label.box.width / 2),
    Math.max(0, width - label.box.width),
  );
  return {
    boxes: rows.map(({ line }) => ({
      x: from,
      y: line.y + name,
      width: to - from,
      height: line.height - name,
    })),
    x: xOf(band.at),
    label: { text: label.text, box: { ...label.box, x } },
  };
}
