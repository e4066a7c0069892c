import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbWidth, arbYearChartData } from '@/testing/arb-chart-data';
import { isInside, overlaps, type Box } from '../layout/geometry';
import { cross, passes } from '../layout/segment';
import { distance, FAR } from './label-distance';
import { leaderBetween, pointedAt } from './label-leader';
import { placeRest } from './label-rest';
import { bandsOf } from './year-bands';
import { boxOf } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';
import { isWhole } from './year-columns';

const HEIGHT = 250;

it('labels that had no room stand clear of all, and their hairlines run over no label, hairline or bar of another year', () => {
  fc.assert(
    fc.property(arbYearChartData, arbWidth, (data, width) => {
      const plot: Box = { x: 34, y: 22, width: width - 74, height: HEIGHT };
      const bounds: Box = { x: 30, y: 0, width: width - 30, height: HEIGHT + 22 };
      const most = Math.max(1, ...data.bars.map(({ hi }) => hi));
      const bands = bandsOf(data, plot);
      const yOf = (value: number): number => plot.y + HEIGHT * (1 - value / most);
      const boxes = new Map(data.bars.map((mark) => [mark, boxOf(mark, data, bands, yOf)]));
      const boxFor = (mark: BarMark): Box => boxes.get(mark) ?? plot;
      const ground = { plot, bars: data.bars, boxFor, isNarrow: false, isClose: false };
      const obstacles = data.bars.map((mark) => ({ key: mark.key, box: boxFor(mark) }));
      const placed = placeRest(data.bars, ground, { obstacles, placed: new Map(), bounds });
      const labelled = data.bars.flatMap((mark) => {
        const label = placed.get(mark.key);
        const target = pointedAt(mark, ground);
        return label === undefined
          ? []
          : [{ mark, label, target, leader: leaderBetween(label, target) }];
      });
      for (const [index, { mark, label, target, leader }] of labelled.entries()) {
        expect(isInside(label, bounds)).toBe(true);
        expect(distance(label, target)).toBeLessThanOrEqual(FAR);
        expect(obstacles.filter(({ box }) => overlaps(label, box))).toEqual([]);
        for (const other of labelled.slice(index + 1)) {
          expect(overlaps(label, other.label)).toBe(false);
          if (leader !== null) expect(passes(leader, other.label)).toBe(false);
          if (other.leader !== null) expect(passes(other.leader, label)).toBe(false);
          if (leader !== null && other.leader !== null)
            expect(cross(leader, other.leader)).toBe(false);
        }
        const elsewhere = data.bars.filter((bar) => isWhole(bar) && bar.year !== mark.year);
        if (leader !== null)
          expect(elsewhere.filter((bar) => passes(leader, boxFor(bar)))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
