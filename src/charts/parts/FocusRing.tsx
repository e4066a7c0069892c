import type { ReactNode } from 'react';
import type { Box } from '../layout/geometry';

/** Drawn around what has the focus, and seen only then. */
export function FocusRing({ box }: { readonly box: Box }): ReactNode {
  return (
    <rect
      x={box.x - 4}
      y={box.y - 4}
      width={box.width + 8}
      height={box.height + 8}
      rx={5}
      className="focus-ring fill-none stroke-ink"
      strokeWidth={2}
    />
  );
}
