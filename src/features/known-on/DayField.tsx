import type { ReactNode } from 'react';
import type { Day } from '@/domain/time/day';

type Props = {
  readonly label: string;
  readonly bounds: { readonly from: Day; readonly to: Day };
  /** The day in view, or what is being typed. */
  readonly value: string;
  readonly isBad: boolean;
  /** Grey while the day is not the reader's choice. */
  readonly faint: boolean;
  readonly bad: string;
  readonly onType: (text: string) => void;
  /** Once the reader has done typing. */
  readonly onEnd: () => void;
};

/** A day to type or pick. */
export function DayField({
  label,
  bounds,
  value,
  isBad,
  faint,
  bad,
  onType,
  onEnd,
}: Props): ReactNode {
  return (
    <input
      type="date"
      aria-label={label}
      aria-invalid={isBad}
      title={isBad ? bad : undefined}
      min={bounds.from}
      max={bounds.to}
      value={value}
      className={`h-7 w-[7.75rem] min-w-0 rounded-sm border bg-transparent px-1.5 text-[0.8125rem] tabular-nums hover:border-muted ${isBad ? 'border-warn' : 'border-line'} ${faint ? 'text-muted' : ''}`}
      onChange={(event) => {
        onType(event.target.value);
      }}
      onBlur={onEnd}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnd();
      }}
    />
  );
}
