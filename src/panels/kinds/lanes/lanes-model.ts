import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { LanesPanel } from '@/domain/record/record';
import type { PanelInput, PanelModel } from '@/panels/panel';
import { notBeside } from '@/panels/not-beside';
import { headlineOfCount, orderedRows, summaryOf } from '@/panels/said';
import { laneChartModel } from './lane-chart-model';
import { lanesFinding } from './lanes-finding';
import { lanesLegend } from './lanes-legend';

/** What a panel of lanes says and draws. */
export function lanesModel(panel: LanesPanel, input: PanelInput): PanelModel<LaneChartData> {
  const drawing = laneChartModel(panel, input);
  const headline = lanesFinding(panel, drawing, input) ?? headlineOfCount(panel, input);
  return {
    headline,
    subtitle: input.i18n.say(panel.subtitle),
    summary: summaryOf(panel, headline, yearsDrawn(drawing), input),
    rows: orderedRows(input),
    warnings: [],
    beside: input.beside === undefined ? undefined : notBeside(input.beside.name, 'events'),
    legend: [],
    signs: lanesLegend(panel, drawing, input),
    drawing,
  };
}

/** First and last year of all that is drawn; none where that is words alone. */
function yearsDrawn({ cells, rows, years }: LaneChartData): readonly number[] {
  const times = cells.flatMap(({ figures, points, promises }) => [
    ...[...figures, ...points].map(({ at }) => at),
    ...promises.flatMap(({ at }) => at ?? []),
  ]);
  const all = [
    ...times.map((at) => Math.floor(at)),
    ...(rows.length === 0 ? [] : [years.from, years.to]),
  ];
  return all.length === 0 ? [] : [Math.min(...all), Math.max(...all)];
}
