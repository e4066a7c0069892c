import type { KeyboardEvent } from 'react';
import { markAt, marksIn, type MarkElement } from './mark-data';
import { drawingAround } from './tab-stop';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** A part of a chart in which arrows to the sides move; those up and down lead to its neighbours. */
const ROW = '[data-row]';
const ROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Arrow keys, Home and End move the focus between the marks of a chart. Where a chart has rows, those to the sides stay in
 * the row, and those up and down go to the mark of the next row that stands nearest.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = markAt(event.target);
  if (step === undefined || from === null) return;
  const drawing = drawingAround(from, event.currentTarget);
  const row = from.closest(ROW);
  const turn = ROWS[event.key];
  const isAcross = row !== null && event.key !== 'Home' && event.key !== 'End';
  const to =
    row !== null && turn !== undefined
      ? nearest(from, neighbour(row, drawing, turn))
      : stepped(from, marksIn(isAcross ? row : drawing), step);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

type Step = (index: number, last: number) => number;

function stepped(
  from: MarkElement,
  marks: readonly MarkElement[],
  step: Step,
): MarkElement | undefined {
  return marks[step(marks.indexOf(from), marks.length - 1)];
}

/** Marks of the row above or below; none at either end. */
function neighbour(row: Element, drawing: Element, turn: number): readonly MarkElement[] {
  const rows = [...drawing.querySelectorAll(ROW)].filter((one) => marksIn(one).length > 0);
  const next = rows[rows.indexOf(row) + turn];
  return next === undefined ? [] : marksIn(next);
}

function nearest(from: MarkElement, marks: readonly MarkElement[]): MarkElement | undefined {
  const leftOf = (mark: MarkElement): number => mark.getBoundingClientRect().left;
  const left = leftOf(from);
  return marks.toSorted((a, b) => Math.abs(leftOf(a) - left) - Math.abs(leftOf(b) - left))[0];
}
