import type { Box } from '../layout/geometry';
import type { CellFigure, CellPromise, LanePoint } from './lane-chart-data';
import {
  abovePoint,
  dotAt,
  labelWidth,
  LINE,
  placeStemmed,
  RADIUS,
  signWidth,
  widthOf,
  type StemmedLabel,
} from './lane-parts-layout';

/** A bar, and above a lower bound where it fades. */
export type BarBoxes = { readonly box: Box; readonly fade: Box | null };

export function wholeBar({ box, fade }: BarBoxes): Box {
  return fade === null ? box : { ...box, y: fade.y, height: box.height + fade.height };
}

type Labelled = {
  readonly figures: readonly CellFigure[];
  readonly bars: readonly BarBoxes[];
  readonly lines: readonly (Box | null)[];
  readonly promises: readonly CellPromise[];
  readonly points: readonly LanePoint[];
};

/** The last figure and goals are labelled first, then the first figure, then what there is room for. */
export function labelsOfCell(
  { figures, bars, lines, promises, points }: Labelled,
  xOf: (at: number) => number,
  base: number,
  room: Box,
): ReadonlyMap<string, Box> {
  const obstacles: readonly Box[] = [
    ...bars.map(wholeBar),
    ...lines.flatMap((line) => (line === null ? [] : [{ ...line, y: line.y - 0.5, height: 1 }])),
    ...points.map(({ at }) => dotAt(xOf(at), base)),
  ];
  const ofBars = figures.map((mark, index) => overBar(mark, bars[index] ?? null, room));
  const [first, ...others] = ofBars;
  return placeStemmed(
    [
      ...promises.flatMap((promise, index) => besideLine(promise, lines[index] ?? null, room)),
      ...others.slice(-1),
      ...(first === undefined ? [] : [first]),
      ...others.slice(0, -1).toReversed(),
      // From right to left, so that no hairline crosses a label.
      ...points
        .toSorted((a, b) => b.at - a.at)
        .map((point) => overPoint(point, points, xOf, base - RADIUS - 2, room)),
    ],
    obstacles,
    room,
  );
}

function overPoint(
  point: Labelled['points'][number],
  points: Labelled['points'],
  xOf: (at: number) => number,
  foot: number,
  room: Box,
): StemmedLabel {
  const others = points.filter(({ at }) => at !== point.at).map(({ at }) => xOf(at));
  const found = abovePoint(labelWidth(point), xOf(point.at), foot, {
    levels: 3,
    others,
    start: room.x,
    edge: room.x + room.width,
  });
  return {
    key: point.key,
    candidates: found.map(({ box, stem }) => ({
      box: { ...box, x: within(box.x, box.width, room) },
      stem,
    })),
  };
}

/** Numbers of a computer end a little beyond where they should. */
const A_HAIR = 1e-6;

/** Moved within the room, as far as it stays over what it names. */
function within(left: number, width: number, room: Box): number {
  return Math.max(room.x, Math.min(left, room.x + room.width - width - A_HAIR));
}

/** How far a label may stand above its bar, to clear that of a neighbour. */
const RAISED = 5;

function overBar({ key, label }: CellFigure, bar: BarBoxes | null, room: Box): StemmedLabel {
  if (bar === null) return { key, candidates: [] };
  const width = widthOf(label, true);
  const { box } = bar;
  const y = (bar.fade?.y ?? box.y) - LINE - 1.5;
  const lefts = [box.x + box.width / 2 - width / 2, box.x, box.x + box.width - width];
  return {
    key,
    // A little higher where the next bar is.
    candidates: [y, y - RAISED].flatMap((top) =>
      lefts.map((left) => ({
        box: { x: within(left, width, room), y: top, width, height: LINE },
        stem: null,
      })),
    ),
  };
}

/** The aim stands on its line, else below it. */
function besideLine(
  { key, figure, sign }: CellPromise,
  line: Box | null,
  room: Box,
): readonly StemmedLabel[] {
  if (line === null || figure === null) return [];
  const width = widthOf(figure) + signWidth({ sign });
  const right = line.x + line.width - width;
  return [
    {
      key,
      candidates: [line.y - LINE - 3, line.y + 3].flatMap((y) =>
        [line.x, right].map((left) => ({
          box: { x: within(left, width, room), y, width, height: LINE },
          stem: null,
        })),
      ),
    },
  ];
}
