import type { LaneChartData, LaneMark } from '@/charts/lanes/lane-chart-data';
import { groupBy } from '@/domain/basics/group-by';
import type { Dataset, LanesPanel, Vocabulary } from '@/domain/record/record';
import type { SaidMark } from '@/i18n/headlines';
import type { PanelInput } from '@/panels/panel';

type Lane = LaneChartData['lanes'][number];
type Marks = readonly LaneMark[];

/** The finding of a chart of lanes, made from its marks; null where it has none but what was merely said. */
export function lanesFinding(
  of: LanesPanel['lanes'],
  { lanes, marks }: LaneChartData,
  input: PanelInput,
): string | null {
  const one = onlyLane(lanes, marks, input.claims.length);
  if (one !== null) return findingOnOne(one, marks, input);
  const places = lanes.filter(({ id }) => of === 'topics' || isPlace(id, input.dataset.vocabulary));
  const turns = of === 'topics' ? turnsOf(places, marks) : [];
  if (turns.length > 0) return input.i18n.t.headlines.lanes.turns(of, turns);
  return (
    findingOnGathering(of, lanes, places, marks, input) ??
    findingOnSeveral(of, places, marks, input) ??
    findingOnSeveral(of, lanes, marks, input)
  );
}

/** The lane that all claims are on, or on which alone something happened or was planned. */
function onlyLane(lanes: readonly Lane[], marks: Marks, claims: number): Lane | null {
  const whole = lanes.filter((lane) => onLane(lane, marks).length === claims);
  const telling = lanes.filter((lane) => onLane(lane, marks).some((mark) => mark.form !== 'said'));
  const [only, ...others] = whole.length === 1 ? whole : telling;
  return only === undefined || others.length > 0 ? null : only;
}

/** A gathering of many is none to name beside places. */
function isPlace(id: string, { markets }: Vocabulary): boolean {
  return markets.find((market) => market.id === id)?.place === true;
}

const happened = ({ form }: LaneMark): boolean => form === 'happened';
const announced = ({ form }: LaneMark): boolean => form === 'announced';

function onLane({ id }: Lane, marks: Marks): Marks {
  return marks.filter(({ lane }) => lane === id);
}

/** All claims shown are on one lane: the first and the last that happened there, or was planned. */
function findingOnOne(lane: Lane, marks: Marks, { dataset, i18n }: PanelInput): string | null {
  const own = onLane(lane, marks);
  const said = i18n.t.headlines.lanes;
  const events = ends(own.filter(happened), (mark) => yearOfEvent(mark, dataset));
  if (events !== null) return said.events(lane.label, ...events);
  const plans = ends(own.filter(announced), ({ at }) => Math.floor(at));
  return plans === null ? null : said.plans(lane.label, ...plans);
}

/** A mark whose source does not say when it happened stands at the day on which it was said. */
function yearOfEvent({ claims: [id], at }: LaneMark, { claimById }: Dataset): number | null {
  return claimById.get(id)?.period === null ? null : Math.floor(at);
}

type YearOf = (mark: LaneMark) => number | null;

/** The first mark and the last, those with a year before others; of several at one time the weightiest, which is labelled first. */
function ends(marks: Marks, yearOf: YearOf): readonly [SaidMark, SaidMark | null] | null {
  const dated = marks.filter((mark) => yearOf(mark) !== null);
  const ordered = (dated.length > 0 ? dated : marks).toSorted(
    (a, b) => a.at - b.at || b.weight - a.weight,
  );
  const [first] = ordered;
  const last = ordered.find(({ at }) => at === ordered.at(-1)?.at);
  if (first === undefined || last === undefined) return null;
  const saidOf = (mark: LaneMark): SaidMark => ({ label: mark.label, year: yearOf(mark) });
  return [saidOf(first), first === last ? null : saidOf(last)];
}

/** Where only a gathering of markets has events: those, and the places with plans. */
function findingOnGathering(
  of: LanesPanel['lanes'],
  lanes: readonly Lane[],
  places: readonly Lane[],
  marks: Marks,
  input: PanelInput,
): string | null {
  const [only, ...others] = lanes.filter((lane) => onLane(lane, marks).some(happened));
  if (only === undefined || others.length > 0 || places.includes(only)) return null;
  const finding = findingOnOne(only, marks, input);
  const plans = places.filter((lane) => onLane(lane, marks).some(announced));
  const { lanes: said } = input.i18n.t.headlines;
  return finding === null || plans.length === 0
    ? finding
    : said.withPlans(
        of,
        finding,
        plans.map(({ label }) => label),
      );
}

function findingOnSeveral(
  of: LanesPanel['lanes'],
  lanes: readonly Lane[],
  marks: Marks,
  { dataset, i18n }: PanelInput,
): string | null {
  const events = lanes
    .flatMap((lane) => {
      const own = onLane(lane, marks).filter(happened);
      const dated = own.filter((mark) => yearOfEvent(mark, dataset) !== null);
      const at = Math.min(...dated.map((mark) => mark.at));
      const year = dated.length === 0 ? null : Math.floor(at);
      return own.length === 0 ? [] : [{ lane: lane.label, id: lane.id, at, year }];
    })
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  const plans = lanes
    .filter(
      (lane) => events.every(({ id }) => id !== lane.id) && onLane(lane, marks).some(announced),
    )
    .map(({ label }) => label);
  if (events.length + plans.length === 0) return null;
  return i18n.t.headlines.lanes.onLanes(of, events, plans);
}

/** Lanes that are named as those with most plans. */
const MOST_TURNS = 4;

type Turn = { readonly lane: string; readonly year: number; readonly plans: number };

/** For each year in which plans or goals were stated the lane with most of them; none where several have as many. */
function turnsOf(
  lanes: readonly Lane[],
  marks: Marks,
): readonly { readonly lane: string; readonly years: readonly number[] }[] {
  const years = groupBy(marks.filter(announced), ({ at }) => Math.floor(at));
  const turns = [...years].flatMap(([year, stated]): readonly Turn[] => {
    const counts = lanes
      .map((lane) => ({ lane: lane.label, year, plans: onLane(lane, stated).length }))
      .toSorted((a, b) => b.plans - a.plans);
    const [most, next] = counts;
    return most === undefined || most.plans === next?.plans ? [] : [most];
  });
  // Where one lane alone has plans it does not have most of them.
  if (lanes.filter((lane) => onLane(lane, marks).some(announced)).length < 2) return [];
  // A year of a single plan says little beside one of several.
  const several = turns.filter(({ plans }) => plans > 1);
  const telling = (several.length > 0 ? several : turns)
    .toSorted((a, b) => b.plans - a.plans)
    .slice(0, MOST_TURNS)
    .toSorted((a, b) => a.year - b.year);
  return [...groupBy(telling, ({ lane }) => lane)].map(([lane, led]) => ({
    lane,
    years: led.map(({ year }) => year),
  }));
}
