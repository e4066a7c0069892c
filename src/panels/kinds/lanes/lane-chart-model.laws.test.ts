import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOfLanes, type LaneChartData } from '@/charts/lanes/lane-chart-data';
import { arbYears } from '@/testing/arb-view';
import { arbThemeClaims, inputOf, lanesModelOf } from '@/testing/panel-input';
import type { PanelInput, PanelModel } from '@/panels/panel';
import { endOfRecord } from './lane-times';

const PANELS = ['expansion', 'strategy'] as const;

const years = fc.oneof(fc.constant({ from: null, to: null }), arbYears({ from: 2010, to: 2019 }));

type Check = (model: PanelModel<LaneChartData>, input: PanelInput) => void;

function assertModels(check: Check): void {
  for (const theme of PANELS) {
    fc.assert(
      fc.property(
        arbThemeClaims(theme),
        years,
        fc.constantFrom('card', 'page'),
        (claims, range, size) => {
          const input = { ...inputOf(theme, claims, { years: range }), size };
          check(lanesModelOf(theme, input), input);
        },
      ),
      { numRuns: 200 },
    );
  }
}

describe('a panel of lanes', () => {
  it('lists every claim it is given once, and no other', () => {
    assertModels(({ rows }, { claims }) => {
      expect(rows()).toHaveLength(claims.length);
      expect(new Set(rows())).toEqual(new Set(claims));
    });
  });

  it('has a mark for every claim it is given, and for no other', () => {
    assertModels(({ drawing }, { claims }) => {
      const drawn = new Set(marksOfLanes(drawing).flatMap((mark) => mark.claims));
      expect(drawn).toEqual(new Set(claims.map(({ id }) => id)));
    });
  });

  it('has a key of its own for each mark', () => {
    assertModels(({ drawing }) => {
      const keys = marksOfLanes(drawing).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('puts on the axis only what has a day of its own', () => {
    assertModels(({ drawing: { rows } }, { dataset }) => {
      for (const { points, plans } of rows) {
        for (const { claims } of points)
          for (const id of claims) expect(dataset.claimById.get(id)?.period).not.toBeNull();
        for (const { claims } of plans) {
          const dated = claims.filter((id) => {
            const claim = dataset.claimById.get(id);
            return claim?.period !== null || claim.statedOn !== null;
          });
          expect(dated).not.toEqual([]);
        }
      }
    });
  });

  it('keeps no lane without anything on it, and no more than six on a card', () => {
    assertModels(({ drawing: { cells, rows } }, { size }) => {
      for (const { segments, points, plans } of rows)
        expect(segments.length + points.length + plans.length).toBeGreaterThan(0);
      if (size === 'card') expect(cells.length + rows.length).toBeLessThanOrEqual(6);
    });
  });

  it('has bars of a lane one after the other', () => {
    assertModels(({ drawing: { rows } }) => {
      for (const { segments } of rows)
        for (const [index, { from }] of segments.slice(1).entries())
          expect(from).toBeGreaterThanOrEqual(segments[index]?.to ?? 0);
    });
  });

  it('keeps every mark within the years of its axis', () => {
    assertModels(({ drawing: { years: axis, rows } }) => {
      const at = rows.flatMap(({ points, plans }) => [...points, ...plans].map((mark) => mark.at));
      for (const time of at) {
        expect(time).toBeGreaterThanOrEqual(axis.from);
        expect(time).toBeLessThan(axis.to + 1);
      }
    });
  });

  it('has an axis of some length whatever is shown, within the years that are chosen', () => {
    assertModels(({ drawing: { years: axis, rows } }, { dataset, years: { from, to } }) => {
      expect(axis.to).toBeGreaterThanOrEqual(axis.from);
      // Of what came after the last day that is known there is nothing to be drawn.
      const known = Math.ceil(endOfRecord(dataset)) - 1;
      const chosen = Math.min(to ?? known, known) - (from ?? 2010);
      if (rows.length > 0) expect(axis.to - axis.from).toBeGreaterThanOrEqual(Math.min(3, chosen));
    });
  });

  it('goes beyond the years that are chosen only as far as its marks do', () => {
    assertModels(({ drawing: { years: axis, rows } }, { years: { from, to } }) => {
      if (rows.length === 0) return;
      const at = rows.flatMap(({ points, plans }) => [...points, ...plans].map((mark) => mark.at));
      expect(axis.from).toBeGreaterThanOrEqual(
        Math.min(from ?? 2010, ...at.map((one) => Math.floor(one))),
      );
      expect(axis.to).toBeLessThanOrEqual(Math.max(to ?? 2019, ...at.map(Math.floor)));
    });
  });

  it('has a headline, a subtitle and a summary that hold the same finding', () => {
    assertModels(({ headline, subtitle, summary, drawing }) => {
      expect(headline).not.toBe('');
      expect(subtitle).not.toBe('');
      if (drawing.rows.length > 0) expect(summary).toContain(headline);
    });
  });
});
