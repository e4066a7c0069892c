import { useRef, useState, type ReactNode } from 'react';
import { TextField } from './TextField';
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
  /**
   * In one line: the years stand to the left and the right of the handles. They are no stops of the Tab key then: a digit that
   * is typed on a handle goes into its year.
   */
  readonly inLine?: boolean;
};

/** Two handles over a histogram, moved by pointer and arrow keys, and two fields to type years into. */
export function YearRange(props: Props): ReactNode {
  const { said, inLine = false } = props;
  const root = useRef<HTMLFieldSetElement>(null);
  const line = (
    <Line
      {...props}
      onDigit={(end) => root.current?.querySelector<HTMLElement>(`[data-end="${end}"]`)?.focus()}
    />
  );
  return (
    <fieldset ref={root} className="min-w-0">
      <legend className={inLine ? 'sr-only' : 'caption mb-1'}>{said.legend}</legend>
      {inLine ? null : line}
      <div className={`flex items-center gap-2 ${inLine ? '' : 'mt-0.5 justify-between text-sm'}`}>
        <FromField {...props} />
        {inLine ? line : <span aria-hidden="true" className="h-px w-4 bg-line" />}
        <ToField {...props} />
      </div>
    </fieldset>
  );
}

/** The handles over the histogram. */
function Line({
  bounds,
  value,
  counts,
  said,
  onMove,
  onEnd,
  inLine = false,
  onDigit,
}: Props & { readonly onDigit: (end: End) => void }): ReactNode {
  const { step, hold } = useHandle(onEnd);
  const move = (range: Range): void => {
    if (range.from === value.from && range.to === value.to) return;
    step();
    onMove(range);
  };
  return (
    <div className={inLine ? 'w-28' : ''}>
      <Histogram counts={counts} value={value} year={said.year} low={inLine} />
      <div className={`relative ${inLine ? '-mt-2 h-4' : 'h-5'}`}>
        <Track bounds={bounds} value={value} />
        <Handle
          label={said.from}
          bounds={bounds}
          value={value.from}
          raised={value.from === bounds.to}
          onMove={(year) => {
            move({ from: Math.min(year, value.to), to: value.to });
          }}
          onDigit={() => {
            onDigit('from');
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
          onDigit={() => {
            onDigit('to');
          }}
          hold={hold}
        />
      </div>
    </div>
  );
}

function Track({ bounds, value }: Pick<Props, 'bounds' | 'value'>): ReactNode {
  const share = (year: number): number => ((year - bounds.from) / (bounds.to - bounds.from)) * 100;
  return (
    <>
      <div className="track absolute inset-x-[9px] top-[9px] h-0.5 rounded-full bg-line" />
      <div className="absolute inset-x-[9px] top-[9px] h-0.5">
        <div
          className="absolute h-0.5 bg-ink"
          style={{ left: `${share(value.from)}%`, right: `${100 - share(value.to)}%` }}
        />
      </div>
    </>
  );
}

type HistogramProps = Pick<Props, 'counts' | 'value'> & {
  readonly year: Props['said']['year'];
  readonly low: boolean;
};

function Histogram({ counts, value, year, low }: HistogramProps): ReactNode {
  const most = Math.max(1, ...counts.map((entry) => entry.count));
  return (
    <div aria-hidden="true" className={`flex items-end gap-px px-px ${low ? 'h-7' : 'h-8'}`}>
      {counts.map((entry) => (
        <div
          key={entry.year}
          title={year(entry.year, entry.count)}
          className={`swatch grow rounded-t-xs ${entry.year >= value.from && entry.year <= value.to ? 'bg-warm-line' : 'bg-line'}`}
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
  /** A digit is about to be typed: what takes the focus now gets it. */
  readonly onDigit: () => void;
};

function Handle({ label, bounds, value, raised, onMove, hold, onDigit }: HandleProps): ReactNode {
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
      onKeyDown={(event) => {
        if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) onDigit();
        else hold.onKeyDown();
      }}
    />
  );
}

type End = 'from' | 'to';

/** A year that is typed pushes the other end along. */
function FromField(props: Props): ReactNode {
  const { value, onCommit } = props;
  return (
    <YearField
      {...fieldOf(props, 'from')}
      onYear={(year) => {
        onCommit({ from: year, to: Math.max(year, value.to) });
      }}
    />
  );
}

function ToField(props: Props): ReactNode {
  const { value, onCommit } = props;
  return (
    <YearField
      {...fieldOf(props, 'to')}
      onYear={(year) => {
        onCommit({ from: Math.min(year, value.from), to: year });
      }}
    />
  );
}

function fieldOf(
  { bounds, value, said, isHeld, onType, onEnd, inLine = false }: Props,
  end: End,
): Omit<FieldProps, 'onYear'> {
  const label = `${said[end]} (${bounds.from}–${bounds.to})`;
  return { end, label, value: value[end], bounds, bad: said.bad, isHeld, onType, onEnd, inLine };
}

const YEAR_DIGITS = 4;

type FieldProps = Pick<Props, 'bounds' | 'isHeld' | 'onType' | 'onEnd'> & {
  readonly end: End;
  readonly inLine: boolean;
  readonly label: string;
  readonly value: number;
  readonly bad: string;
  readonly onYear: (year: number) => void;
};

/** A year to type; what is not a year on record stays as typed, and once it is whole or entered says what would be. */
function YearField({
  end,
  inLine,
  label,
  value,
  bad,
  bounds,
  isHeld,
  ...on
}: FieldProps): ReactNode {
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
    if (year !== value) on.onYear(year);
  };
  return (
    <span className="relative">
      <TextField
        inputMode="numeric"
        data-end={end}
        tabIndex={inLine ? -1 : undefined}
        aria-label={label}
        aria-invalid={isTold}
        maxLength={YEAR_DIGITS}
        value={typed ?? String(value)}
        className={`rounded-sm border bg-transparent py-0.5 text-center tabular-nums ${inLine ? 'w-11 font-semibold' : 'w-14 px-1.5'} ${isTold ? 'border-warn' : 'border-transparent hover:border-muted focus:border-muted'}`}
        onType={(given) => {
          setTyped(given);
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
      {isTold ? <Told text={bad} /> : null}
    </span>
  );
}

/** What would be right, below a field. */
function Told({ text }: { readonly text: string }): ReactNode {
  return (
    <span
      role="alert"
      className="absolute top-full left-0 z-30 w-52 rounded-sm border border-warn bg-card px-2 py-1 text-xs text-warn"
    >
      {text}
    </span>
  );
}
