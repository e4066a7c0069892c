import type { Box } from '../layout/geometry';
import type { BarMark } from './year-chart-data';
import { BAR_LINE, labelWidth, type TextPlace } from './label-writing';

/** From the top of a line of a label to its letters' feet. */
export const BASELINE = 11.5;
/** A sign with the room around it. */
const SIGN = { width: 13, height: 14 } as const;

/** How far the pointer reaches a mark above and below what is seen of it. */
export type Reach = { readonly up: number; readonly down: number };

/** A mark that is no higher than a line, or the sign of another: what a reach is not to cover. */
export type Thin = Pick<Box, 'x' | 'width'> & { readonly top: number; readonly bottom: number };

/** The sign behind the last line of a label. Text is reckoned on the wide side. */
export function signBox({ x, y, lines }: TextPlace): Thin {
  const bottom = y + (lines.length - 1) * BAR_LINE + BASELINE;
  return {
    x: x + Math.max(...lines.map(labelWidth)) * 0.96 + 2,
    width: SIGN.width,
    top: bottom - SIGN.height,
    bottom,
  };
}

const MOST = { line: 9, tick: 5 } as const;

/** What a mark is, where it is no more than a line; null for all others. */
export function thinForm({ form }: Pick<BarMark, 'form'>): keyof typeof MOST | null {
  return form === 'line' || form === 'tick' ? form : null;
}

/** Room for the pointer around a line, of which none is nearer to another of them: what is seen there is what is hit. */
export function reachOf(form: 'line' | 'tick', line: Thin, others: readonly Thin[]): Reach {
  const y = (line.top + line.bottom) / 2;
  const beside = others.filter(({ x, width }) => x < line.x + line.width && x + width > line.x);
  const above = beside.filter(({ bottom }) => bottom < y).map(({ bottom }) => (y - bottom) / 2);
  const below = beside.filter(({ top }) => top > y).map(({ top }) => (top - y) / 2);
  return {
    up: Math.min(MOST[form], ...above),
    down: Math.min(MOST[form], ...below),
  };
}
