import type { ReactNode } from 'react';

/** An arrow into a tray. */
export function TakeAwayIcon(): ReactNode {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 fill-none stroke-current"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 2.5V10M4.800 7 8 10.200 11.200 7M2.5 11.5v2h11v-2" />
    </svg>
  );
}
