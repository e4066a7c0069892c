import type { Box } from './geometry';

/** From one line to the next, in pixels. */
const STRIPE = 5;

/** Slanting lines across a box, cut at its edges: a path. */
export function hatched({ x, y, width, height }: Box): string {
  const count = Math.max(0, Math.ceil((width + height) / STRIPE) - 1);
  return Array.from({ length: count }, (_, index) => {
    // Along the left edge and the foot, to where the line leaves through the top or the right edge.
    const far = (index + 1) * STRIPE;
    const from = far <= height ? [0, far] : [far - height, height];
    const to = far <= width ? [far, 0] : [width, far - width];
    return `M${at(from, x, y)}L${at(to, x, y)}`;
  }).join('');
}

function at([dx = 0, dy = 0]: readonly number[], x: number, y: number): string {
  return `${round(x + dx)} ${round(y + dy)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
