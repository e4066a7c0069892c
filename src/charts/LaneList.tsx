import { useEffect, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import type { ChartEvents, ChartSize } from './mark';
import { MarkLink } from './MarkLink';

/** Claims of a lane that a card shows before the reader asks for the rest. */
const CARD_ROWS = 3;

type Props = ChartEvents & { readonly data: LaneChartData; readonly size: ChartSize };
type Lane = { readonly id: string; readonly label: string; readonly marks: readonly LaneMark[] };

/** The lanes on a narrow screen: lane by lane, a line a claim, in order of time. */
export function LaneList({ data, size, onPainted, ...events }: Props): ReactNode {
  useEffect(() => {
    onPainted();
  }, [onPainted]);
  const lanes = data.lanes
    .map((lane) => ({ ...lane, marks: inTime(data.marks.filter((mark) => mark.lane === lane.id)) }))
    .filter((lane) => lane.marks.length > 0);
  return (
    <div className="grid gap-4">
      {lanes.map((lane, index) => (
        <LaneSection
          key={lane.id}
          lane={lane}
          rows={size === 'card' ? CARD_ROWS : Infinity}
          first={index === 0}
          {...events}
        />
      ))}
    </div>
  );
}

function inTime(marks: readonly LaneMark[]): readonly LaneMark[] {
  return marks.toSorted((a, b) => a.at - b.at);
}

type SectionProps = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  readonly lane: Lane;
  readonly rows: number;
  readonly first: boolean;
};

/** One lane; of a long one the weightiest claims, and the rest when asked for. */
function LaneSection({ lane, rows, first, ...events }: SectionProps): ReactNode {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const marks =
    all || lane.marks.length <= rows + 1
      ? lane.marks
      : inTime(lane.marks.toSorted((a, b) => b.weight - a.weight).slice(0, rows));
  return (
    <section>
      <h3 className="mb-1 font-sans text-sm font-semibold">{lane.label}</h3>
      <ul>
        {marks.map((mark, index) => (
          <li key={mark.key} className="border-t border-grid py-1.5 first:border-t-0">
            <MarkLink
              mark={mark}
              visible={visibleText(mark, t.panel.conflictMark)}
              first={first && index === 0}
              {...events}
            >
              <LaneRow mark={mark} />
            </MarkLink>
          </li>
        ))}
      </ul>
      {marks.length < lane.marks.length ? (
        <button
          type="button"
          className="quiet ml-[6.75rem]"
          aria-label={t.panel.showMore(lane.marks.length - marks.length, lane.label)}
          onClick={() => {
            setAll(true);
          }}
        >
          {t.panel.more(lane.marks.length - marks.length)}
        </button>
      ) : null}
    </section>
  );
}

const DOT: Readonly<Record<LaneMark['form'], string>> = {
  happened: 'size-3 border-theme bg-theme',
  announced: 'size-3 border-theme',
  said: 'size-2 border-theme bg-theme',
};

function visibleText(mark: LaneMark, conflict: string): string {
  return [mark.when, mark.label, ...(mark.conflict ? [conflict] : [])].join(' ');
}

function LaneRow({ mark }: { readonly mark: LaneMark }): ReactNode {
  const { t } = useI18n();
  return (
    <span className="grid min-h-6 grid-cols-[4.75rem_1rem_1fr] items-baseline gap-2 text-sm">
      <span className="text-right whitespace-nowrap text-muted tabular-nums">{mark.when} </span>
      <span className={`justify-self-center rounded-full border-2 ${DOT[mark.form]}`} />
      <span>
        {mark.label}
        {mark.conflict ? (
          <span className="font-semibold text-warn"> {t.panel.conflictMark}</span>
        ) : null}
      </span>
    </span>
  );
}
