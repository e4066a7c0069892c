import type { ReactNode } from 'react';
import type { Shown } from '@/store/selectors';

/** Targets meet outcomes, on the overview. */
export function TargetsSection({ shown }: { readonly shown: Shown }): ReactNode {
  return shown.judgements.length === 0 ? null : null;
}
