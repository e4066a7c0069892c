import { useState, type ReactNode } from 'react';
import { useHandle, type Handle as Held } from './use-handle';

type Range = { readonly from: number; readonly to: number };

type Props = {
  readonly bounds: Range;
  readonly value: Range;
  readonly counts: readonly { readonly year: number; readonly count: number }[];
  readonly said: {
    readonly legend: string;
    readonly from: string;
    readonly to: string;
    readonly year: (year: number, count: number) => string;
    readonly bad: string;
  };
  /** While a handle moves. */
  readonly onMove: (range: Range) => void;
  /** Whether the reader has it in hand: what is typed into a field counts no longer once something else was done. */
  readonly isHeld: boolean;
  /** While a year is being typed, which changes nothing yet. */
  readonly onType: () => void;
  /** When it is let go. */
  readonly onEnd: () => void;
  /** When a year was typed. */
  readonly onCommit: (range: Range) => void;
};

/** Two handles over a histogram, moved by pointer and arrow keys, and two fields to type years into. */
export function YearRange(props: Props): ReactNode {
  const { bounds, value, counts, said, onMove, onEnd } = props;
  const { step, hold } = useHandle(onEnd);
  const move = (range: Range): void => {
    if (range.from === value.from && range.to === value.to) return;
    step();
    onMove(range);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="caption mb-1">{said.legend}</legend>
      <Histogram counts={counts} value={value} year={said.year} />
      <div className="relative h-5">
        <Track bounds={bounds} value={value} />
        <Handle
          label={said.from}
          bounds={bounds}
          value={value.from}
          raised={value.from === bounds.to}
          onMove={(year) => {
            move({ from: Math.min(year, value.to), to: value.to });
          }}
          hold={hold}
        />
        <Handle
          label={said.to}
          bounds={bounds}
          value={value.to}
          raised={false}
          onMove={(year) => {
            move({ from: value.from, to: Math.max(year, value.from) });
          }}
          hold={hold}
        />
      </div>
      <YearFields {...props} />
    </fieldset>
  );
}

function Track({ bounds, value }: Pick<Props, 'bounds' | 'value'>): ReactNode {
  const share = (year: number): number => ((year - bounds.from) / (bounds.to - bounds.from)) * 100;
  return (
    <>
      <div className="absolute inset-x-[9px] top-[9px] h-0.5 rounded-full bg-line" />
      <div className="absolute inset-x-[9px] top-[9px] h-0.5">
        <div
          className="absolute h-0.5 bg-ink"
          style={{ left: `${share(value.from)}%`, right: `${100 - share(value.to)}%` }}
        />
      </div>
    </>
  );
}

function Histogram({
  counts,
  value,
  year,
}: Pick<Props, 'counts' | 'value'> & { readonly year: Props['said']['year'] }): ReactNode {
  const most = Math.max(1, ...counts.map((entry) => entry.count));
  return (
    <div aria-hidden="true" className="flex h-8 items-end gap-px px-px">
      {counts.map((entry) => (
        <div
          key={entry.year}
          title={year(entry.year, entry.count)}
          className={`grow rounded-t-xs ${entry.year >= value.from && entry.year <= value.to ? 'bg-warm-line' : 'bg-line'}`}
          style={{ height: entry.count === 0 ? 1 : `${10 + (entry.count / most) * 90}%` }}
        />
      ))}
    </div>
  );
}

type HandleProps = {
  readonly label: string;
  readonly bounds: Range;
  readonly value: number;
  /** Drawn above the other handle, so that it can be taken when both stand at the end. */
  readonly raised: boolean;
  readonly onMove: (year: number) => void;
  readonly hold: Held['hold'];
};

function Handle({ label, bounds, value, raised, onMove, hold }: HandleProps): ReactNode {
  return (
    <input
      type="range"
      aria-label={label}
      min={bounds.from}
      max={bounds.to}
      step={1}
      value={value}
      // As tall as a finger needs.
      style={{ height: 24 }}
      className={`year-handle absolute inset-x-0 -top-0.5 w-full ${raised ? 'z-2' : 'z-1'}`}
      onChange={(event) => {
        onMove(Number(event.target.value));
      }}
      {...hold}
    />
  );
}

/** A year that is typed pushes the other end along. */
function YearFields({ bounds, value, said, isHeld, onType, onEnd, onCommit }: Props): ReactNode {
  const within = `${bounds.from}–${bounds.to}`;
  const shared = { bounds, bad: said.bad, isHeld, onType, onEnd };
  return (
    <div className="mt-0.5 flex items-center justify-between gap-2 text-sm">
      <YearField
        {...shared}
        label={`${said.from} (${within})`}
        value={value.from}
        onYear={(year) => {
          onCommit({ from: year, to: Math.max(year, value.to) });
        }}
      />
      <span aria-hidden="true" className="h-px w-4 bg-line" />
      <YearField
        {...shared}
        label={`${said.to} (${within})`}
        value={value.to}
        onYear={(year) => {
          onCommit({ from: Math.min(year, value.from), to: year });
        }}
      />
    </div>
  );
}

const YEAR_DIGITS = 4;

type FieldProps = Pick<Props, 'bounds' | 'isHeld' | 'onType' | 'onEnd'> & {
  readonly label: string;
  readonly value: number;
  readonly bad: string;
  readonly onYear: (year: number) => void;
};

/** A year to type; what is not a year on record stays as typed, and once it is whole or entered says what would be. */
function YearField({ label, value, bad, onYear, bounds, isHeld, ...on }: FieldProps): ReactNode {
  const [text, setTyped] = useState<string | null>(null);
  const [entered, setEntered] = useState(false);
  const typed = isHeld ? text : null;
  const year = Number(typed ?? value);
  const isBad =
    typed !== null && !(Number.isInteger(year) && year >= bounds.from && year <= bounds.to);
  const isTold = isBad && (entered || typed.length >= YEAR_DIGITS);
  const drop = (): void => {
    setTyped(null);
    if (typed !== null) on.onEnd();
  };
  const accept = (): void => {
    setEntered(true);
    if (typed === null || isBad) return;
    drop();
    if (year !== value) onYear(year);
  };
  return (
    <span className="relative">
      <input
        inputMode="numeric"
        aria-label={label}
        aria-invalid={isTold}
        maxLength={YEAR_DIGITS}
        value={typed ?? String(value)}
        className={`w-14 rounded-sm border bg-transparent px-1.5 py-0.5 text-center tabular-nums ${isTold ? 'border-warn' : 'border-transparent hover:border-line'}`}
        onChange={(event) => {
          setTyped(event.target.value);
          setEntered(false);
          on.onType();
        }}
        onFocus={(event) => {
          event.target.select();
        }}
        onBlur={() => {
          if (typed === null || isBad) drop();
          else accept();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') accept();
          if (event.key === 'Escape') drop();
        }}
      />
      {isTold ? (
        <span
          role="alert"
          className="absolute top-full left-0 z-30 w-52 rounded-sm border border-warn bg-card px-2 py-1 text-xs text-warn"
        >
          {bad}
        </span>
      ) : null}
    </span>
  );
}
