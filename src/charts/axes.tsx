import type { ReactElement, ReactNode } from 'react';
import {
  BarChart,
  CartesianGrid,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { Box } from './layout/geometry';

/** The one importer of recharts: surface, grid and axes of charts. What stands between the axes is drawn by others. */
type Surface = {
  readonly width: number;
  readonly height: number;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** The chart in a sentence. */
  readonly summary: string;
  readonly children: ReactNode;
};

/** What a drawing needs of the axes around it: the plot, and where on it a value lies. */
export type Plot = { readonly plot: Box; readonly at: (value: number) => number };

type YearAxesProps = Surface & {
  readonly years: readonly number[];
  /** What the values are. */
  readonly axis: string;
  readonly values: {
    readonly scale: 'linear' | 'log';
    readonly ticks: readonly number[];
    /** Room for their names. */
    readonly width: number;
    /** Whether the scale is there at all. */
    readonly shown: boolean;
    readonly format: (value: number) => string;
  };
};

/** A line for years side by side, and a scale of values to their left. */
export function YearAxes({
  years,
  axis,
  values,
  margin,
  summary,
  children,
  ...size
}: YearAxesProps): ReactNode {
  const { scale, ticks, width, shown, format } = values;
  return (
    <BarChart
      {...size}
      data={years.map((year) => ({ year }))}
      margin={margin}
      accessibilityLayer={false}
      title={summary}
      desc={axis}
    >
      <CartesianGrid vertical={false} horizontal={shown} />
      <XAxis
        dataKey="year"
        // Named by what is drawn: a year with several bars is wider than the others.
        tick={false}
        tickLine={false}
        height={24}
      />
      <YAxis
        type="number"
        scale={scale}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        // All of them, as they are given: else the page is laid out anew for each to measure what it is called.
        interval={0}
        allowDataOverflow
        width={width}
        tickLine={false}
        axisLine={false}
        tick={shown}
        tickFormatter={format}
      />
      {children}
    </BarChart>
  );
}

/** Where the values of `YearAxes` lie; null until the axes stand. */
export function useValuePlot(): Plot | null {
  return plotOf(usePlotArea(), useYAxisScale());
}

type TimeAxesProps = Surface & {
  /** First and last year, both whole. */
  readonly years: { readonly from: number; readonly to: number };
  readonly ticks: readonly number[];
  /** Height of the row of years. */
  readonly axisHeight: number;
  /** Name of a year, and the same above the plot; null where it stands below alone. */
  readonly tick: ReactElement<Record<string, unknown>>;
  readonly tickAbove: ReactElement<Record<string, unknown>> | null;
};

/** A line of time from left to right. */
export function TimeAxes({
  years,
  ticks,
  axisHeight,
  tick,
  tickAbove,
  margin,
  summary,
  children,
  ...size
}: TimeAxesProps): ReactNode {
  const axis = {
    type: 'number' as const,
    dataKey: 'at',
    domain: [years.from, years.to + 1],
    ticks: [...ticks],
    interval: 0 as const,
    allowDataOverflow: true,
    tickLine: false,
    axisLine: false,
    height: axisHeight,
    tick,
  };
  return (
    <ScatterChart {...size} margin={margin} accessibilityLayer={false} title={summary}>
      <CartesianGrid horizontal={false} />
      <XAxis {...axis} />
      {tickAbove === null ? null : (
        <XAxis {...axis} xAxisId="top" orientation="top" tick={tickAbove} />
      )}
      <YAxis type="number" domain={[0, 1]} allowDataOverflow hide />
      {children}
    </ScatterChart>
  );
}

/** Where the times of `TimeAxes` lie; null until the axes stand. */
export function useTimePlot(): Plot | null {
  return plotOf(usePlotArea(), useXAxisScale());
}

function plotOf(
  plot: Box | undefined,
  scale: ((value: number) => number | undefined) | undefined,
): Plot | null {
  if (plot === undefined || scale === undefined) return null;
  return { plot, at: (value) => Number(scale(value)) };
}
