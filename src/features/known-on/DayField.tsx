import { useId, type ReactNode } from 'react';
import { TextField } from '@/ui/TextField';

type Props = {
  readonly label: string;
  /** The day in view as the page writes days, or what is being typed. */
  readonly value: string;
  readonly isBad: boolean;
  /** Grey while the day is not the reader's choice. */
  readonly faint: boolean;
  readonly bad: string;
  readonly onType: (text: string) => void;
  /** Once the reader has done typing. */
  readonly onEnd: () => void;
};

/** A day to type, written as on the page: browsers have orders of their own, of which some take the fifth of January for May. */
export function DayField({ label, value, isBad, faint, bad, onType, onEnd }: Props): ReactNode {
  const told = useId();
  return (
    <span className="relative">
      <TextField
        type="text"
        aria-label={label}
        aria-invalid={isBad}
        aria-describedby={isBad ? told : undefined}
        autoComplete="off"
        value={value}
        className={`control w-38 min-w-0 px-2 tabular-nums ${isBad ? 'border-warn' : ''} ${faint ? 'text-muted' : ''}`}
        onFocus={(event) => {
          event.target.select();
        }}
        onType={onType}
        onBlur={onEnd}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnd();
        }}
      />
      {isBad ? (
        <span
          id={told}
          className="absolute top-full left-0 z-30 w-64 rounded-sm border border-warn bg-card px-2 py-1 text-xs text-warn"
        >
          {bad}
        </span>
      ) : null}
    </span>
  );
}
