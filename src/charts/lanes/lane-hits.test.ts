import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbWidth } from '@/testing/arb-chart-data';
import {
  arbLaneChartData,
  makeCell,
  makeFigure,
  makeLaneChartData,
  makePoint,
  makePromise,
  makeRow,
  makeSegment,
} from '@/testing/arb-lane-data';
import { wrongHits } from '@/testing/lane-hits';
import type { ChartSize } from '../parts/mark';
import { layoutLanes } from './lane-chart-layout';
import { RADIUS } from './lane-parts-layout';

describe('what is hit on a chart of lanes', () => {
  it('is the mark in whose middle one points, whatever there is, at any width', () => {
    fc.assert(
      fc.property(
        arbLaneChartData,
        arbWidth,
        fc.constantFrom<ChartSize>('card', 'page'),
        (data, width, size) => {
          expect(wrongHits(layoutLanes(data, width, size))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is a bar all along its middle: what happened stands on its edge', () => {
    const row = makeRow('India', {
      segments: [makeSegment('c-1', { from: 2015, to: 2015.3 })],
      points: [makePoint('c-2', { at: 2015.15 })],
    });
    const [placed] = layoutLanes(makeLaneChartData({ rows: [row] }), 572, 'card').rows.rows;
    const [bar] = placed?.segments ?? [];
    const [dot] = placed?.points ?? [];
    expect((dot?.y ?? 0) + RADIUS).toBeLessThan((bar?.box.y ?? 0) + (bar?.box.height ?? 0) / 2);
    expect((dot?.y ?? 0) + RADIUS).toBeGreaterThan(bar?.box.y ?? Infinity);
  });

  it('is one mark where a dot would hide a bar that is hardly higher than nothing', () => {
    const cell = makeCell('shops', {
      figures: [
        makeFigure('c-1', { at: 2016.5, value: 1 }),
        makeFigure('c-2', { at: 2018.5, value: 100 }),
      ],
      points: [makePoint('c-3', { at: 2016.52 }), makePoint('c-4', { at: 2018.52 })],
    });
    const [placed] = layoutLanes(makeLaneChartData({ cells: [cell] }), 480, 'page').cells;
    expect(placed?.figures.map(({ mark }) => mark.claims)).toEqual([['c-1', 'c-3'], ['c-2']]);
    expect(placed?.points.map(({ mark }) => mark.claims)).toEqual([['c-4']]);
  });

  it('is a bar where a goal runs through its middle, and the goal beside it', () => {
    const cell = makeCell('shops', {
      figures: [makeFigure('c-1', { at: 2016.5, value: 100 })],
      promises: [makePromise('c-2', { at: 2016.1, until: 2017.9, value: 50, figure: '50' })],
    });
    const [placed] = layoutLanes(makeLaneChartData({ cells: [cell] }), 480, 'page').cells;
    const [goal] = placed?.promises ?? [];
    const [bar] = placed?.figures ?? [];
    expect(goal?.hits.map(({ x }) => x)).toEqual([
      goal?.line?.x,
      (bar?.box.x ?? 0) + (bar?.box.width ?? 0),
    ]);
  });
});
