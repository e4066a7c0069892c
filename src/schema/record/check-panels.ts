import {
  COLOURS,
  type LaneMeasure,
  type LanesPanel,
  type PanelEntry,
  type Unit,
  type Vocabulary,
  type YearsPanel,
} from '@/domain/record/record';
import { TAKEN_ADDRESSES } from '@/domain/selection/place';
import type { Segment } from '../json-path';
import { suggest } from '../suggest';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type RecordText } from './read-record';

type Placed = { readonly place: Place; readonly panel: PanelEntry; readonly index: number };

/** Whether panels can be drawn and found: their addresses are free, and all that they name is there. */
export function* checkPanels({ vocabulary }: RecordText): Generator<LocatedProblem> {
  if (vocabulary === null) return;
  const { file, value } = vocabulary;
  for (const [index, panel] of value.panels.entries()) {
    const placed = { place: { file, at: ['panels', index] }, panel, index };
    yield* checkAddress(placed, value);
    yield* checkThemes(placed, value);
    yield* checkColour(placed, value);
    if (panel.kind === 'years') yield* checkAxis(placed.place, panel, value);
    else {
      yield* checkHasLanes(placed.place, panel.lanes, value);
      yield* checkPresence(placed.place, panel, value);
      for (const [at, measure] of panel.measures.entries())
        yield* checkMeasure(placed.place, ['measures', at], measure, value);
    }
  }
}

function* checkAddress(
  { place, panel: { id }, index }: Placed,
  { panels }: Vocabulary,
): Generator<LocatedProblem> {
  if (TAKEN_ADDRESSES.includes(id))
    yield problemIn(place, ['id'], `is the address of another page; give the panel another id`);
  if (panels.findIndex((other) => other.id === id) < index)
    yield problemIn(place, ['id'], 'the id is already in use above; give the later panel a new id');
}

/** Each theme exists, and one panel alone draws it: its claims would be counted twice. */
function* checkThemes(
  { place, panel, index }: Placed,
  { panels, themes }: Vocabulary,
): Generator<LocatedProblem> {
  const ids = themes.map(({ id }) => id);
  for (const [at, theme] of panel.themes.entries()) {
    const path: readonly Segment[] = ['themes', at];
    if (!ids.includes(theme)) {
      const next = suggest(theme, ids, 'the themes');
      yield problemIn(place, path, `there is no theme "${theme}"; ${next}`);
    }
    if (panel.themes.indexOf(theme) < at)
      yield problemIn(place, path, `names ${theme} a second time; leave it out`);
    const drawn = panels.slice(0, index).find((other) => other.themes.includes(theme));
    if (drawn !== undefined)
      yield problemIn(
        place,
        path,
        `"${theme}" is drawn by ${drawn.id} already; leave it out of one`,
      );
  }
}

/** Two panels of one colour are hard to tell apart; there are eight. */
function* checkColour(
  { place, panel, index }: Placed,
  { panels }: Vocabulary,
): Generator<LocatedProblem> {
  const before = panels.slice(0, index).find(({ colour }) => colour === panel.colour);
  const free = COLOURS.filter((colour) => panels.every((other) => other.colour !== colour));
  if (before === undefined || free.length === 0) return;
  const message = `${panel.colour} is the colour of ${before.id} already; free are ${free.join(', ')}`;
  yield problemIn(place, ['colour'], message);
}

function* checkAxis(
  place: Place,
  panel: YearsPanel,
  { metrics, markets, units }: Vocabulary,
): Generator<LocatedProblem> {
  const { metric, market, unit } = panel;
  yield* missing(place, 'metric', metric, metrics, 'the metrics');
  yield* missing(place, 'market', market, markets, 'the markets');
  yield* missing(place, 'unit', unit, units, 'the units');
  const unitOf = (id: string | undefined): Unit | undefined => units.find((one) => one.id === id);
  const [own, measured] = [unitOf(unit), unitOf(metrics.find(({ id }) => id === metric)?.unit)];
  if (own === undefined || measured === undefined) return;
  if (own.id !== measured.id && !(own.type === 'money' && measured.type === 'money')) {
    const message = `${metric} is measured in ${measured.id}, and not in ${unit}; take that unit, or another metric`;
    yield problemIn(place, ['unit'], message);
  }
  if (own.type === 'rank' || own.type === 'year') {
    const message = `a ${own.type} is no height of a bar; take a metric that is counted or measured`;
    yield problemIn(place, ['unit'], message);
  }
}

function* missing(
  place: Place,
  key: 'metric' | 'market' | 'unit',
  id: string,
  list: readonly { readonly id: string }[],
  what: string,
): Generator<LocatedProblem> {
  const ids = list.map((entry) => entry.id);
  if (ids.includes(id)) return;
  yield problemIn(place, [key], `there is no ${key} "${id}"; ${suggest(id, ids, what)}`);
}

function* checkHasLanes(
  place: Place,
  lanes: 'markets' | 'topics',
  vocabulary: Vocabulary,
): Generator<LocatedProblem> {
  if (vocabulary[lanes].some(({ lane }) => lane)) return;
  yield problemIn(place, ['lanes'], `none of the ${lanes} has a lane; set "lane" of some of them`);
}

type Ids = readonly { readonly id: string }[];

function* unknown(
  place: Place,
  path: readonly Segment[],
  id: string,
  list: Ids,
  what: string,
): Generator<LocatedProblem> {
  const ids = list.map((entry) => entry.id);
  if (ids.includes(id)) return;
  yield problemIn(place, path, `there is no ${id} in ${what}; ${suggest(id, ids, what)}`);
}

function* checkPresence(
  place: Place,
  { presence, lanes }: LanesPanel,
  { things, topics }: Vocabulary,
): Generator<LocatedProblem> {
  if (presence === null) return;
  if (lanes !== 'markets') {
    const message = 'is told of markets alone; leave it out, or take markets as lanes';
    yield problemIn(place, ['presence'], message);
  }
  const { full, part, entry, points } = presence;
  yield* unknown(place, ['presence', 'full'], full, things, 'the things');
  if (part !== null) yield* unknown(place, ['presence', 'part'], part, things, 'the things');
  if (entry !== null) yield* unknown(place, ['presence', 'entry'], entry, topics, 'the topics');
  for (const [at, point] of points.entries())
    yield* unknown(place, ['presence', 'points', at], point, things, 'the things');
}

/** A small chart names what exists, and its figures can be measured in its unit. */
function* checkMeasure(
  place: Place,
  path: readonly Segment[],
  measure: LaneMeasure,
  { topics, metrics, units, bases, themes, things }: Vocabulary,
): Generator<LocatedProblem> {
  const { topic, unit, basis, theme } = measure;
  yield* unknown(place, [...path, 'topic'], topic, topics, 'the topics');
  for (const [at, metric] of measure.metrics.entries())
    yield* unknown(place, [...path, 'metrics', at], metric, metrics, 'the metrics');
  for (const [at, thing] of measure.things.entries())
    yield* unknown(place, [...path, 'things', at], thing, things, 'the things');
  if (unit !== null) yield* unknown(place, [...path, 'unit'], unit, units, 'the units');
  if (basis !== null) yield* unknown(place, [...path, 'basis'], basis, bases, 'the bases');
  if (theme !== null) yield* unknown(place, [...path, 'theme'], theme, themes, 'the themes');
  if (measure.metrics.length > 0 && unit === null) {
    const message = 'is missing: figures are drawn in a unit; add one';
    yield problemIn(place, [...path, 'unit'], message);
  }
  if (measure.metrics.length + measure.things.length === 0)
    yield problemIn(place, path, 'draws nothing; name a metric or a thing');
}
