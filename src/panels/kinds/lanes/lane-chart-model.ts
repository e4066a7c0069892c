import type {
  CellPromise,
  LaneChartData,
  LanePill,
  LanePlan,
  LanePoint,
  LaneRow,
} from '@/charts/lanes/lane-chart-data';
import { marksOfCells } from '@/charts/lanes/lane-chart-data';
import { groupBy } from '@/domain/basics/group-by';
import { lazy } from '@/domain/basics/memo';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type LanesPanel, type Named } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';
import { daysOfEvent, endOfRecord, whenShort, yearsOfTimes, type Years } from './lane-times';
import { lanesOfClaim, lanesOfRecord, marketOfLane } from './lanes-of';
import { measureCells } from './measure-cells';
import { nameOfThing, presenceMarks, stateOf } from './lane-state';
import {
  pointOf,
  knownUntilEnd,
  presenceKnown,
  presenceOn,
  type LanePresenceFound,
  type PresenceKnown,
  type Stretch,
} from './presence-row';
import { isNews, planMark, promisesAmong } from './promise-plans';

/** Lanes in view on a card, small charts among them: those that tell most. */
const CARD_LANES = 4;
/** Fewest years on the axis, so that a single claim does not stand on a line without a measure. */
const MIN_YEARS = 4;
/** Promises of a lane that are drawn. */
const PLANS = { card: 1, page: 3 } as const;

type Lane = {
  readonly id: string;
  readonly label: string;
  readonly isPlace: boolean;
  readonly claims: readonly Claim[];
  readonly presence: LanePresenceFound;
  readonly points: readonly LanePoint[];
  readonly plans: readonly LanePlan[];
};

const NO_PRESENCE: LanePresenceFound = { stretches: [], points: [], endOnly: null };

/** A panel of lanes: small charts, what was there and what became of what was said, and what only words tell. */
export function laneChartModel(panel: LanesPanel, input: PanelInput): LaneChartData {
  const onLane = groupBy(
    input.claims.flatMap((claim) =>
      lanesOfClaim(panel.lanes, input, claim).map((lane) => ({ lane, claim })),
    ),
    ({ lane }) => lane,
  );
  const cells = measureCells(
    panel.measures,
    (claim) => lanesOfClaim(panel.lanes, input, claim),
    input,
  );
  const drawn = new Set(marksOfCells(cells).flatMap(({ claims }) => claims));
  const told = knownUntilEnd(panel, input);
  const known = presenceKnown(panel, told, input);
  const lanes = lanesOfRecord(panel.lanes, input.dataset.vocabulary).flatMap((named) => {
    const claims = (onLane.get(named.id) ?? []).map(({ claim }) => claim);
    return claims.length === 0 ? [] : [laneOf(panel, named, { claims, known }, input)];
  });
  const measured = new Set(cells.map(({ lane }) => lane));
  const all = inOrder(lanes.filter((lane) => isTelling(lane) && !measured.has(lane.id)));
  const inView = input.size === 'page' ? all : mostSaid(all, CARD_LANES - cells.length);
  const years = yearsOf(inView, input);
  const happened = lazy(
    () =>
      new Set(
        told
          .filter((claim) => daysOfEvent(claim) !== null)
          .flatMap((claim) => lanesOfClaim(panel.lanes, input, claim)),
      ),
  );
  const rows = inView.map((lane) => rowOf(panel, lane, { years, happened }, input));
  const inRows = new Set(rows.map(({ id }) => id));
  return {
    cells,
    rows,
    pills: lanes
      .filter(({ id }) => !inRows.has(id))
      .flatMap((lane) => pillOf(lane, drawn, input) ?? []),
    pillsLabel: cells.length > 0 ? input.i18n.t.lanes.inWords : input.i18n.t.lanes.otherLanes,
    formatMore: input.i18n.t.panel.more,
    formatOthers: input.i18n.t.lanes.others,
    years,
  };
}

/** How much a lane tells: a place before a gathering of them, what was there before what was promised. */
function telling({ isPlace, presence, plans }: Lane): number {
  return (isPlace ? 4 : 0) + (seen(presence).length > 0 ? 2 : 0) + (plans.length > 0 ? 1 : 0);
}

/** The lanes of a card in the order of all. */
function mostSaid(lanes: readonly Lane[], count: number): readonly Lane[] {
  const most = lanes
    .toSorted((a, b) => telling(b) - telling(a) || b.claims.length - a.claims.length)
    .slice(0, Math.max(0, count));
  return lanes.filter((lane) => most.includes(lane));
}

function laneOf(
  { presence, lanes }: LanesPanel,
  { id, name }: Named,
  { claims, known }: { readonly claims: readonly Claim[]; readonly known: PresenceKnown | null },
  input: PanelInput,
): Lane {
  const { vocabulary } = input.dataset;
  const end = vocabulary.years.to + 1;
  const found = known === null ? NO_PRESENCE : presenceOn(id, known, claims, input);
  const taken = new Set(found.points.flatMap((point) => point.claims));
  const isBare = !seen(found).some(({ to, start: from }) => to === null || to >= from);
  const place = lanes === 'markets' ? marketOfLane(id, input) : id;
  return {
    id,
    label: input.i18n.say(place === id ? name : nameOf(vocabulary.markets, place)),
    isPlace: lanes === 'topics' || vocabulary.markets.some((one) => one.id === id && one.place),
    claims,
    presence: found,
    points: [
      ...found.points,
      // Beside a bar a card has room for little more.
      ...claims
        .filter(
          (claim) =>
            (isBare || (input.size === 'page' && claim.quantity === null)) &&
            daysOfEvent(claim) !== null &&
            !isOf(presence, claim) &&
            !taken.has(claim.id),
        )
        .map((claim) => pointOf(claim, id, input)),
    ].filter(({ at }) => at < end),
    plans: promisesAmong(claims, input)
      // Without a bar its promises are all that a lane has.
      .filter((promise) => isBare || input.size === 'page' || isNews(promise))
      .flatMap((promise) => dated(planMark(promise, id, input)) ?? [])
      .slice(0, PLANS[input.size]),
  };
}

/** Whether a claim tells of a thing whose presence is drawn. */
function isOf(presence: LanesPanel['presence'], { presence: told }: Claim): boolean {
  if (presence === null || told === null) return false;
  return [presence.full, presence.part, ...presence.points].includes(told.of);
}

function dated(plan: Omit<CellPromise, 'value' | 'figure' | 'short'>): LanePlan | null {
  return plan.at === null ? null : { ...plan, at: plan.at };
}

function isTelling({ presence, points, plans }: Lane): boolean {
  return seen(presence).length + points.length + plans.length > 0;
}

/** What is drawn of presence by claims that are chosen, or were left out by their years alone. */
function seen({ stretches }: LanePresenceFound): readonly Stretch[] {
  return stretches.filter(({ isSeen, isAside }) => isSeen && !isAside);
}

/** What was there first stands first; then what was there in part, what was planned, and gatherings of many. */
function inOrder(lanes: readonly Lane[]): readonly Lane[] {
  const rank = ({ presence: { stretches }, isPlace }: Lane): number => {
    if (!isPlace) return 3;
    if (stretches.some(({ form }) => form === 'full')) return 0;
    return stretches.length > 0 ? 1 : 2;
  };
  const first = ({ presence: { stretches } }: Lane): number =>
    Math.min(
      ...stretches.filter(({ form }) => form === 'full').map(({ from }) => from),
      Number.MAX_SAFE_INTEGER,
    );
  return lanes.toSorted((a, b) => rank(a) - rank(b) || first(a) - first(b));
}

/** Whole years from the first that is drawn to the last; what goes on, and horizons beyond the record, are cut there. */
function yearsOf(lanes: readonly Lane[], { dataset, years }: PanelInput): Years {
  const record = dataset.vocabulary.years;
  const end = Math.max(Math.min(years.to ?? record.to, record.to), years.from ?? record.from);
  const starts = yearsOfTimes(
    lanes.flatMap(({ presence, points, plans }) => [
      ...seen(presence).map(({ start }) => start),
      ...points.map(({ at }) => at),
      ...plans.map(({ at }) => at),
    ]),
  );
  if (starts === null) return { from: years.from ?? record.from, to: end };
  const stretches = lanes.flatMap(({ presence }) =>
    presence.stretches.filter(({ isSeen }) => isSeen),
  );
  const lastYear = Math.ceil(endOfRecord(dataset)) - 1;
  const ends = [
    ...stretches.map(({ to }) => Math.floor(to ?? Math.min(end, lastYear))),
    ...lanes.flatMap(({ plans }) => plans.map(({ until }) => Math.floor(until ?? 0))),
  ];
  const from = Math.max(record.from, starts.from);
  const to = Math.max(starts.to, from, Math.min(end, Math.max(from, ...ends)));
  const missing = Math.max(0, MIN_YEARS - (to - from + 1));
  // Never beyond the years that are chosen but where a mark is.
  const least = Math.max(years.from ?? record.from, record.from);
  const first = Math.min(from, Math.max(least, from - Math.floor(missing / 2)));
  const last = Math.max(to, Math.min(end, lastYear, first + MIN_YEARS - 1));
  return { from: Math.min(first, Math.max(least, last - MIN_YEARS + 1)), to: last };
}

function rowOf(
  panel: LanesPanel,
  lane: Lane,
  { years, happened }: { readonly years: Years; readonly happened: () => ReadonlySet<string> },
  input: PanelInput,
): LaneRow {
  const { id, label, presence, points, plans } = lane;
  const last = Math.min(years.to, input.years.to ?? years.to);
  const axis = { from: years.from, to: Math.min(last + 1, endOfRecord(input.dataset)) };
  const part = nameOfThing(panel.presence?.part, input);
  return {
    id,
    label,
    state: stateOf(presence, part, () => plans.length > 0 && !happened().has(id), input.i18n),
    ...presenceMarks(lane, panel.presence, axis, input),
    points,
    plans,
    all: allOf(lane, lane.claims, input),
  };
}

/** Claims that a pill names; the others it counts. */
const NAMED = 5;

/** Opens all claims of a lane, one after the other. */
function allOf(
  { id, label }: Pick<Lane, 'id' | 'label'>,
  claims: readonly Claim[],
  { dataset, i18n }: PanelInput,
): LanePill {
  const [first, ...others] = claims.map((claim) => claim.id);
  if (first === undefined) throw new Error(`the lane ${id} has no claim`);
  const more = claims.length - NAMED;
  return {
    key: `all ${id}`,
    claims: [first, ...others],
    label: String(claims.length),
    text: {
      figure: i18n.t.lanes.all(label, claims.length),
      lines: [
        ...claims.slice(0, NAMED).map((claim) => saidIn(claim, dataset, i18n)),
        ...(more > 0 ? [i18n.t.panel.more(more)] : []),
      ],
    },
  };
}

/** A claim in a list; of one without a day of its own it is said where and when it was said. */
function saidIn(claim: Claim, dataset: PanelInput['dataset'], i18n: PanelInput['i18n']): string {
  const label = i18n.say(claim.label);
  if (claim.period !== null || claim.statedOn !== null) return label;
  const source = dataset.sourceById.get(claim.source)?.short ?? claim.source;
  const { earliest, latest } = claim.public;
  return i18n.t.lanes.saidIn(label, source, whenShort({ from: earliest, to: latest }, i18n));
}

/** What is not drawn of a lane; null where all of it is. */
function pillOf(lane: Lane, drawn: ReadonlySet<string>, input: PanelInput): LanePill | null {
  const left = lane.claims.filter(({ id }) => !drawn.has(id));
  if (left.length === 0) return null;
  const pill = allOf(lane, left, input);
  return { ...pill, label: `${lane.label} ${left.length}` };
}
