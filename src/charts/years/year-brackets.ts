import type { Box } from '../layout/geometry';
import { textWidth, wrapWords } from '../layout/text-width';
import type { Bands } from './year-bands';
import { spanOf } from './year-chart-boxes';
import type { YearChartData } from './year-chart-data';
import { LABEL_SIZE } from './label-writing';
import { isWhole } from './year-columns';

/** What the bars above a bracket count, below the axis. */
export type Bracket = {
  readonly series: string;
  readonly x: number;
  readonly width: number;
  /** None where there is no room for its words. */
  readonly lines: readonly string[];
};

type Span = Pick<Box, 'x' | 'width'>;
type Found = Span & { readonly series: string; readonly label: string };

const MOST_LINES = 2;
/** Words of a short bracket may reach so far beyond either of its ends. */
const REACH = 16;
const GAP = 6;

/** A bracket for each basis under its bars, where they do not lie within one another. */
export function bracketsOf(data: YearChartData, bands: Bands): readonly Bracket[] {
  const found: Found[] = [];
  for (const one of data.bases.flatMap((basis) => spansOf(basis, data, bands))) {
    if (found.every((other) => !touch(one, other))) found.push(one);
  }
  if (found.length < 2) return [];
  return withWords(found.toSorted((a, b) => a.x - b.x));
}

function spansOf(
  { series, label }: YearChartData['bases'][number],
  { bars }: YearChartData,
  bands: Bands,
): readonly Found[] {
  const own = bars
    .filter((bar) => isWhole(bar) && bar.form !== 'dotted' && bar.series === series)
    .map((bar) =>
      spanOf(
        bar,
        bars.filter(({ year }) => year === bar.year),
        bands,
      ),
    );
  if (own.length === 0) return [];
  const x = Math.min(...own.map((span) => span.x));
  const end = Math.max(...own.map((span) => span.x + span.width));
  return [{ series, label, x, width: end - x }];
}

function touch(a: Span, b: Span): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

/** Words are centred below their bracket, as wide as its neighbours leave them room. */
function withWords(found: readonly Found[]): readonly Bracket[] {
  let end = -Infinity;
  return found.map(({ series, label, x, width }, index) => {
    const middle = x + width / 2;
    const next = found[index + 1];
    const right = Math.min(x + width + REACH, next === undefined ? Infinity : next.x + GAP);
    const left = Math.max(x - REACH, end + GAP);
    const room = 2 * Math.min(middle - left, right - middle);
    const lines = wrapWords(label, LABEL_SIZE, room, MOST_LINES) ?? [];
    const widest = Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE)));
    if (lines.length > 0) end = middle + widest / 2;
    return { series, x, width, lines };
  });
}

/** Height of all brackets with their words. */
export function bracketsHeight(brackets: readonly Bracket[]): number {
  const lines = Math.max(0, ...brackets.map((bracket) => bracket.lines.length));
  return brackets.length === 0 ? 0 : 11 + lines * BRACKET_LINE;
}

export const BRACKET_LINE = 13;
