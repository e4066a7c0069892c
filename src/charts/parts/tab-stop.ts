import { createContext, use, useLayoutEffect } from 'react';
import { keyOf, marksIn, type MarkElement } from './mark-data';

/** Of a chart that was written for several widths, one drawing: marks of others are not reached from its own. */
const DRAWING = '[data-drawing]';

/** The drawing in which a mark stands; the whole frame where there is but one. */
export function drawingAround(mark: MarkElement, frame: Element): Element {
  return mark.closest(DRAWING) ?? frame;
}

/**
 * Lets the Tab key stop at one mark of a drawing: that with this key, where the focus was last, else the first. It is one
 * of them whatever filters take away.
 */
export function setTabStop(drawing: Element, key: string | null): void {
  const marks = marksIn(drawing);
  const stop = marks.find((mark) => keyOf(mark) === key) ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

/** Called each time marks have been drawn. */
export const DrawnContext = createContext<() => void>(() => undefined);

/** To be called by what draws the marks of a chart: tells the frame each time that they are there. */
export function useMarksDrawn(): void {
  const drawn = use(DrawnContext);
  useLayoutEffect(() => {
    drawn();
  });
}
