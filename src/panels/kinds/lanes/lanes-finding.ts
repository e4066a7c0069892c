import type { LaneCell, LaneChartData, LanePoint, LaneRow } from '@/charts/lanes/lane-chart-data';
import { nameOf, type LanesPanel } from '@/domain/record/record';
import type { SaidLane, SaidMark } from '@/i18n/headlines';
import type { PanelInput } from '@/panels/panel';
import { measuresFinding } from './measures-finding';
import { presenceFinding } from './presence-finding';
import { promisesFinding } from './promises-finding';

/** The finding of a chart of lanes, made from what it draws; null where it draws nothing but words. */
export function lanesFinding(
  panel: LanesPanel,
  { cells, rows }: LaneChartData,
  input: PanelInput,
): string | null {
  const promised = [...cellsAsRows(cells), ...rows];
  return (
    presenceFinding(panel, rows, input) ??
    measuresFinding(cells, input) ??
    promisesFinding(promised, input) ??
    (panel.lanes === 'topics' ? plansFinding(promised, input) : null) ??
    findingOnPromise(cells, input) ??
    findingOnLanes(panel.lanes, rows, input) ??
    findingOnCells(cells, input)
  );
}

function cellsAsRows(cells: readonly LaneCell[]): readonly Promised[] {
  return cells.map(({ promises }) => ({
    plans: promises.map((promise) => ({ ...promise, at: promise.at ?? 0 })),
  }));
}

/** From the first plan to the last, each that which stands first on its lane. */
function plansFinding(lanes: readonly Promised[], { i18n }: PanelInput): string | null {
  const leads = lanes.flatMap(({ plans }) => plans.slice(0, 1).filter(({ at }) => at > 0));
  const found = ends(leads.map((plan) => ({ ...plan, weight: plan.until === null ? 0 : 1 })));
  const [first, last] = found ?? [];
  return first === undefined || last === undefined || last === null
    ? null
    : i18n.t.headlines.lanes.shift(first, last);
}

/** The promise that a small chart draws where no other is told. */
function findingOnPromise(
  cells: readonly LaneCell[],
  { dataset, i18n }: PanelInput,
): string | null {
  const [found] = cells.flatMap(({ lane, promises }) =>
    promises.filter(({ value }) => value !== null).map((promise) => ({ lane, promise })),
  );
  if (found === undefined) return null;
  const { label, at } = found.promise;
  const lane = i18n.say(nameOf(dataset.vocabulary.topics, found.lane));
  const year = at === null ? null : Math.floor(at);
  return i18n.t.headlines.lanes.plans(lane, { label, year }, null);
}

type Promised = Pick<LaneRow, 'plans'>;

/** Things that came, or a figure, of small charts that have nothing else to tell of. */
function findingOnCells(cells: readonly LaneCell[], { i18n }: PanelInput): string | null {
  const said = i18n.t.headlines.lanes;
  for (const { label, points, figures } of cells) {
    const events = ends(points);
    if (events !== null) return said.events(label, ...events);
    const figure = ends(figures);
    if (figure !== null) return said.grew(label, figure[0], null);
  }
  return null;
}

/** Of one lane the first that happened there and the last, or was planned; of several where something did. */
function findingOnLanes(
  of: LanesPanel['lanes'],
  rows: readonly LaneRow[],
  { dataset, i18n }: PanelInput,
): string | null {
  const said = i18n.t.headlines.lanes;
  const [only, ...others] = rows;
  if (only === undefined) return null;
  if (others.length === 0) {
    const events = ends(only.points);
    if (events !== null) return said.events(only.label, ...events);
    const plans = ends(only.plans.map((plan) => ({ ...plan, weight: 0 })));
    return plans === null ? null : said.plans(only.label, ...plans);
  }
  const isPlace = ({ id }: LaneRow): boolean =>
    of === 'topics' || dataset.vocabulary.markets.some((one) => one.id === id && one.place);
  const places = rows.some(isPlace) ? rows.filter(isPlace) : rows;
  const events = places
    .filter(({ points }) => points.length > 0)
    .map(({ label, points }) => ({ lane: label, at: Math.min(...points.map(({ at }) => at)) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ lane, at }): SaidLane => ({ lane, year: Math.floor(at) }));
  const plans = places
    .filter((row) => row.points.length === 0 && row.plans.length > 0)
    .map(({ label }) => label);
  return events.length + plans.length === 0 ? null : said.onLanes(of, events, plans);
}

type Dated = Pick<LanePoint, 'at' | 'label' | 'weight'>;

/** The first and the last; of several at one time the weightiest, which is labelled first. */
function ends(marks: readonly Dated[]): readonly [SaidMark, SaidMark | null] | null {
  const ordered = marks.toSorted((a, b) => a.at - b.at || b.weight - a.weight);
  const [first] = ordered;
  const last = ordered.find(({ at }) => at === ordered.at(-1)?.at);
  if (first === undefined || last === undefined) return null;
  const said = ({ label, at }: Dated): SaidMark => ({ label, year: Math.floor(at) });
  return [said(first), first === last ? null : said(last)];
}
