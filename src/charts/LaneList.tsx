import { useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import type { ChartEvents } from './mark';
import { MarkLink } from './MarkLink';

/** The lanes on a narrow screen: lane by lane, a line a claim, in order of time. */
export function LaneList({ data, onPainted, ...events }: ChartEvents & { readonly data: LaneChartData }): ReactNode {
  useEffect(() => {
    onPainted();
  }, [onPainted]);
  const lanes = data.lanes
    .map((lane) => ({ ...lane, marks: data.marks.filter((mark) => mark.lane === lane.id).toSorted((a, b) => a.at - b.at) }))
    .filter((lane) => lane.marks.length > 0);
  const firstKey = lanes[0]?.marks[0]?.key;
  return (
    <div className="grid gap-4">
      {lanes.map((lane) => (
        <section key={lane.id}>
          <h3 className="mb-1 font-sans text-sm font-semibold">{lane.label}</h3>
          <ul>
            {lane.marks.map((mark) => (
              <li key={mark.key} className="border-t border-grid py-1.5 first:border-t-0">
                <MarkLink mark={mark} first={mark.key === firstKey} {...events}>
                  <LaneRow mark={mark} />
                </MarkLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const DOT: Readonly<Record<LaneMark['form'], string>> = {
  happened: 'size-3 border-theme bg-theme',
  announced: 'size-3 border-theme',
  said: 'size-2 border-theme bg-theme',
};

function LaneRow({ mark }: { readonly mark: LaneMark }): ReactNode {
  const { t } = useI18n();
  return (
    <span className="grid min-h-6 grid-cols-[4.75rem_1rem_1fr] items-baseline gap-2 text-sm">
      <span className="text-right whitespace-nowrap text-muted tabular-nums">{mark.when}</span>
      <span className={`justify-self-center rounded-full border-2 ${DOT[mark.form]}`} />
      <span>
        {mark.label}
        {mark.conflict ? <span className="font-semibold text-warn"> {t.panel.conflictMark}</span> : null}
      </span>
    </span>
  );
}
