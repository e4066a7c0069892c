import { useEffect, type ReactNode } from 'react';
import { BarChart, CartesianGrid, usePlotArea, useYAxisScale, XAxis, YAxis } from 'recharts';
import { useI18n } from '@/i18n/i18n';
import { ChartFrame } from './ChartFrame';
import type { Box } from './geometry';
import { YEAR_CHART_HEIGHT } from './heights';
import type { ChartEvents, ChartSize, Mark } from './mark';
import { MarkLink } from './MarkLink';
import { logTicks, niceTicks } from './nice-scale';
import { textWidth } from './text-width';
import type { GrowthMark, NoteMark, YearChartData } from './year-chart-data';
import {
  LABEL_SIZE,
  layoutYearChart,
  type PlacedAbsence,
  type PlacedBar,
} from './year-chart-layout';
import { AbsenceShape, BarShape, FocusRing } from './YearMarks';

type Props = ChartEvents & {
  readonly data: YearChartData;
  readonly summary: string;
  readonly size: ChartSize;
};

const TOP = 22;
const GROWTH_ROW = 18;
const NOTES_ROW = 24;
const LEAST_AXIS = 34;

/** Figures by year, each in the form of its kind, with growth between years and notes under them. */
export function YearChart({ data, summary, size, hrefOf, onOpen, onPainted }: Props): ReactNode {
  const { t } = useI18n();
  const height = YEAR_CHART_HEIGHT[size];
  const marks: readonly Mark[] = [...data.bars, ...data.absences, ...data.growth, ...data.notes];
  const ticks = ticksOf(data);
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const below = (data.growth.length > 0 ? GROWTH_ROW : 0) + (data.notes.length > 0 ? NOTES_ROW : 0);
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(marks.length)}>
      {(width) => (
        <BarChart
          width={width}
          height={height}
          data={data.years.map((year) => ({ year }))}
          margin={{ top: TOP, right: rightMargin(data, width), bottom: below, left: 0 }}
          accessibilityLayer={false}
          title={summary}
          desc={data.axis}
        >
          <CartesianGrid vertical={false} />
          <XAxis dataKey="year" interval={0} tickLine={false} height={26} tickMargin={4} />
          <YAxis
            type="number"
            scale={data.scale}
            domain={domain}
            ticks={[...ticks]}
            allowDataOverflow
            width={axisWidth(ticks, data)}
            tickLine={false}
            axisLine={false}
            tickFormatter={data.formatTick}
          />
          <Marks data={data} width={width} hrefOf={hrefOf} onOpen={onOpen} onPainted={onPainted} />
        </BarChart>
      )}
    </ChartFrame>
  );
}

/** The axis begins at nothing, as bars must; it goes below only for growth that does. */
function ticksOf(data: YearChartData): readonly number[] {
  const tops = data.bars.map((bar) => bar.hi * (bar.form === 'bound' ? 1.12 : 1));
  const above = tops.filter((top) => top > 0);
  if (data.scale === 'log' && above.length > 0)
    return logTicks(Math.min(...above), Math.max(...above));
  return niceTicks(Math.max(1, ...tops), 4, Math.min(0, ...tops));
}

function axisWidth(ticks: readonly number[], data: YearChartData): number {
  return Math.max(
    LEAST_AXIS,
    ...ticks.map((tick) => textWidth(data.formatTick(tick), LABEL_SIZE) + 10),
  );
}

/** Room for the labels that stand to the right of the last year's marks. */
function rightMargin(data: YearChartData, width: number): number {
  const last = data.years.at(-1);
  const beside = data.bars.filter(
    (bar) => bar.year === last && (bar.form === 'outline' || bar.note !== null),
  );
  const widest = Math.max(
    0,
    ...beside.map((bar) =>
      Math.max(textWidth(bar.label, 12.5, true), textWidth(bar.note ?? '', 12)),
    ),
  );
  const band = (width - LEAST_AXIS) / Math.max(1, data.years.length);
  return Math.max(8, Math.min(width * 0.22, widest + 14 - band * 0.13));
}

function Marks({
  data,
  width,
  onPainted,
  ...events
}: ChartEvents & { readonly data: YearChartData; readonly width: number }): ReactNode {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  const ready = plot !== undefined && scale !== undefined;
  useEffect(() => {
    if (ready) onPainted();
  }, [ready, onPainted]);
  if (plot === undefined || scale === undefined) return null;
  const bounds: Box = {
    x: plot.x - 4,
    y: 0,
    width: width - plot.x + 4,
    height: plot.y + plot.height,
  };
  const layout = layoutYearChart(data, plot, bounds, (value) => Number(scale(value)));
  const foot = plot.y + plot.height + 26;
  // Full years first, so that what stands inset in them is drawn above and reached after them.
  const bars = layout.bars.toSorted(
    (a, b) => a.mark.year - b.mark.year || order(a.mark.form) - order(b.mark.form),
  );
  const firstKey = bars[0]?.mark.key ?? data.absences[0]?.key ?? data.notes[0]?.key;
  return (
    <g>
      <Bars bars={bars} firstKey={firstKey} {...events} />
      <Absences absences={layout.absences} firstKey={firstKey} {...events} />
      <Growths marks={data.growth} centre={layout.centre} y={foot} {...events} />
      <Notes
        data={data}
        y={foot + (data.growth.length > 0 ? GROWTH_ROW : 0) + 11}
        centre={layout.centre}
        firstKey={firstKey}
        {...events}
      />
    </g>
  );
}

type Opening = Pick<ChartEvents, 'hrefOf' | 'onOpen'>;
type BarsProps = Opening & {
  readonly bars: readonly PlacedBar[];
  readonly firstKey: string | undefined;
};

function Bars({ bars, firstKey, ...events }: BarsProps): ReactNode {
  return bars.map((placed) => (
    <MarkLink
      key={placed.mark.key}
      mark={placed.mark}
      visible={visibleText(placed)}
      first={placed.mark.key === firstKey}
      {...events}
    >
      <BarShape placed={placed} />
    </MarkLink>
  ));
}

type AbsencesProps = Opening & {
  readonly absences: readonly PlacedAbsence[];
  readonly firstKey: string | undefined;
};

function Absences({ absences, firstKey, ...events }: AbsencesProps): ReactNode {
  return absences.map((placed) => (
    <MarkLink
      key={placed.mark.key}
      mark={placed.mark}
      visible={placed.lines.join(' ')}
      first={placed.mark.key === firstKey}
      {...events}
    >
      <AbsenceShape placed={placed} />
    </MarkLink>
  ));
}

type GrowthProps = Opening & {
  readonly marks: readonly GrowthMark[];
  readonly centre: (year: number) => number;
  readonly y: number;
};

/** Growth stands below the line between its two years. */
function Growths({ marks, centre, y, ...events }: GrowthProps): ReactNode {
  return marks.map((mark) => {
    const x = (centre(mark.fromYear) + centre(mark.toYear)) / 2;
    const half = textWidth(mark.label, LABEL_SIZE) / 2;
    return (
      <MarkLink key={mark.key} mark={mark} visible={mark.label} first={false} {...events}>
        <FocusRing box={{ x: x - half, y, width: 2 * half, height: 14 }} />
        <text x={x} y={y + 11} textAnchor="middle" className="anchor">
          {mark.label}
        </text>
      </MarkLink>
    );
  });
}

function visibleText({ mark, label, lines, note }: PlacedBar): string {
  return [...(label === null ? [] : lines), ...(note === null ? [] : [mark.note ?? ''])].join(' ');
}

function order(form: string): number {
  return ['solid', 'bound', 'dotted', 'inset', 'outline', 'line'].indexOf(form);
}

type NotesProps = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  readonly data: YearChartData;
  readonly y: number;
  readonly centre: (year: number) => number;
  readonly firstKey: string | undefined;
};

/** Claims that are no figure on this axis: a pill with their number under their year. */
function Notes({ data, y, centre, firstKey, ...events }: NotesProps): ReactNode {
  if (data.notes.length === 0) return null;
  return (
    <>
      <text x={0} y={y + 4}>
        {data.notesLabel}
      </text>
      {data.notes.map((mark) => (
        <Note
          key={mark.key}
          mark={mark}
          x={centre(mark.year)}
          y={y}
          first={mark.key === firstKey}
          {...events}
        />
      ))}
    </>
  );
}

type NoteProps = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  readonly mark: NoteMark;
  readonly x: number;
  readonly y: number;
  readonly first: boolean;
};

function Note({ mark, x, y, first, ...events }: NoteProps): ReactNode {
  const text = `${mark.claims.length}`;
  const half = Math.max(11, textWidth(text, 12) / 2 + 7);
  const box: Box = { x: x - half, y: y - 9, width: 2 * half, height: 18 };
  return (
    <MarkLink mark={mark} visible={text} first={first} {...events}>
      <rect
        {...box}
        rx={9}
        className={`mark anchor ${mark.filled ? 'fill-theme/15' : 'fill-transparent'} stroke-theme`}
      />
      <FocusRing box={box} />
      <text x={x} y={y + 4} textAnchor="middle" className="strong">
        {text}
      </text>
    </MarkLink>
  );
}
