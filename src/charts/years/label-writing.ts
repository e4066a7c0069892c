import type { Box } from '../layout/geometry';
import { textWidth } from '../layout/text-width';
import type { BarMark } from './year-chart-data';
import { isGoal, isWhole } from './year-columns';

export const LABEL_SIZE = 12;
/** Height of a line of a label in pixels. */
export const LINE = 15;
/** Lines of one label stand a little closer. */
export const BAR_LINE = 14;
/** Room for a sign beside a label. */
export const SIGN = 15;

/** What is written: on one line or two, never more, and whether the sign of the mark stands beside it. */
export type Writing = { readonly lines: readonly string[]; readonly signed: boolean };

/** A place for a label. */
export type TextPlace = Box & Writing;

export type Size = Pick<Box, 'width' | 'height'>;
type Lines = readonly string[];

/** The width of a line of a label. */
export function labelWidth(line: string): number {
  return textWidth(line, LABEL_SIZE + 0.5, true);
}

export function sizeOf({ lines, signed }: Writing): Size {
  return {
    width: Math.max(...lines.map(labelWidth)) + (signed ? SIGN : 0),
    height: lines.length * BAR_LINE + 1,
  };
}

/** On one line, or broken at its space, else before its unit: "32" over "bn GBP". */
export function linesOf(text: string): readonly Lines[] {
  const joint = text.includes(' ') ? ' ' : /\p{L}/u.test(text) ? '\u00a0' : null;
  const [first = '', ...rest] = joint === null ? [text] : text.split(joint);
  return rest.length === 0 ? [[text]] : [[text], [first, rest.join(joint ?? '')]];
}

/**
 * What can be written, best first: each text on one line, then the same on two. A conflict is signed whatever room that takes,
 * and what is merely counted otherwise where there is room, on the bar of a whole year.
 */
function writings(mark: BarMark, isNarrow = false): readonly Writing[] {
  const texts =
    isNarrow && isWhole(mark) ? [...mark.shorter, mark.label] : [mark.label, ...mark.shorter];
  const all = texts.flatMap(linesOf);
  const write = (signed: boolean): readonly Writing[] => all.map((lines) => ({ lines, signed }));
  if (mark.sign === 'conflict') return write(true);
  const first = mark.sign === 'counted' && isWhole(mark) ? write(true).slice(0, 1) : [];
  return [...first, ...write(false)];
}

/** Whether a figure is written: the last resort of a goal is the word alone, and of a part of a year its period. */
export function isTold(mark: BarMark, { lines }: Writing): boolean {
  const hasBare = (isGoal(mark) || mark.form === 'inset') && mark.shorter.length > 0;
  return !hasBare || lines.join(' ') !== mark.shorter.at(-1);
}

/** The same, with one-line texts before all that are broken. */
export function lineFirst(mark: BarMark, isNarrow = false): readonly Writing[] {
  const all = writings(mark, isNarrow);
  const isLine = ({ lines }: Writing): boolean => lines.length === 1;
  return [...all.filter(isLine), ...all.filter((one) => !isLine(one))];
}
