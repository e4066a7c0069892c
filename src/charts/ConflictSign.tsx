import type { ReactNode } from 'react';

/** The warning sign of a claim in conflict, 11 pixels wide, its left edge at `x` and its foot at `y`. */
export function ConflictSign({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return (
    <g
      className="fill-none stroke-warn"
      strokeWidth={1.4}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={`M${x + 5.5} ${y - 10} L${x + 11} ${y} L${x} ${y} Z`} />
      <path d={`M${x + 5.5} ${y - 6.6} V${y - 3.8} M${x + 5.5} ${y - 1.9} V${y - 1.8}`} />
    </g>
  );
}
