import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaneChartData, LaneMark } from '@/charts/lanes/lane-chart-data';
import type { Kind } from '@/domain/record/claim';
import { arbYears } from '@/testing/arb-view';
import { arbThemeClaims, inputOf, lanesModelOf } from '@/testing/panel-input';
import type { PanelInput, PanelModel } from '@/panels/panel';

const PANELS = ['expansion', 'strategy'] as const;

const years = fc.oneof(fc.constant({ from: null, to: null }), arbYears({ from: 2010, to: 2019 }));

type Check = (model: PanelModel<LaneChartData>, input: PanelInput) => void;

function assertModels(check: Check): void {
  for (const theme of PANELS) {
    fc.assert(
      fc.property(arbThemeClaims(theme), years, (claims, range) => {
        const input = inputOf(theme, claims, { years: range });
        check(lanesModelOf(theme, input), input);
      }),
      { numRuns: 200 },
    );
  }
}

const FORM_OF_KIND: Readonly<Record<Kind, LaneMark['form']>> = {
  outcome: 'happened',
  interim: 'happened',
  target: 'announced',
  plan: 'announced',
  estimate: 'said',
  statement: 'said',
};

describe('a panel of lanes', () => {
  it('lists every claim it is given once, and no other', () => {
    assertModels(({ rows }, { claims }) => {
      expect(rows()).toHaveLength(claims.length);
      expect(new Set(rows())).toEqual(new Set(claims));
    });
  });

  it('draws every claim it is given, once on a lane, and no other', () => {
    assertModels(({ drawing }, { claims }) => {
      const drawn = new Set(drawing.marks.flatMap((mark) => mark.claims));
      expect(drawn).toEqual(new Set(claims.map(({ id }) => id)));
      const places = drawing.marks.map(({ claims: [id], lane }) => `${id} ${lane}`);
      expect(new Set(places).size).toBe(places.length);
      const lanes = new Set(drawing.lanes.map(({ id }) => id));
      for (const { lane } of drawing.marks) expect(lanes).toContain(lane);
    });
  });

  it('gives what happened, what was announced and what was said a form each', () => {
    assertModels(({ drawing }, { dataset }) => {
      for (const { claims, form, horizon } of drawing.marks) {
        const kind = dataset.claimById.get(claims[0])?.kind ?? 'statement';
        expect(form).toBe(FORM_OF_KIND[kind]);
        if (horizon !== null) expect(form).toBe('announced');
      }
    });
  });

  it('keeps every mark within the years of its axis', () => {
    assertModels(({ drawing: { years: axis, marks } }) => {
      for (const { at } of marks) {
        expect(at).toBeGreaterThanOrEqual(axis.from);
        expect(at).toBeLessThan(axis.to + 1);
      }
    });
  });

  it('has an axis of some length whatever is shown', () => {
    assertModels(({ drawing: { years: axis, marks } }) => {
      expect(axis.to).toBeGreaterThanOrEqual(axis.from);
      if (marks.length > 0) expect(axis.to - axis.from).toBeGreaterThanOrEqual(3);
    });
  });

  it('has a headline, a subtitle and a summary that hold the same finding', () => {
    assertModels(({ headline, subtitle, summary }) => {
      expect(headline).not.toBe('');
      expect(subtitle).not.toBe('');
      expect(summary).toContain(headline);
    });
  });
});
