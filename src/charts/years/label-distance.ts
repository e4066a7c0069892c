import type { Box } from '../layout/geometry';

/** A label so near to its mark, in pixels, needs no hairline, and one so far from it is none. */
export const NEAR = 6;
export const FAR = 64;

/** How far two boxes are apart. */
export function distance(a: Box, b: Box): number {
  const { across, down } = apart(a, b);
  return Math.hypot(across, down);
}

/** The room between two boxes, across and down. */
export function apart(a: Box, b: Box): { readonly across: number; readonly down: number } {
  return {
    across: Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width)),
    down: Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height)),
  };
}
