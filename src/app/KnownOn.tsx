import type { ReactNode } from 'react';

/** The control of the day on which the record is read, and of the corpus. */
export function KnownOn(): ReactNode {
  return null;
}
