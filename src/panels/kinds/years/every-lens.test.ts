import { describe, expect, it } from 'vitest';
import type { Box } from '@/charts/layout/geometry';
import type { YearChartData } from '@/charts/years/year-chart-data';
import { boundsOf, frameOf } from '@/charts/years/year-chart-frame';
import { layoutYearChart } from '@/charts/years/year-chart-layout';
import { currencyWords } from '@/domain/record/currencies';
import { MEASURES, SCALE_TYPES } from '@/domain/figures/lens';
import type { ViewState } from '@/view/view-state';
import { yearsModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, recordViews } from '@/testing/record-views';

const RECORD = readRealRecord();

/** Each day, year, market, topic and kind by itself. */
const VIEWS = recordViews(RECORD).filter(({ corpus }) => corpus === 'all');

const { all, own } = currencyWords(RECORD.vocabulary);
const LENSES: readonly Partial<ViewState>[] = MEASURES.flatMap((measure) =>
  SCALE_TYPES.flatMap((scale) =>
    [null, 'printed', ...all.filter((cur) => cur !== own)].map((cur) => ({ measure, scale, cur })),
  ),
);

/** Where the axis has a value, as the chart itself maps it. */
function axisOf({ scale }: YearChartData, ticks: readonly number[], plot: Box) {
  const place = scale === 'log' ? Math.log : (value: number): number => value;
  const [foot, top] = [place(ticks[0] ?? Number.NaN), place(ticks.at(-1) ?? Number.NaN)];
  return (value: number): number =>
    plot.y + plot.height * (1 - (place(value) - foot) / (top - foot));
}

/** What is wrong with a chart of some claims. */
function faultsOf(data: YearChartData, width: number): readonly string[] {
  const { ticks, plot } = frameOf(data, width, 300);
  const at = axisOf(data, ticks, plot);
  const bounds = boundsOf(plot, width);
  const { bars, absences } = layoutYearChart(data, plot, bounds, at);
  const boxes = [...bars, ...absences].map(({ mark, box }) => [mark.key, box] as const);
  const marks = boxes.length + data.growth.length + data.notes.length;
  return [
    ...(Number.isFinite(at(ticks[0] ?? Number.NaN)) ? [] : ['never ready']),
    ...(marks > 0 ? [] : ['no mark, and no word why']),
    ...boxes.flatMap(([key, box]) =>
      Object.values(box).every(Number.isFinite) && box.width > 0 && isOnPlot(box, plot)
        ? []
        : [`${key} at ${JSON.stringify(box)}`],
    ),
  ];
}

function isOnPlot({ y, height }: Box, plot: Box): boolean {
  return y >= plot.y - 3 && y + height <= plot.y + plot.height + 3;
}

describe.each(LENSES)('through the lens %o', (lens) => {
  it('every selection has a chart that becomes ready, and a mark or a word for what is in it', () => {
    const seen = VIEWS.flatMap((view) =>
      inputsOf(RECORD, 'years', { ...view, ...lens }).map(({ id, input }) => {
        const { drawing } = yearsModelOf(id, input);
        return faultsOf(drawing, input.size === 'card' ? 340 : 900).map(
          (fault) => `${id} ${input.size} ${JSON.stringify(view)}: ${fault}`,
        );
      }),
    );
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.flat()).toEqual([]);
  });
});
