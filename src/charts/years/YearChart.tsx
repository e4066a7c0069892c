import { Fragment, use, useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useValuePlot, YearAxes } from '../axes';
import { ChartBoxContext } from '../parts/chart-box';
import { ChartFrame } from '../parts/ChartFrame';
import type { Box } from '../layout/geometry';
import { YEAR_CHART_HEIGHT } from '../parts/heights';
import type { ChartEvents, ChartSize, Mark } from '../parts/mark';
import { MarkLink } from '../parts/MarkLink';
import { decimalsOfTicks, logTicks, niceTicks } from '../layout/nice-scale';
import { useMarksDrawn } from '../parts/tab-stop';
import { textWidth } from '../layout/text-width';
import type { BarMark, NoteMark, YearChartData } from './year-chart-data';
import { LABEL_SIZE } from './year-chart-labels';
import {
  growthRows,
  layoutYearChart,
  type PlacedAbsence,
  type PlacedBar,
  type PlacedGrowth,
} from './year-chart-layout';
import { AbsenceShape, BarShape, BarSign } from './YearMarks';

type Props = ChartEvents & {
  readonly data: YearChartData;
  readonly summary: string;
  readonly size: ChartSize;
};

const TOP = 22;
/** Height of growth below the years, and of each row of it after the first. */
const GROWTH_ROW = 18;
const GROWTH_STEP = 15;
const NOTES_ROW = 24;
const AXIS_WIDTH = 34;
/** A year's band narrower than this has no room for its number: every other one is written then. */
const YEAR_WIDTH = 35;

/** Figures by year, each in the form of its kind, with growth between years and notes under them. */
export function YearChart({ data, summary, size, ...events }: Props): ReactNode {
  const { t } = useI18n();
  const { pageOf, onPainted, ...frame } = events;
  const height = use(ChartBoxContext)?.height ?? YEAR_CHART_HEIGHT[size];
  const marks: readonly Mark[] = [...data.bars, ...data.absences, ...data.growth, ...data.notes];
  const ticks = ticksOf(data);
  const decimals = decimalsOfTicks(ticks);
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(marks.length)} {...frame}>
      {(width) => (
        <YearAxes
          width={width}
          height={height}
          years={data.years}
          everyYear={bandOf(data, width) >= YEAR_WIDTH}
          margin={{
            top: TOP,
            right: rightMargin(data, width),
            bottom:
              growthHeight(data, bandOf(data, width)) + (data.notes.length > 0 ? NOTES_ROW : 0),
            left: 0,
          }}
          summary={summary}
          axis={data.axis}
          values={{
            scale: data.scale,
            ticks,
            width: axisWidth(ticks, data),
            // Where there are only words, a scale would measure nothing.
            shown: data.bars.length > 0,
            format: (value) => data.formatTick(value, decimals),
          }}
        >
          <Marks data={data} width={width} pageOf={pageOf} onPainted={onPainted} />
        </YearAxes>
      )}
    </ChartFrame>
  );
}

/** The axis begins at nothing, as bars must; it goes below only for growth that does. */
function ticksOf(data: YearChartData): readonly number[] {
  const tops = data.bars.map((bar) => bar.hi * (bar.form === 'bound' ? 1.12 : 1));
  const above = tops.filter((top) => top > 0);
  if (data.scale === 'log' && above.length > 0) {
    return logTicks(Math.min(...above), Math.max(...above));
  }
  return niceTicks(Math.max(1, ...tops), 4, Math.min(0, ...tops));
}

function axisWidth(ticks: readonly number[], data: YearChartData): number {
  const decimals = decimalsOfTicks(ticks);
  const labels = ticks.map((tick) => textWidth(data.formatTick(tick, decimals), LABEL_SIZE));
  return Math.max(AXIS_WIDTH, ...labels.map((label) => label + 10));
}

/** How wide a year is. */
function bandOf(data: YearChartData, width: number): number {
  return (width - AXIS_WIDTH - rightMargin(data, width)) / Math.max(1, data.years.length);
}

function growthHeight({ growth }: YearChartData, band: number): number {
  const rows = growthRows(growth, band);
  return rows === 0 ? 0 : GROWTH_ROW + (rows - 1) * GROWTH_STEP;
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
  const band = (width - AXIS_WIDTH) / Math.max(1, data.years.length);
  return Math.max(8, Math.min(width * 0.22, widest + 14 - band * 0.13));
}

function Marks({
  data,
  width,
  pageOf,
  onPainted,
}: Pick<ChartEvents, 'pageOf' | 'onPainted'> & {
  readonly data: YearChartData;
  readonly width: number;
}): ReactNode {
  const axes = useValuePlot();
  const bars = inReadingOrder(data.bars);
  useMarksDrawn();
  // Between two kinds of scale recharts gives the old one with the new ends for a moment: a logarithm of nothing.
  const ready = axes !== null && Number.isFinite(axes.at(ticksOf(data)[0] ?? 0));
  useEffect(() => {
    if (ready) onPainted();
  }, [ready, onPainted]);
  if (axes === null || !ready) return null;
  const { plot, at } = axes;
  const bounds: Box = {
    x: plot.x - 4,
    y: 0,
    width: width - plot.x + 4,
    height: plot.y + plot.height,
  };
  const layout = layoutYearChart({ ...data, bars }, plot, bounds, at);
  const foot = plot.y + plot.height + 26;
  return (
    <g>
      <Bars bars={layout.bars} pageOf={pageOf} />
      <Absences absences={layout.absences} pageOf={pageOf} />
      <Growths growth={layout.growth} y={foot} pageOf={pageOf} />
      <Notes
        data={data}
        y={foot + growthHeight(data, layout.band) + 11}
        centre={layout.centre}
        pageOf={pageOf}
      />
    </g>
  );
}

/** By year; full years first, so that what stands inset in them is drawn above and reached after them. */
function inReadingOrder(bars: readonly BarMark[]): readonly BarMark[] {
  return bars.toSorted((a, b) => a.year - b.year || order(a.form) - order(b.form));
}

type Opening = Pick<ChartEvents, 'pageOf'>;
type BarsProps = Opening & { readonly bars: readonly PlacedBar[] };

function Bars({ bars, pageOf }: BarsProps): ReactNode {
  return bars.map((placed) => (
    <Fragment key={placed.mark.key}>
      <MarkLink
        mark={placed.mark}
        visible={visibleText(placed)}
        href={pageOf(placed.mark.claims[0])}
      >
        <BarShape placed={placed} />
      </MarkLink>
      <BarSign placed={placed} />
    </Fragment>
  ));
}

type AbsencesProps = Opening & { readonly absences: readonly PlacedAbsence[] };

function Absences({ absences, pageOf }: AbsencesProps): ReactNode {
  return absences.map((placed) => (
    <MarkLink
      key={placed.mark.key}
      mark={placed.mark}
      visible={placed.lines.join(' ')}
      href={pageOf(placed.mark.claims[0])}
    >
      <AbsenceShape placed={placed} />
    </MarkLink>
  ));
}

type GrowthProps = Opening & { readonly growth: readonly PlacedGrowth[]; readonly y: number };

/** Growth stands below the line between its two years. */
function Growths({ growth, y, pageOf }: GrowthProps): ReactNode {
  return growth.map(({ mark, x, row, text }) => {
    const top = y + row * GROWTH_STEP;
    return (
      <MarkLink key={mark.key} mark={mark} visible={text} href={pageOf(mark.claims[0])}>
        <text x={x} y={top + 11} textAnchor="middle" className="anchor">
          {text}
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

type NotesProps = Opening & {
  readonly data: YearChartData;
  readonly y: number;
  readonly centre: (year: number) => number;
};

/** Claims that are no figure on this axis: a pill with their number under their year. */
function Notes({ data, y, centre, pageOf }: NotesProps): ReactNode {
  if (data.notes.length === 0) return null;
  return (
    <>
      <text x={0} y={y + 4}>
        {data.notesLabel}
      </text>
      {data.notes.map((mark) => (
        <Note key={mark.key} mark={mark} x={centre(mark.year)} y={y} pageOf={pageOf} />
      ))}
    </>
  );
}

type NoteProps = Opening & { readonly mark: NoteMark; readonly x: number; readonly y: number };

function Note({ mark, x, y, pageOf }: NoteProps): ReactNode {
  const text = `${mark.claims.length}`;
  const half = Math.max(11, textWidth(text, 12) / 2 + 7);
  const box: Box = { x: x - half, y: y - 9, width: 2 * half, height: 18 };
  return (
    <MarkLink mark={mark} visible={text} href={pageOf(mark.claims[0])}>
      <rect
        {...box}
        rx={9}
        className={`mark anchor ${mark.filled ? 'fill-theme/15' : 'fill-transparent'} stroke-theme`}
      />
      <text x={x} y={y + 4} textAnchor="middle" className="strong">
        {text}
      </text>
    </MarkLink>
  );
}
