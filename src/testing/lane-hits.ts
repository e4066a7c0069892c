import type { LaneLayout } from '@/charts/lanes/lane-chart-layout';
import { wholeBar } from '@/charts/lanes/lane-cell-labels';
import { dotAt, type PlacedText } from '@/charts/lanes/lane-parts-layout';
import type { Box } from '@/charts/layout/geometry';

/** A mark: where its middle is seen, and where it is hit, in the order in which marks are painted. */
type Hit = {
  readonly key: string;
  readonly middles: readonly Point[];
  readonly areas: readonly Box[];
};
type Point = { readonly x: number; readonly y: number };

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
const boxes = (...texts: readonly (PlacedText | null)[]): readonly Box[] =>
  texts.flatMap((text) => (text === null ? [] : [text.box]));

function hitsIn({ cells, rows, pills }: LaneLayout): readonly Hit[] {
  type Placed = LaneLayout['rows']['rows'][number]['points'][number];
  const pointHit = ({ mark, x, y, label, room }: Placed): Hit => ({
    key: mark.key,
    middles: [{ x, y }],
    areas: [dotAt(x, y), ...boxes(label), ...(room === null ? [] : [room])],
  });
  return [
    ...cells.flatMap(({ figures, points, promises }) => [
      ...figures.map(({ mark, box, fade, label }) => ({
        key: mark.key,
        middles: [middleOf(box)],
        areas: [wholeBar({ box, fade }), ...boxes(label)],
      })),
      ...points.map(pointHit),
      ...promises.map(({ mark, badge, words, hits }) => ({
        key: mark.key,
        middles: [middleOf(badge)],
        areas: [badge, ...boxes(...words), ...hits],
      })),
    ]),
    ...rows.rows.flatMap(({ segments, points, plans, all }) => [
      ...segments.map(({ mark, box, room, end }) => ({
        key: mark.key,
        middles: [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => ({
          x: box.x + box.width * part,
          y: box.y + box.height / 2,
        })),
        areas: [box, ...boxes(end), ...(room === null ? [] : [room])],
      })),
      ...points.map(pointHit),
      ...plans.map(({ mark, x, y, badge, label, room, dots }) => ({
        key: mark.key,
        middles: [{ x, y }, middleOf(badge)],
        areas: [
          dotAt(x, y),
          { x, y: y - 1, width: Math.max(0, dots.end - x), height: 2 },
          badge,
          ...boxes(label),
          ...(room === null ? [] : [room]),
        ],
      })),
      { key: all.pill.key, middles: [middleOf(all.box)], areas: [all.box] },
    ]),
    ...pills.map(({ pill, box }) => ({ key: pill.key, middles: [middleOf(box)], areas: [box] })),
  ];
}

function covers({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Marks whose middle opens another, said. */
export function wrongHits(layout: LaneLayout): readonly string[] {
  const hits = hitsIn(layout);
  return hits.flatMap(({ key, middles }) =>
    middles.flatMap((point) => {
      const hit = hits.findLast(({ areas }) => areas.some((area) => covers(area, point)));
      return hit?.key === key ? [] : [`${key} opens ${hit?.key ?? 'nothing'}`];
    }),
  );
}
