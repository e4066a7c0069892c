import type { ReactNode } from 'react';

/** Search over all claims; `/` focuses it. */
export function SearchClaims(): ReactNode {
  return null;
}
