import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { Claim } from '@/domain/record/claim';
import { groupBy } from '@/domain/basics/group-by';
import type { Topic, Vocabulary } from '@/domain/record/record';
import type { PanelInput, PanelModel } from '../panel';
import { timeOfMark } from '../kinds/lanes/claim-time';
import { laneChartModel } from '../kinds/lanes/lane-chart-model';
import { headlineOfCount, orderedRows, summaryOf } from '../said';

/** What the company said it would become, topic by topic, over time. */
export function strategyModel(input: PanelInput): PanelModel<LaneChartData> {
  const drawing = laneChartModel(input, topicLanes(input.dataset.vocabulary), (claim) =>
    laneOf(input.dataset.vocabulary, claim),
  );
  const headline = headlineOf(input);
  return {
    headline,
    subtitle: input.i18n.t.headlines.strategy.subtitle,
    summary: summaryOf('strategy', headline, [drawing.years.from, drawing.years.to], input),
    rows: orderedRows(input),
    warnings: [],
    legend: [],
    drawing,
  };
}

export function topicLanes(vocabulary: Vocabulary): readonly Topic[] {
  return vocabulary.topics.filter((topic) => topic.lane);
}

/** The lane of the claim's first topic that has one. */
function laneOf(vocabulary: Vocabulary, claim: Claim): readonly string[] {
  const lanes = new Set(topicLanes(vocabulary).map((topic) => topic.id));
  return claim.topics.filter((topic) => lanes.has(topic)).slice(0, 1);
}

/** For each year in which plans or goals were stated: the topic with most of them that no earlier year has had. */
function headlineOf(input: PanelInput): string {
  const { claims, dataset, i18n } = input;
  const forward = claims.filter((claim) => claim.kind === 'plan' || claim.kind === 'target');
  const years = [...groupBy(forward, (claim) => Math.floor(timeOfMark(claim)))].toSorted(
    ([a], [b]) => a - b,
  );
  const turns: { readonly topic: Topic; readonly year: number }[] = [];
  for (const [year, group] of years) {
    const counts = topicLanes(dataset.vocabulary)
      .map((topic) => ({
        topic,
        count: group.filter((claim) => laneOf(dataset.vocabulary, claim).includes(topic.id)).length,
      }))
      .filter(({ topic, count }) => count > 0 && turns.every((turn) => turn.topic !== topic))
      .toSorted((a, b) => b.count - a.count);
    const [most] = counts;
    if (most !== undefined) turns.push({ topic: most.topic, year });
  }
  if (turns.length === 0) return headlineOfCount('strategy', input);
  return i18n.t.headlines.strategy.turns(
    turns.map(({ topic, year }) => ({ topic: i18n.say(topic.name), year })),
  );
}
