import { Fragment, use, useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { TimeAxes, useTimePlot } from '../axes';
import { ChartBoxContext } from '../parts/chart-box';
import { ChartFrame } from '../parts/ChartFrame';
import { MarkSignLink } from '../parts/MarkSignLink';
import type { Box } from '../layout/geometry';
import { laneCardHeight, LANES_AXIS, LANES_NARROW, LANES_TOP } from '../parts/heights';
import type { LaneChartData } from './lane-chart-data';
import { layoutLaneCard, type LaneLayout, type PlacedMark } from './lane-chart-layout';
import { lanePageHeight, layoutLanePage } from './lane-page-layout';
import { LaneList } from './LaneList';
import { LaneShape } from './LaneMarks';
import type { ChartEvents, ChartSize } from '../parts/mark';
import { MarkLink } from '../parts/MarkLink';
import { useMarksDrawn } from '../parts/tab-stop';
import { textWidth } from '../layout/text-width';

type Drawn = Pick<ChartEvents, 'pageOf' | 'onPainted'>;

type Props = ChartEvents & {
  readonly data: LaneChartData;
  readonly summary: string;
  readonly size: ChartSize;
  /** Lane of which a list shows all claims from the start; null for none. */
  readonly more?: string | null;
};

/** Lanes over a line of time: what happened filled, what was announced hollow, with an arrow to its horizon. */
export function LaneChart({ data, summary, size, more, ...events }: Props): ReactNode {
  const { t } = useI18n();
  const { pageOf, onPainted, ...frame } = events;
  const drawing = { data, size, pageOf, onPainted };
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(data.marks.length)} {...frame}>
      {(width) =>
        width < LANES_NARROW ? (
          <LaneList more={more ?? null} {...drawing} />
        ) : (
          <WideLanes summary={summary} width={width} {...drawing} />
        )
      }
    </ChartFrame>
  );
}

function ticksOf({ years }: LaneChartData, width: number): readonly number[] {
  const count = years.to - years.from + 1;
  const step = width / count < 40 ? 2 : 1;
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => years.from + index * step);
}

function WideLanes({
  data,
  summary,
  size,
  width,
  ...events
}: Drawn & Pick<Props, 'data' | 'summary' | 'size'> & { readonly width: number }): ReactNode {
  const box = use(ChartBoxContext);
  const left =
    Math.ceil(Math.max(...data.lanes.map((lane) => textWidth(lane.label, 12.5, true)))) + 14;
  const right = 14;
  const { from, to } = data.years;
  const plotWidth = width - left - right;
  const xOf = (year: number): number => left + ((year - from) / (to + 1 - from)) * plotWidth;
  const plot: Box = { x: left, y: LANES_TOP, width: plotWidth, height: 0 };
  const bounds: Box = { x: left, y: 0, width: plotWidth + right, height: Number.MAX_SAFE_INTEGER };
  const height =
    size === 'card'
      ? (box?.height ?? laneCardHeight(data.lanes.length))
      : LANES_TOP + 2 * LANES_AXIS + lanePageHeight(data, plot, bounds, xOf);
  const shift = plotWidth / (to + 1 - from) / 2;
  return (
    <TimeAxes
      width={width}
      height={height}
      margin={{ top: LANES_TOP, right, bottom: 0, left }}
      summary={summary}
      years={data.years}
      ticks={ticksOf(data, plotWidth)}
      axisHeight={LANES_AXIS}
      tick={<YearTick shift={shift} />}
      tickAbove={size === 'page' ? <YearTick shift={shift} above /> : null}
    >
      <Lanes data={data} size={size} {...events} />
    </TimeAxes>
  );
}

type TickProps = {
  readonly shift: number;
  /** Whether it stands above the plot, clear of its edge. */
  readonly above?: boolean;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
};

/** A year's name stands in the middle of the year, not at its first day. */
function YearTick({ shift, above = false, x = 0, y = 0, payload }: TickProps): ReactNode {
  return (
    <text x={x + shift} y={above ? y - 2 : y + 10} textAnchor="middle">
      {payload?.value}
    </text>
  );
}

function Lanes({ data, size, pageOf, onPainted }: Drawn & Pick<Props, 'data' | 'size'>): ReactNode {
  const axes = useTimePlot();
  const ready = axes !== null;
  useEffect(() => {
    if (ready) onPainted();
  }, [ready, onPainted]);
  if (axes === null) return null;
  const { plot, at } = axes;
  const bounds: Box = { x: plot.x, y: 0, width: plot.width + 14, height: plot.y + plot.height };
  const frame = { plot, bounds, xOf: at };
  const layout = size === 'card' ? layoutLaneCard(data, frame) : layoutLanePage(data, frame);
  return (
    <g>
      <LaneLines layout={layout} plot={plot} size={size} />
      <Marks marks={ordered(layout)} pageOf={pageOf} />
    </g>
  );
}

type MarksProps = Pick<ChartEvents, 'pageOf'> & {
  readonly marks: readonly PlacedMark[];
};

function Marks({ marks, pageOf }: MarksProps): ReactNode {
  useMarksDrawn();
  return marks.map((placed) => (
    <Fragment key={placed.mark.key}>
      <MarkLink
        mark={placed.mark}
        visible={placed.label?.text ?? ''}
        href={pageOf(placed.mark.claims[0])}
      >
        <LaneShape placed={placed} />
      </MarkLink>
      <LaneSign placed={placed} />
    </Fragment>
  ));
}

function LaneSign({ placed: { mark, sign } }: { readonly placed: PlacedMark }): ReactNode {
  if (sign === null || mark.sign === null) return null;
  return <MarkSignLink mark={mark} sign={mark.sign} x={sign.x} y={sign.y + sign.height} />;
}

/** Lane by lane and in order of time, as they are read and reached. */
function ordered({ lanes, marks }: LaneLayout): readonly PlacedMark[] {
  return lanes.flatMap((lane) =>
    marks.filter(({ mark }) => mark.lane === lane.id).toSorted((a, b) => a.x - b.x),
  );
}

function LaneLines({
  layout,
  plot,
  size,
}: {
  readonly layout: LaneLayout;
  readonly plot: Box;
  readonly size: ChartSize;
}): ReactNode {
  const used = new Set(layout.marks.map(({ mark }) => mark.lane));
  return layout.lanes.map((lane) => {
    const y = size === 'card' ? lane.y + lane.height / 2 : lane.y + 21;
    const line = size === 'card' ? y : lane.y;
    return (
      <g key={lane.id}>
        <line x1={plot.x} x2={plot.x + plot.width} y1={line} y2={line} className="stroke-line" />
        <text x={0} y={y + 4} className={used.has(lane.id) ? 'strong' : ''}>
          {lane.label}
        </text>
      </g>
    );
  });
}
