import type { ReactNode } from 'react';

/** The signs of buttons, as lines on a square of 16. */
const PATHS = {
  /** Two arrows apart. */
  enlarge: 'M8.5 2.5h5v5M13.5 2.5 9 7M7.5 13.5h-5v-5M2.5 13.5 7 9',
  /** Two links of a chain. */
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.200 9.100a2.600 2.600 0 0 0 3.700 3.700L8 11.700',
  /** A sheet with an arrow out of it. */
  share: 'M8 9.500V2M5.300 4.500 8 1.800l2.700 2.700M5 7H3.500v7h9V7H11',
  /** An arrow into a tray. */
  'take-away': 'M8 2.5V10M4.800 7 8 10.200 11.200 7M2.5 11.5v2h11v-2',
} as const;

/** A sign beside or instead of the words of a button, which has its name elsewhere. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 fill-none stroke-current"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
