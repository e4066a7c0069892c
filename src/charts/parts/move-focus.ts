import type { KeyboardEvent } from 'react';
import { markAt, marksIn } from './mark-data';
import { drawingAround } from './tab-stop';

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Arrow keys, Home and End move the focus between the marks of a chart. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = markAt(event.target);
  if (step === undefined || from === null) return;
  const marks = marksIn(drawingAround(from, event.currentTarget));
  const to = marks[step(marks.indexOf(from), marks.length - 1)];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}
