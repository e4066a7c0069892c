import type { ReactNode } from 'react';
import type { Day } from '@/domain/time/day';
import { useI18n } from '@/i18n/i18n';
import { useHandle, type Handle } from '@/ui/use-handle';
import { useChangeFilters, type Days } from '@/site/use-change-filters';
import { dayAfterKey } from './day-after-key';
import type { KnownLine } from './use-known-line';

type Props = {
  readonly line: KnownLine;
  readonly days: Days;
};

/** The line of time: a mark for each source, and a handle on the day shown; a second one on the day compared. */
export function DayLine({ line, days }: Props): ReactNode {
  const { t } = useI18n();
  const { moveDays, endDays } = useChangeFilters();
  const { step, hold } = useHandle(endDays);
  const move = (to: Days): void => {
    step();
    moveDays(to);
  };
  const { asof, compare } = days;
  const on = asof ?? line.to;
  const handles = { line, hold };
  return (
    <div className="relative h-8">
      <Marks line={line} from={on} to={compare} />
      <DayHandle
        {...handles}
        label={t.knownOn.control.handle}
        day={on}
        alone={compare === null}
        onDay={(day) => {
          // Two handles never stand on one day: the line ends before the other.
          if (compare !== null && day >= compare) return;
          const latest = compare === null && day >= line.to;
          if (day !== on) move({ asof: latest ? null : day, compare });
        }}
      />
      {compare === null ? null : (
        <DayHandle
          {...handles}
          label={t.knownOn.control.compareHandle}
          day={compare}
          alone={false}
          onDay={(day) => {
            if (asof !== null && day > asof && day !== compare) move({ asof, compare: day });
          }}
        />
      )}
    </div>
  );
}

/** The record's own sources as dots, added ones as ticks; faint behind the day up to which they are shown. */
function Marks({
  line,
  from,
  to,
}: {
  readonly line: KnownLine;
  readonly from: Day;
  readonly to: Day | null;
}): ReactNode {
  const share = (day: Day): string => `${(line.stepOf(day) / line.last) * 100}%`;
  const end = to ?? from;
  return (
    <div aria-hidden="true" className="absolute inset-x-[9px] top-[19px] h-0.5">
      <div className="track absolute inset-0 rounded-full bg-line" />
      <div className="absolute inset-y-0 left-0 bg-ink" style={{ width: share(from) }} />
      {to === null ? null : (
        <div
          className="absolute inset-y-0 bg-muted"
          style={{
            left: share(from),
            width: `calc(${share(to)} - ${share(from)})`,
          }}
        />
      )}
      {line.marks.map(({ day, source, added }) => (
        <span
          key={`${day} ${source}`}
          className={`absolute -translate-x-1/2 ${
            added
              ? `-top-[11px] h-1.5 w-px ${day <= end ? 'bg-muted' : 'bg-muted/45'}`
              : `-top-[3px] z-1 size-2 rounded-full border ${day <= end ? 'border-card bg-ink' : 'border-muted bg-card'}`
          }`}
          style={{ left: share(day) }}
        />
      ))}
    </div>
  );
}

type HandleProps = {
  readonly line: KnownLine;
  readonly label: string;
  readonly day: Day;
  /** The only handle takes presses anywhere on the line. */
  readonly alone: boolean;
  readonly onDay: (day: Day) => void;
  readonly hold: Handle['hold'];
};

function DayHandle({ line, label, day, alone, onDay, hold }: HandleProps): ReactNode {
  const { t, format } = useI18n();
  const { control } = t.knownOn;
  const known = new Set(line.marks.flatMap((mark) => (mark.day <= day ? [mark.source] : [])));
  const all = new Set(line.marks.map(({ source }) => source));
  const said = day >= line.to ? control.latest : format.day(day);
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={control.place(said, known.size, all.size)}
      min={0}
      max={line.last}
      step={1}
      value={line.stepOf(day)}
      className="year-handle absolute inset-x-0 top-2 z-2 w-full"
      // As tall as a finger needs.
      style={{ height: 24, ...(alone ? { pointerEvents: 'auto' } : {}) }}
      onChange={(event) => {
        onDay(line.dayAt(Number(event.target.value)));
      }}
      {...hold}
      onKeyDown={(event) => {
        hold.onKeyDown();
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = dayAfterKey(event.key, day, line);
        if (next === null) return;
        event.preventDefault();
        onDay(next < line.from ? line.from : next > line.to ? line.to : next);
      }}
    />
  );
}
