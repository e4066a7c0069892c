import { use, useEffect, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { signName, signWords, type MarkSign } from '@/words/mark-sign';
import { ConflictLinkContext, signKey } from '../parts/conflict-link';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import type { ChartEvents, ChartSize } from '../parts/mark';
import { MarkLink } from '../parts/MarkLink';
import { useMarksDrawn } from '../parts/tab-stop';

/** Claims of a lane that a card shows before the reader asks for the rest. */
const CARD_ROWS = 3;

type Props = Pick<ChartEvents, 'pageOf' | 'onPainted'> & {
  readonly data: LaneChartData;
  readonly size: ChartSize;
  /** Lane of which all claims are shown from the start, and which then has the focus; null for none. */
  readonly more?: string | null;
};
type Lane = { readonly id: string; readonly label: string; readonly marks: readonly LaneMark[] };

/** The lanes on a narrow screen: lane by lane, a line a claim, in order of time. */
export function LaneList({ data, size, more = null, pageOf, onPainted }: Props): ReactNode {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(more === null ? [] : [more]));
  useEffect(() => {
    onPainted();
  }, [onPainted]);
  const rows = size === 'card' ? CARD_ROWS : Infinity;
  const lanes = data.lanes
    .map((lane) => ({ ...lane, marks: inTime(data.marks.filter((mark) => mark.lane === lane.id)) }))
    .filter((lane) => lane.marks.length > 0)
    .map((lane) => ({ lane, marks: opened.has(lane.id) ? lane.marks : weightiest(lane, rows) }));
  useMarksDrawn();
  return (
    <div className="grid gap-4">
      {lanes.map(({ lane, marks }) => (
        <LaneSection
          key={lane.id}
          lane={lane}
          marks={marks}
          focused={lane.id === more}
          pageOf={pageOf}
          onMore={() => {
            setOpened(new Set([...opened, lane.id]));
          }}
        />
      ))}
    </div>
  );
}

function inTime(marks: readonly LaneMark[]): readonly LaneMark[] {
  return marks.toSorted((a, b) => a.at - b.at);
}

/** Of a long lane the weightiest claims; all of one that is hardly longer. */
function weightiest({ marks }: Lane, rows: number): readonly LaneMark[] {
  if (marks.length <= rows + 1) return marks;
  return inTime(marks.toSorted((a, b) => b.weight - a.weight).slice(0, rows));
}

type SectionProps = Pick<ChartEvents, 'pageOf'> & {
  readonly lane: Lane;
  readonly marks: readonly LaneMark[];
  /** Whether it is to have the focus as it comes. */
  readonly focused: boolean;
  readonly onMore: () => void;
};

/** One lane, and the rest of a long one when asked for. */
function LaneSection({ lane, marks, focused, onMore, pageOf }: SectionProps): ReactNode {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focused) list.current?.focus({ preventScroll: true });
  }, [focused]);
  const rest = lane.marks.length - marks.length;
  return (
    <section>
      <h3 className="mb-1 font-sans text-sm font-semibold">{lane.label}</h3>
      <ul ref={list} tabIndex={-1} className="outline-none">
        {marks.map((mark) => (
          <li key={mark.key} className="border-t border-grid py-1.5 first:border-t-0">
            <MarkLink
              mark={mark}
              visible={`${mark.when} ${mark.label}`}
              href={pageOf(mark.claims[0])}
            >
              <LaneRow mark={mark} />
            </MarkLink>
            {mark.sign === null ? null : <Signed mark={mark} sign={mark.sign} />}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button
          type="button"
          className="quiet ml-[6.75rem]"
          data-more={lane.id}
          aria-label={t.panel.showMore(rest, lane.label)}
          onClick={() => {
            // The button goes: the focus goes to the list that it made longer.
            list.current?.focus({ preventScroll: true });
            onMore();
          }}
        >
          {t.panel.more(rest)}
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

/** Only a conflict warns. */
const SIGNED: Readonly<Record<MarkSign, string>> = {
  conflict: 'font-semibold text-warn',
  counted: 'text-muted',
};

type SignedProps = { readonly mark: LaneMark; readonly sign: MarkSign };

/** That a claim is in conflict or counted otherwise, as a link to where that is told if there is one to lead to. */
function Signed({ mark, sign }: SignedProps): ReactNode {
  const i18n = useI18n();
  const link = use(ConflictLinkContext);
  const words = <span className={`text-sm ${SIGNED[sign]}`}>{signWords(sign, i18n)}</span>;
  if (link === null) return <p className="ml-[6.75rem]">{words}</p>;
  const text = { figure: signName(sign, mark.text.figure, i18n), lines: [] };
  return (
    <p className={`ml-[6.75rem] underline underline-offset-4 ${SIGNED[sign]}`}>
      <MarkLink
        mark={{ key: signKey(mark.key), claims: mark.claims, text }}
        href={link.pageOf(mark.claims)}
        sign
      >
        {words}
      </MarkLink>
    </p>
  );
}

function LaneRow({ mark }: { readonly mark: LaneMark }): ReactNode {
  return (
    <span className="grid min-h-6 grid-cols-[4.75rem_1rem_1fr] items-baseline gap-2 text-sm">
      <span className="text-right whitespace-nowrap text-muted tabular-nums">{mark.when} </span>
      <span className={`justify-self-center rounded-full border-2 ${DOT[mark.form]}`} />
      <span>{mark.label}</span>
    </span>
  );
}
