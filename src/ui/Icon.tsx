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
  /** A glass. */
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9ZM10.300 10.300 14 14',
  /** Three dots. */
  more: 'M3 7.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600M8 7.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600M13 7.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600',
  /** A disc, one half of it hatched. */
  half: 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11ZM8 2.500v11M8 5.500h4.500M8 8h5.400M8 10.500h4.500',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  moon: 'M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside or instead of the words of a button, which has its name elsewhere. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
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
