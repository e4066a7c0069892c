import type { KeyboardEvent } from 'react';

type MarkElement = SVGElement | HTMLElement;

function isMarkElement(element: Element | null): element is MarkElement {
  return element instanceof SVGElement || element instanceof HTMLElement;
}

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
  const from = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  if (step === undefined || !isMarkElement(from)) return;
  const marks = [...event.currentTarget.querySelectorAll('[data-mark]')].filter(isMarkElement);
  const to = marks[step(marks.indexOf(from), marks.length - 1)];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

/** Key of the mark that an event comes from; null where it comes from none. */
export function markKeyOf(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return isMarkElement(mark) ? (mark.dataset['mark'] ?? null) : null;
}
