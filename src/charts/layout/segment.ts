import type { Box } from './geometry';

/** A straight line between two points. */
export type Segment = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>;

/** Whether a line passes through a box (Liang and Barsky: what each side leaves of it). */
export function passes({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const;
  let [from, to] = [0, 1];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Whether two lines cross, each at a point within it. */
export function cross(a: Segment, b: Segment): boolean {
  return areApart(a, b) && areApart(b, a);
}

/** Whether the ends of the second lie on different sides of the first. */
function areApart({ x1, y1, x2, y2 }: Segment, b: Segment): boolean {
  const side = (x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(b.x1, b.y1) * side(b.x2, b.y2) < 0;
}
