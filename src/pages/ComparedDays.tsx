import type { ReactNode } from 'react';

/** Two days side by side: what was learned between them. */
export function ComparedDays(): ReactNode {
  return null;
}
