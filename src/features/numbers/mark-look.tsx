import type { ReactNode } from 'react';
import type { Mark } from '@/domain/numbers/match';

/** Told apart by line and weight, and not by colour alone. */
const LOOKS: Readonly<Record<Mark, string>> = {
  contradicts: 'font-semibold text-warn underline decoration-wavy decoration-1 underline-offset-4',
  'not-yet':
    'rounded-sm bg-warm px-0.5 text-ink underline decoration-dashed decoration-1 underline-offset-4',
  'same-figure': 'text-ink underline decoration-dotted decoration-2 underline-offset-4',
  'on-record': 'text-ink underline decoration-2 underline-offset-4',
};

export function lookOfMark(mark: Mark): string {
  return LOOKS[mark];
}

/** A mark as it stands in the text, for the line that explains it. */
export function MarkSample({
  mark,
  children,
}: {
  readonly mark: Mark;
  readonly children: ReactNode;
}): ReactNode {
  return <span className={LOOKS[mark]}>{children}</span>;
}
