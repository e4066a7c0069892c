import type { ReactNode } from 'react';

/** How a lower bound fades above the bar that it ends: a fill with this id. */
export function Fading({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
        <stop offset="0" stopColor="var(--theme)" stopOpacity={0.55} />
        <stop offset="1" stopColor="var(--theme)" stopOpacity={0} />
      </linearGradient>
    </defs>
  );
}
