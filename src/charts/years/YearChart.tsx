import { Fragment, use, useEffect, type ReactNode } from 'react';
import { YearAxes, useValuePlot } from '../axes';
import { decimalsOfTicks } from '../layout/nice-scale';
import { ChartBoxContext } from '../parts/chart-box';
import { ChartFrame } from '../parts/ChartFrame';
import { YEAR_CHART_HEIGHT } from '../parts/heights';
import type { ChartEvents, ChartSize, Mark } from '../parts/mark';
import { MarkLink } from '../parts/MarkLink';
import { useMarksDrawn } from '../parts/tab-stop';
import { useI18n } from '@/i18n/i18n';
import type { YearChartData } from './year-chart-data';
import { boundsOf, frameOf, ticksOf } from './year-chart-frame';
import { layoutYearChart, type PlacedAbsence, type PlacedBar } from './year-chart-layout';
import { inReadingOrder } from './year-columns';
import { YearFoot } from './YearFoot';
import { AbsenceShape, BarShape, BarSign } from './YearMarks';

type Props = ChartEvents & {
  readonly data: YearChartData;
  readonly summary: string;
  readonly size: ChartSize;
};

/** Figures by year, each in the form of its kind, with growth between years and notes under them. */
export function YearChart({ data, summary, size, ...events }: Props): ReactNode {
  const { t } = useI18n();
  const { pageOf, onPainted, ...frame } = events;
  const height = use(ChartBoxContext)?.height ?? YEAR_CHART_HEIGHT[size];
  const marks: readonly Mark[] = [...data.bars, ...data.absences, ...data.growth, ...data.notes];
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(marks.length)} {...frame}>
      {(width) => {
        const { ticks, axisWidth, margin } = frameOf(data, width, height);
        const decimals = decimalsOfTicks(ticks);
        return (
          <YearAxes
            width={width}
            height={height}
            years={data.years}
            margin={margin}
            summary={summary}
            axis={data.axis}
            values={{
              scale: data.scale,
              ticks,
              width: axisWidth,
              // Where there are only words, a scale would measure nothing.
              shown: data.bars.length > 0,
              format: (value) => data.formatTick(value, decimals),
            }}
          >
            <Marks data={data} width={width} pageOf={pageOf} onPainted={onPainted} />
          </YearAxes>
        );
      }}
    </ChartFrame>
  );
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
  useMarksDrawn();
  // Between two kinds of scale recharts gives the old one with the new ends for a moment: a logarithm of nothing.
  const ready = axes !== null && Number.isFinite(axes.at(ticksOf(data)[0] ?? 0));
  useEffect(() => {
    if (ready) onPainted();
  }, [ready, onPainted]);
  if (axes === null || !ready) return null;
  const { plot, at } = axes;
  const layout = layoutYearChart(inReadingOrder(data), plot, boundsOf(plot, width), at);
  return (
    <g>
      <Bars bars={layout.bars} pageOf={pageOf} />
      <Absences absences={layout.absences} pageOf={pageOf} />
      <YearFoot data={data} layout={layout} y={plot.y + plot.height} pageOf={pageOf} />
    </g>
  );
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

function visibleText({ label }: PlacedBar): string {
  return (label?.lines ?? []).join(' ');
}
