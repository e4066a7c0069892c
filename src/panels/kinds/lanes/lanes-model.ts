import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { LanesPanel } from '@/domain/record/record';
import type { PanelInput, PanelModel } from '@/panels/panel';
import { headlineOfCount, orderedRows, summaryOf } from '@/panels/said';
import { laneChartModel } from './lane-chart-model';
import { lanesFinding } from './lanes-finding';
import { lanesOfClaim, lanesOfRecord } from './lanes-of';

/** What a panel of lanes says and draws. */
export function lanesModel(panel: LanesPanel, input: PanelInput): PanelModel<LaneChartData> {
  const { vocabulary } = input.dataset;
  const drawing = laneChartModel(input, lanesOfRecord(panel.lanes, vocabulary), (claim) =>
    lanesOfClaim(panel.lanes, vocabulary, claim),
  );
  const headline = lanesFinding(panel.lanes, drawing, input) ?? headlineOfCount(panel, input);
  return {
    headline,
    subtitle: input.i18n.say(panel.subtitle),
    summary: summaryOf(panel, headline, [drawing.years.from, drawing.years.to], input),
    rows: orderedRows(input),
    warnings: [],
    legend: [],
    drawing,
  };
}
