import type { Box } from '../layout/geometry';

/** Where an element stands within another, in pixels. Lays the page out: not for while it is drawn. */
export function boxWithin(element: Element, outer: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = outer.getBoundingClientRect();
  return { x: left - frame.left, y: top - frame.top, width, height };
}
