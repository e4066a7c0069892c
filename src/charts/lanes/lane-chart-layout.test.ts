import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbWidth } from '@/testing/arb-chart-data';
import {
  arbLaneChartData,
  makeCell,
  makeFigure,
  makeLaneChartData,
  makePill,
  makePlan,
  makePoint,
  makePromise,
  makeRow,
  makeSegment,
} from '@/testing/arb-lane-data';
import { overlaps, type Box } from '../layout/geometry';
import type { ChartSize } from '../parts/mark';
import { marksOfLanes, type LaneChartData } from './lane-chart-data';
import { layoutLanes, type LaneLayout } from './lane-chart-layout';
import type { PlacedPromise } from './lane-cells-layout';
import type { PlacedRow } from './lane-row-labels';

const SIZES = ['card', 'page'] as const;

function assertLayouts(
  check: (layout: LaneLayout, data: LaneChartData, width: number) => void,
): void {
  fc.assert(
    fc.property(
      arbLaneChartData,
      arbWidth,
      fc.constantFrom<ChartSize>(...SIZES),
      (data, width, size) => {
        check(layoutLanes(data, width, size), data, width);
      },
    ),
    { numRuns: 150 },
  );
}

/** All words of a row: name, state, labels and verdicts. */
function wordsOf({ name, state, all, segments, points, plans }: PlacedRow): readonly Box[] {
  return [
    name.box,
    all.box,
    ...[state, ...segments.map(({ end }) => end), ...points.map(({ label }) => label)].flatMap(
      (text) => text?.box ?? [],
    ),
    ...plans.flatMap(({ badge, label }) => [badge, label?.box ?? []].flat()),
  ];
}

function expectApart(boxes: readonly Box[]): void {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(overlaps(box, other, -1), JSON.stringify([box, other])).toBe(false);
}

function expectWithin(boxes: readonly Box[], width: number): void {
  for (const { x, width: wide } of boxes) {
    expect(x).toBeGreaterThanOrEqual(-0.01);
    expect(x + wide).toBeLessThanOrEqual(width + 0.01);
  }
}

const SIGN = 15;

/** Where the words of a promise stand, with its sign where that is behind them. */
function withSign({ mark, figure, words }: PlacedPromise): readonly Box[] {
  const hasSign = mark.sign === 'conflict' && figure === null;
  return words.map(({ box }, index) =>
    hasSign && index === words.length - 1 ? { ...box, width: box.width + SIGN } : box,
  );
}

describe('the layout of lanes', () => {
  it('lets no words of a row cover each other, nor leave the chart', () => {
    assertLayouts(({ rows }, _data, width) => {
      for (const row of rows.rows) {
        expectApart(wordsOf(row));
        expectWithin(wordsOf(row), width);
      }
    });
  });

  it('keeps rows below each other, and each with all that is drawn of it', () => {
    assertLayouts(({ rows, height }) => {
      let foot = 0;
      for (const row of rows.rows) {
        expect(row.top).toBeGreaterThanOrEqual(foot);
        foot = row.top + row.height;
        // Pills of rows below each other do not touch.
        expect(row.all.box.y).toBeGreaterThanOrEqual(row.top);
        expect(row.all.box.y + row.all.box.height).toBeLessThanOrEqual(foot);
        for (const { y, height: high } of wordsOf(row)) {
          expect(y).toBeGreaterThanOrEqual(row.top - 1);
          expect(y + high).toBeLessThanOrEqual(foot + 1);
        }
      }
      expect(height).toBeGreaterThanOrEqual(foot);
    });
  });

  it('lets no words of small charts cover each other', () => {
    assertLayouts(({ cells }, _data, width) => {
      const words = cells.flatMap(({ name, figures, points, promises }) => [
        ...name.map(({ box }) => box),
        ...[...figures, ...points].flatMap(({ label }) => label?.box ?? []),
        ...promises.flatMap((promise) => [
          promise.badge,
          ...(promise.figure === null ? [] : [promise.figure.box]),
          ...withSign(promise),
        ]),
      ]);
      expectApart(words);
      expectWithin(words, width);
    });
  });

  it('cuts no promise: it has the lines that its words need, or is told shorter beside its figure', () => {
    assertLayouts(({ cells }) => {
      for (const { mark, words, figure } of cells.flatMap(({ promises }) => promises)) {
        const written = words.map(({ text }) => text).join(' ');
        expect([mark.label, figure === null ? mark.label : mark.short]).toContain(written);
      }
    });
  });

  it('begins the words of a promise at one edge, beside its verdict or below it, and never under it from beside it', () => {
    assertLayouts(({ cells }) => {
      for (const { badge, words } of cells.flatMap(({ promises }) => promises)) {
        const [first, ...others] = words.map(({ box }) => box);
        if (first === undefined) continue;
        for (const { x } of others) expect(x).toBe(first.x);
        const isBelow = first.y >= badge.y + badge.height - 3;
        expect(first.x).toBeGreaterThanOrEqual(isBelow ? badge.x : badge.x + badge.width);
      }
    });
  });

  it('names each promise of a lane, beside its line or above it', () => {
    assertLayouts(({ rows }) => {
      for (const { mark, label, x, badge } of rows.rows.flatMap(({ plans }) => plans)) {
        expect(label?.text).toBe(mark.label);
        // Never far from what it names.
        const box = label?.box ?? badge;
        expect(box.x + box.width).toBeGreaterThanOrEqual(x - 10);
        expect(box.x).toBeLessThanOrEqual(badge.x + badge.width + 25);
      }
    });
  });

  it('leaves room for the sign of a promise behind its verdict', () => {
    assertLayouts(({ rows }, _data, width) => {
      for (const row of rows.rows)
        for (const { mark, badge, label } of row.plans) {
          if (mark.sign !== 'conflict') continue;
          const sign = { ...badge, x: badge.x + badge.width, width: SIGN };
          expectWithin([sign], width);
          expectApart([sign, row.all.box, ...(label === null ? [] : [label.box])]);
        }
    });
  });

  it('puts the label of a point over it, or joins the two', () => {
    assertLayouts(({ rows }) => {
      for (const { x, y, label } of rows.rows.flatMap(({ points }) => points)) {
        if (label === null) continue;
        expect(x).toBeGreaterThanOrEqual(label.box.x - 5);
        expect(x).toBeLessThanOrEqual(label.box.x + label.box.width + 5);
        expect(label.box.y + label.box.height).toBeLessThan(y);
      }
    });
  });

  it('leads to every claim: what is not drawn alone stands in a mark of others, or in that of its lane', () => {
    assertLayouts(({ cells, rows, pills }, data) => {
      const drawn = [
        ...cells.flatMap(({ figures, points, promises }) => [...figures, ...points, ...promises]),
        ...rows.rows.flatMap(({ segments, plans }) => [...segments, ...plans]),
      ].flatMap(({ mark }) => mark.claims);
      const opened = [...rows.rows.map(({ all }) => all), ...pills].flatMap(
        ({ pill }) => pill.claims,
      );
      const points = new Set(
        data.rows.flatMap((row) => row.points.flatMap(({ claims }) => claims)),
      );
      const all = marksOfLanes(data).flatMap(({ claims }) => claims);
      expect(new Set([...drawn, ...opened, ...points])).toEqual(new Set(all));
    });
  });

  it('has a bounded number of dots however many claims there are', () => {
    const points = Array.from({ length: 5000 }, (_, index) =>
      makePoint(`c-${index}`, { at: 2014 + (index / 5000) * 6 }),
    );
    const data = makeLaneChartData({ rows: [makeRow('india', { points })] });
    expect(layoutLanes(data, 600, 'page').rows.rows[0]?.points.length).toBeLessThan(60);
  });
});

const EUROPE = makeRow('Europe', {
  segments: [makeSegment('c-1', { from: 2016.7 })],
  points: [
    ['Poland', 2016.7],
    ['Spain', 2017.85],
    ['France', 2018.38],
    ['Italy', 2018.4],
    ['United Kingdom', 2018.86],
    ['Germany', 2019.6],
  ].map(([label, at], index) =>
    makePoint(`c-open-${index}`, { form: 'opening', label: String(label), at: Number(at) }),
  ),
  plans: [makePlan('c-9', { at: 2015.1, until: null })],
});

describe('a row of presence', () => {
  it.each([
    [358, 'a phone'],
    [572, 'a card'],
    [1206, 'a page'],
  ])('names every opening, those of one time together: %i (%s)', (width) => {
    const { rows } = layoutLanes(makeLaneChartData({ rows: [EUROPE] }), width, 'card');
    expect(rows.rows[0]?.points.map(({ label }) => label?.text)).toEqual([
      'Poland',
      'Spain',
      'France, Italy',
      'United Kingdom',
      'Germany',
    ]);
  });

  it('is no higher than its labels need', () => {
    const heightOf = (row: typeof EUROPE): number =>
      layoutLanes(makeLaneChartData({ rows: [row] }), 572, 'card').rows.rows[0]?.height ?? 0;
    expect(heightOf({ ...EUROPE, points: [] })).toBeLessThan(heightOf(EUROPE) - 25);
    expect(heightOf({ ...EUROPE, points: [], segments: [] })).toBeLessThan(30);
  });

  it('needs hardly more height for dots than its bar and their names do', () => {
    const heightOf = (points: typeof EUROPE.points): number =>
      layoutLanes(
        makeLaneChartData({ rows: [makeRow('India', { segments: [makeSegment('c-1')], points })] }),
        572,
        'card',
      ).rows.rows[0]?.height ?? 0;
    expect(heightOf(EUROPE.points.slice(0, 1))).toBeLessThanOrEqual(36);
  });

  it('leaves out on a card what has no room for its name, and keeps it on the page', () => {
    const points = [2015.5, 2015.9, 2016.2].map((at, index) =>
      makePoint(`c-${index}`, { at, label: 'Products from partners, subsidiaries' }),
    );
    const data = makeLaneChartData({
      rows: [makeRow('India', { segments: [makeSegment('c-1')], points })],
    });
    expect(layoutLanes(data, 330, 'card').rows.rows[0]?.points).toHaveLength(1);
    expect(layoutLanes(data, 330, 'page').rows.rows[0]?.points).toHaveLength(3);
  });

  it('says where it stopped above that where a promise stands below and a dot just behind', () => {
    const segments = [
      makeSegment('c-1', { from: 2015.49, to: 2017, end: 'stopped Jan 2017' }),
      makeSegment('c-2', { from: 2019.38 }),
    ];
    const row = makeRow('Brazil', {
      segments,
      points: [makePoint('c-3', { at: 2016.37 }), makePoint('c-4', { at: 2019.4 })],
      plans: [makePlan('c-5', { at: 2015.5, until: null })],
    });
    const bare = Array.from({ length: 160 }, (_, n) => 480 + n).filter(
      (width) =>
        layoutLanes(makeLaneChartData({ rows: [row] }), width, 'card').rows.rows[0]?.segments[0]
          ?.end === null,
    );
    expect(bare).toEqual([]);
  });

  it('says where it stopped beside the end of its bar', () => {
    const segments = [
      makeSegment('c-1', { from: 2015.5, to: 2017, end: 'stopped Jan 2017' }),
      makeSegment('c-2', { from: 2019.4 }),
    ];
    const { rows } = layoutLanes(
      makeLaneChartData({ rows: [makeRow('Brazil', { segments })] }),
      900,
      'card',
    );
    const [first] = rows.rows[0]?.segments ?? [];
    const gap = (first?.end?.box.x ?? 0) - ((first?.box.x ?? 0) + (first?.box.width ?? 0));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(8);
  });
});

describe('small charts', () => {
  const cell = makeCell('shops', {
    figures: [
      makeFigure('c-1', { at: 2017.02, value: 54, label: '54' }),
      makeFigure('c-2', { at: 2019.95, value: 630, label: '630' }),
    ],
    promises: [
      makePromise('c-3', { at: 2017.9, until: 2019.99, value: 1000, figure: '1,000' }),
      makePromise('c-4', { value: null, figure: null }),
    ],
  });

  it('stand three in a line on a card, all in one on a page, and below each other on a phone', () => {
    const data = makeLaneChartData({
      cells: Array.from({ length: 6 }, (_, index) => ({ ...cell, id: `${index}` })),
    });
    const lines = (width: number): number =>
      new Set(layoutLanes(data, width, 'card').cells.map(({ name }) => name[0]?.box.y)).size;
    expect([lines(572), lines(1206), lines(358)]).toEqual([2, 1, 6]);
    expect(layoutLanes(data, 572, 'card').height).toBeLessThan(330);
    expect(layoutLanes(data, 358, 'card').height).toBeLessThan(520);
  });

  it('are no wider than a figure or two can fill', () => {
    const placed = layoutLanes(makeLaneChartData({ cells: [cell] }), 1206, 'page').cells;
    expect(placed.map(({ base }) => base.width)).toEqual([480]);
  });

  it('label first and last, and a goal at its height', () => {
    const [placed] = layoutLanes(makeLaneChartData({ cells: [cell] }), 480, 'page').cells;
    expect(placed?.figures.map(({ label }) => label?.text)).toEqual(['54', '630']);
    const [goal, inWords] = placed?.promises ?? [];
    expect(goal?.figure?.text).toBe('1,000');
    expect(goal?.line?.y).toBeLessThan(placed?.figures[1]?.box.y ?? 0);
    expect(inWords?.line).toBeNull();
  });

  it('label a first figure that is hardly lower than the next, and one just below the goal', () => {
    const figures = [
      [2017.03, 54],
      [2017.33, 80],
      [2019.95, 630],
      [2020.93, 1000],
    ].map(([at = 0, value = 0]) => makeFigure(`c-${value}`, { at, value, label: String(value) }));
    const promises = [
      makePromise('c-5', { at: 2017, until: 2019.99, value: 1000, figure: 'goal' }),
    ];
    const cells = Array.from({ length: 3 }, (_, index) =>
      makeCell(`${index}`, { figures, promises }),
    );
    const [placed] = layoutLanes(makeLaneChartData({ cells }), 572, 'page').cells;
    const labels = placed?.figures.map(({ label }) => label?.text);
    expect(labels).toEqual(['54', '630', '1000']);
  });

  it('have one bar for figures of one time, led by the weightiest', () => {
    const figures = [makeFigure('c-1', { weight: 1 }), makeFigure('c-2', { weight: 5, value: 3 })];
    const [placed] = layoutLanes(
      makeLaneChartData({ cells: [makeCell('services', { figures })] }),
      480,
      'page',
    ).cells;
    expect(placed?.figures.map(({ mark }) => mark.claims)).toEqual([['c-2', 'c-1']]);
  });
});

describe('pills', () => {
  const pills = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
    makePill(id, [`c-${id}`], `Fintech and payment ${id}`),
  );

  it('that find no room in a line are one, which opens all they open', () => {
    const placed = layoutLanes(makeLaneChartData({ pills }), 572, 'card').pills;
    expect(placed.length).toBeLessThan(pills.length);
    expect(placed.at(-1)?.pill.label).toBe('6 others · 6');
    expect(placed.flatMap(({ pill }) => pill.claims)).toEqual(
      pills.flatMap(({ claims }) => claims),
    );
  });

  it('stand on as many lines as they need on a page', () => {
    expect(layoutLanes(makeLaneChartData({ pills }), 572, 'page').pills).toHaveLength(8);
  });
});
