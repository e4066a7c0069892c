import { useState, type ReactNode } from 'react';
import type { Day } from '@/domain/time/day';

type Props = {
  readonly label: string;
  readonly bounds: { readonly from: Day; readonly to: Day };
  readonly value: Day;
  /** Grey while the day is not the reader's choice. */
  readonly faint: boolean;
  readonly bad: string;
  readonly onDay: (day: Day) => void;
};

/** A day to type or pick. It counts once it is whole and on the line; until then it stays as typed. */
export function DayField({ label, bounds, value, faint, bad, onDay }: Props): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const isBad = typed !== null && typed !== '' && !within(typed, bounds);
  return (
    <input
      type="date"
      aria-label={label}
      aria-invalid={isBad}
      title={isBad ? bad : undefined}
      min={bounds.from}
      max={bounds.to}
      value={typed ?? value}
      className={`h-7 w-[7.75rem] min-w-0 rounded-sm border bg-transparent px-1.5 text-[0.8125rem] tabular-nums hover:border-muted ${isBad ? 'border-warn' : 'border-line'} ${faint ? 'text-muted' : ''}`}
      onChange={(event) => {
        const day = event.target.value;
        // While a year is being typed it is 2, 20 and 201 first: these lie before the line.
        setTyped(day);
        if (day !== value && within(day, bounds)) onDay(day);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

function within(day: Day, { from, to }: Props['bounds']): boolean {
  return day >= from && day <= to;
}
