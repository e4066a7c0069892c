import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbLaneChartData,
  arbWidth,
  LANES,
  makeLaneChartData,
  makeLaneMark,
} from '@/testing/arb-chart-data';
import { isInside, overlaps, type Box } from '../layout/geometry';
import { laneCardHeight, LANES_TOP } from '../parts/heights';
import type { LaneChartData } from './lane-chart-data';
import { layoutLaneCard, type Frame, type LaneLayout, type PlacedMark } from './lane-chart-layout';
import { lanePageHeight, layoutLanePage } from './lane-page-layout';

type Laid = LaneLayout & Frame;
type Size = 'card' | 'page';

/** The frame of a chart of this width, as `LaneChart` makes it. */
function frameOf(data: LaneChartData, width: number, height: number): Frame {
  const left = 110;
  const { from, to } = data.years;
  const plot: Box = { x: left, y: LANES_TOP, width: width - left - 14, height };
  const bounds: Box = { x: left, y: 0, width: plot.width + 14, height: LANES_TOP + height };
  const xOf = (year: number): number => left + ((year - from) / (to + 1 - from)) * plot.width;
  return { plot, bounds, xOf };
}

function cardAt(data: LaneChartData, width: number): Laid {
  const frame = frameOf(data, width, laneCardHeight(data.lanes.length) - LANES_TOP - 28);
  return { ...layoutLaneCard(data, frame), ...frame };
}

function pageAt(data: LaneChartData, width: number): Laid {
  const { plot, bounds, xOf } = frameOf(data, width, 0);
  const tall = { ...bounds, height: Number.MAX_SAFE_INTEGER };
  const frame = frameOf(data, width, lanePageHeight(data, plot, tall, xOf));
  return { ...layoutLanePage(data, frame), ...frame };
}

const LAYOUTS = [
  ['card', cardAt],
  ['page', pageAt],
] as const satisfies readonly (readonly [Size, typeof cardAt])[];

/** Lanes are drawn from this width on; below it they are a list. */
const arbWide = arbWidth.filter((width) => width >= 460);

function assertLayout(
  layoutAt: typeof cardAt,
  check: (laid: Laid, data: LaneChartData) => void,
): void {
  fc.assert(
    fc.property(arbLaneChartData, arbWide, (data, width) => {
      check(layoutAt(data, width), data);
    }),
    { numRuns: 200 },
  );
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

const dotOf = ({ x, y, radius }: PlacedMark): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

describe.each(LAYOUTS)('lanes on a %s', (_size, layoutAt) => {
  it('hold every claim exactly once, on its lane', () => {
    assertLayout(layoutAt, ({ marks }, data) => {
      for (const { id } of data.lanes) {
        const drawn = marks.flatMap(({ mark }) => (mark.lane === id ? mark.claims : []));
        const given = data.marks.flatMap((mark) => (mark.lane === id ? mark.claims : []));
        expect(drawn.toSorted()).toEqual(given.toSorted());
      }
    });
  });

  it('have dots that never overlap', () => {
    assertLayout(layoutAt, ({ marks }) => {
      for (const [a, b] of pairsOf(marks)) expect(overlaps(dotOf(a), dotOf(b))).toBe(false);
    });
  });

  it('have labels that never overlap each other or a dot', () => {
    assertLayout(layoutAt, ({ marks }) => {
      const labels = marks.flatMap(({ label }) => (label === null ? [] : [label.box]));
      for (const [a, b] of pairsOf(labels)) expect(overlaps(a, b)).toBe(false);
      for (const label of labels)
        for (const placed of marks) expect(overlaps(label, dotOf(placed))).toBe(false);
    });
  });

  it('have the sign of each mark that has one, which no label, dot or other sign touches', () => {
    assertLayout(layoutAt, ({ marks }) => {
      for (const { mark, sign } of marks) expect(sign !== null).toBe(mark.sign !== null);
      const signs = marks.flatMap(({ sign }) => sign ?? []);
      for (const [a, b] of pairsOf(signs)) expect(overlaps(a, b)).toBe(false);
      for (const sign of signs)
        for (const placed of marks) {
          expect(overlaps(sign, dotOf(placed))).toBe(false);
          if (placed.label !== null) expect(overlaps(sign, placed.label.box)).toBe(false);
        }
    });
  });

  it('have labels that never leave the bounds', () => {
    assertLayout(layoutAt, ({ marks, bounds }) => {
      for (const { label } of marks)
        if (label !== null) expect(isInside(label.box, bounds)).toBe(true);
    });
  });

  it('cut arrows at the edge of the plot, and draw none that would be shorter than its dot', () => {
    assertLayout(layoutAt, ({ marks, plot, xOf }) => {
      const edge = plot.x + plot.width;
      for (const { mark, x, arrow, radius } of marks) {
        if (mark.horizon === null) expect(arrow).toBeNull();
        if (mark.horizon === null || arrow === null) continue;
        expect(arrow.x).toBeCloseTo(Math.min(xOf(mark.horizon), edge));
        expect(arrow.cut).toBe(xOf(mark.horizon) > edge);
        expect(arrow.x).toBeGreaterThan(x + radius);
      }
    });
  });

  it('stand in their order, one below the other, and keep their dots to themselves', () => {
    assertLayout(layoutAt, ({ lanes, marks }, data) => {
      expect(lanes.map(({ id }) => id)).toEqual(data.lanes.map(({ id }) => id));
      for (const [above, below] of lanes
        .slice(1)
        .map((lane, index) => [lanes[index], lane] as const))
        expect(below.y).toBeCloseTo((above?.y ?? 0) + (above?.height ?? 0));
      for (const { mark, y } of marks) {
        const lane = lanes.find(({ id }) => id === mark.lane);
        expect(y).toBeGreaterThan(lane?.y ?? 0);
        expect(y).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
      }
    });
  });

  it('make a dot smaller for what was merely said', () => {
    const [said, happened] = layoutAt(
      makeLaneChartData({
        marks: [
          makeLaneMark({ key: 'a', form: 'said', at: 2015 }),
          makeLaneMark({ key: 'b', at: 2017 }),
        ],
      }),
      800,
    ).marks;
    expect(said?.radius).toBeLessThan(happened?.radius ?? 0);
  });
});

describe('a lane on a card', () => {
  const together = [
    makeLaneMark({ key: 'said', claims: ['c-1'], form: 'said', weight: 1, label: 'Said' }),
    makeLaneMark({
      key: 'goal',
      claims: ['c-2'],
      form: 'announced',
      weight: 4,
      label: 'Goal',
      horizon: 2016,
    }),
    makeLaneMark({ key: 'plan', claims: ['c-3'], form: 'announced', weight: 2, sign: 'conflict' }),
  ];

  it('gathers claims at one point under the weightiest, which it opens first', () => {
    const { marks } = cardAt(makeLaneChartData({ marks: together }), 600);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({
      mark: { key: 'goal', claims: ['c-2', 'c-1', 'c-3'], form: 'announced', sign: 'conflict' },
      label: { text: 'Goal +2' },
    });
    expect(marks[0]?.arrow).not.toBeNull();
  });

  it('signs a conflict among them before what is only counted otherwise', () => {
    const [goal, ...rest] = together;
    const first = makeLaneMark({ ...goal, sign: 'counted' });
    expect(cardAt(makeLaneChartData({ marks: [first, ...rest] }), 600).marks[0]).toMatchObject({
      mark: { sign: 'conflict' },
    });
    expect(cardAt(makeLaneChartData({ marks: [first] }), 600).marks[0]).toMatchObject({
      mark: { sign: 'counted' },
    });
  });

  it('names those it gathers, and counts the rest', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      makeLaneMark({ key: `c-${index}`, text: { figure: `Claim ${index}`, lines: ['plan'] } }),
    );
    const [placed] = cardAt(makeLaneChartData({ marks: many }), 600).marks;
    expect(placed?.mark.text.figure).toBe('Claim 0');
    expect(placed?.mark.text.lines).toEqual([
      'plan',
      ...[1, 2, 3, 4, 5].map((index) => `+ Claim ${index}`),
      '+ 3 more',
    ]);
  });

  it('keeps claims apart that lie on other lanes or further off', () => {
    const marks = LANES.map(({ id }) => makeLaneMark({ key: id, lane: id, claims: [id] }));
    expect(cardAt(makeLaneChartData({ marks }), 600).marks).toHaveLength(3);
    const apart = [makeLaneMark(), makeLaneMark({ key: 'later', at: 2015.5 })];
    expect(cardAt(makeLaneChartData({ marks: apart }), 600).marks).toHaveLength(2);
  });

  it('labels what was promised before what was merely said', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      makeLaneMark({ key: `said ${index}`, at: 2015 + index / 6, weight: 1, form: 'said' }),
    );
    const goal = makeLaneMark({ key: 'goal', at: 2016.05, weight: 4, form: 'announced' });
    const { marks } = cardAt(makeLaneChartData({ marks: [...crowd, goal] }), 600);
    const labelled = marks.filter(({ label }) => label !== null).map(({ mark }) => mark.key);
    expect(labelled).toContain('goal');
    expect(labelled.length).toBeLessThan(marks.length);
  });
});

describe('a lane on a page', () => {
  it('gives every mark a dot and a label of its own', () => {
    assertLayout(pageAt, ({ marks }, data) => {
      expect(marks.map(({ mark }) => mark.key).toSorted()).toEqual(
        data.marks.map(({ key }) => key).toSorted(),
      );
      for (const { label } of marks) expect(label?.text).not.toBe('');
    });
  });

  it('writes labels in full wherever the chart is wide enough', () => {
    fc.assert(
      fc.property(arbLaneChartData, (data) => {
        for (const { mark, label } of pageAt(data, 1000).marks)
          expect(label?.text).toBe(mark.label);
      }),
    );
  });

  it('keeps arrows clear of the labels of others', () => {
    assertLayout(pageAt, ({ marks }) => {
      for (const { arrow, x, y, mark } of marks)
        for (const other of marks)
          if (arrow !== null && other.mark !== mark && other.label !== null) {
            const line: Box = { x, y: y - 4, width: arrow.x - x, height: 8 };
            expect(overlaps(line, other.label.box)).toBe(false);
          }
    });
  });

  it('is as tall as it was said to be', () => {
    assertLayout(pageAt, ({ lanes, plot }) => {
      const last = lanes.at(-1);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(plot.y + plot.height);
    });
  });
});
