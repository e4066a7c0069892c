import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { Claim } from '@/domain/record/claim';
import { marketAndAbove, type Market, type Vocabulary } from '@/domain/record/record';
import type { PanelInput, PanelModel } from '../panel';
import { timeOfMark } from '../kinds/lanes/claim-time';
import { laneChartModel } from '../kinds/lanes/lane-chart-model';
import { headlineOfCount, orderedRows, summaryOf } from '../said';

/** What was said of each market outside the company's own, over time. */
export function expansionModel(input: PanelInput): PanelModel<LaneChartData> {
  const { expansion } = input.i18n.t.headlines;
  const drawing = laneChartModel(input, marketLanes(input.dataset.vocabulary), (claim) =>
    lanesOf(input.dataset.vocabulary, claim),
  );
  const headline = headlineOf(input);
  return {
    headline,
    subtitle: expansion.subtitle,
    summary: summaryOf('expansion', headline, [drawing.years.from, drawing.years.to], input),
    rows: orderedRows(input),
    warnings: [],
    legend: [],
    drawing,
  };
}

export function marketLanes(vocabulary: Vocabulary): readonly Market[] {
  return vocabulary.markets.filter((market) => market.lane);
}

/** A claim stands on the lane of each of its markets, or of the market that one lies within. */
function lanesOf(vocabulary: Vocabulary, claim: Claim): readonly string[] {
  const lanes = new Set(marketLanes(vocabulary).map((market) => market.id));
  const own = claim.markets.flatMap(
    (id) => marketAndAbove(vocabulary, id).find((market) => lanes.has(market)) ?? [],
  );
  return [...new Set(own)];
}

/** Single markets in order of the first claim that something happened there, and those of which there are only plans. */
function headlineOf(input: PanelInput): string {
  const { claims, dataset, i18n } = input;
  const markets = marketLanes(dataset.vocabulary).filter((market) => market.place);
  const onLane = (market: Market, ...kinds: readonly Claim['kind'][]): readonly Claim[] =>
    claims.filter(
      (claim) =>
        kinds.includes(claim.kind) && lanesOf(dataset.vocabulary, claim).includes(market.id),
    );
  const first = (market: Market): number => Math.min(...onLane(market, 'outcome').map(timeOfMark));
  const entered = markets
    .filter((market) => onLane(market, 'outcome').length > 0)
    .toSorted((a, b) => first(a) - first(b));
  const promised = markets.filter(
    (market) => !entered.includes(market) && onLane(market, 'plan', 'target').length > 0,
  );
  const names = (list: readonly Market[]): string =>
    i18n.format.list(list.map((market) => i18n.say(market.name)));
  const { expansion } = i18n.t.headlines;
  if (entered.length > 0 && promised.length > 0)
    return expansion.both(names(entered), names(promised));
  if (entered.length > 0) return expansion.entered(names(entered));
  return promised.length > 0
    ? expansion.promised(names(promised))
    : headlineOfCount('expansion', input);
}
