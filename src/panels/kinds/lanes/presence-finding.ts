import type { LaneRow, LaneStretch } from '@/charts/lanes/lane-chart-data';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type LanesPanel } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import { yearOf } from '@/domain/time/day';
import type { SaidLane, SaidRank, SaidStretch } from '@/i18n/headlines';
import type { PanelInput } from '@/panels/panel';
import { laneOfMarket } from './lanes-of';

/** Worse places among rivals are no finding. */
const BEST_RANKS = 3;

/** Where something stays, where it was left, where it came last: from the bars that are drawn; null without any. */
export function presenceFinding(
  { presence }: LanesPanel,
  rows: readonly LaneRow[],
  input: PanelInput,
): string | null {
  if (presence === null) return null;
  const { things } = input.dataset.vocabulary;
  const say = (thing: string | null): string =>
    thing === null ? '' : input.i18n.say(nameOf(things, thing));
  const names = { full: say(presence.full), part: say(presence.part) };
  const said = input.i18n.t.headlines.lanes;
  const there = rows.filter(({ history }) => history.length > 0);
  const [only] = there;
  if (only === undefined) return null;
  if (rows.length === 1)
    return said.oneMarket(placeOf(only, input), stretchesOf(only, names), bestRank(only.id, input));
  const whole = there.filter(({ history }) => history.some(isFull));
  const left = whole.find(({ history }) => history.some(hasEnded));
  const best = bestRank(null, input);
  const stays = whole.find((row) => row !== left) ?? null;
  const isBestOne = (row: LaneRow): boolean => best !== null && laneOf(best, input) === row.id;
  const isPlace = ({ id }: LaneRow): boolean =>
    input.dataset.vocabulary.markets.some((market) => market.id === id && market.place);
  const last = whole.findLast(
    (row) => isPlace(row) && row !== left && !isBestOne(row) && (best !== null || row !== stays),
  );
  return said.presence({
    best: best === null ? null : { market: best.market, rank: best.rank, year: best.year },
    stays: stays === null ? null : entered(stays, input),
    left:
      left === undefined
        ? null
        : {
            lane: left.label,
            year: Math.floor(left.history.find(hasEnded)?.to ?? 0),
            isBack: left.history.findLast(isFull)?.to === null,
          },
    last: last === undefined ? null : entered(last, input),
    part: whole.length > 0 ? null : { lane: only.label, thing: names.part },
  });
}

function isFull({ form }: LaneStretch): boolean {
  return form === 'full';
}

function hasEnded({ form, to }: LaneStretch): boolean {
  return form === 'full' && to !== null;
}

function entered(row: LaneRow, input: PanelInput): SaidLane {
  const from = row.history.find(isFull)?.from;
  return { lane: placeOf(row, input), year: from === undefined ? null : Math.floor(from) };
}

/** Where a bar stands: the one market of all its claims, else the lane. */
function placeOf({ id, label, history }: LaneRow, { dataset, i18n }: PanelInput): string {
  const { vocabulary, claimById } = dataset;
  const markets = new Set(
    history
      .flatMap(({ claims }) => claims.flatMap((claim) => claimById.get(claim)?.markets ?? []))
      .filter((market) => laneOfMarket(vocabulary, market) === id),
  );
  const [only, ...others] = markets;
  return only === undefined || others.length > 0
    ? label
    : i18n.say(nameOf(vocabulary.markets, only));
}

function stretchesOf(
  { history }: LaneRow,
  names: { readonly full: string; readonly part: string },
): readonly SaidStretch[] {
  return history.map(({ form, from, to }) => ({
    thing: form === 'full' ? names.full : names.part,
    from: Math.floor(from),
    to: to === null ? null : Math.floor(to),
  }));
}

type Ranked = SaidRank & { readonly id: string };

/** The best place among rivals that is told of a market, on one lane or on any; of several the first time. */
function bestRank(lane: string | null, input: PanelInput): Ranked | null {
  const { vocabulary } = input.dataset;
  const ranked = input.claims.flatMap((claim): readonly Ranked[] => {
    const rank = rankOf(claim, input);
    const [market, ...others] = claim.markets;
    if (rank === null || market === undefined || others.length > 0 || claim.period === null)
      return [];
    if (lane !== null && laneOfMarket(vocabulary, market) !== lane) return [];
    const name = input.i18n.say(nameOf(vocabulary.markets, market));
    return [{ id: market, market: name, rank, year: yearOf(claim.period.to) }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.year - b.year)[0] ?? null;
}

function laneOf({ id }: Ranked, { dataset }: PanelInput): string | null {
  return laneOfMarket(dataset.vocabulary, id);
}

/** A single place that was reached, and not aimed at. */
function rankOf({ kind, quantity }: Claim, { dataset }: PanelInput): number | null {
  if (quantity === null || unitOf(dataset.vocabulary, quantity.unit)?.type !== 'rank') return null;
  const [from, to = from] = quantity.numbers;
  const isTold = kind === 'outcome' || kind === 'interim' || kind === 'estimate';
  return isTold && from === to && Number(from) <= BEST_RANKS ? Number(from) : null;
}
