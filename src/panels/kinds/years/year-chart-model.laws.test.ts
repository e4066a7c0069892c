import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarForm, YearChartData } from '@/charts/years/year-chart-data';
import type { Claim, Kind } from '@/domain/record/claim';
import { arbYears } from '@/testing/arb-view';
import { arbThemeClaims, inputOf, yearsModelOf } from '@/testing/panel-input';
import type { PanelInput, PanelModel } from '@/panels/panel';

const PANELS = ['sales', 'revenue'] as const;

const years = fc.oneof(fc.constant({ from: null, to: null }), arbYears({ from: 2010, to: 2019 }));

type Check = (model: PanelModel<YearChartData>, input: PanelInput) => void;

function assertModels(check: Check): void {
  for (const theme of PANELS) {
    fc.assert(
      fc.property(arbThemeClaims(theme), years, (claims, range) => {
        const input = inputOf(theme, claims, { years: range });
        check(yearsModelOf(theme, input), input);
      }),
      { numRuns: 300 },
    );
  }
}

/** Ids of all claims that any mark of the chart stands for. */
function idsOn({ bars, growth, absences, notes }: YearChartData): ReadonlySet<string> {
  return new Set([...bars, ...growth, ...absences, ...notes].flatMap(({ claims }) => claims));
}

const KINDS_OF_FORM: Readonly<Record<BarForm, readonly Kind[]>> = {
  solid: ['outcome'],
  bound: ['outcome'],
  // A part of a year, also where it is an outcome.
  inset: ['interim', 'outcome'],
  outline: ['target', 'plan'],
  line: ['target', 'plan'],
  dotted: ['estimate'],
  tick: ['estimate'],
};

describe('a panel over years', () => {
  it('lists every claim it is given once, and no other', () => {
    assertModels(({ rows }, { claims }) => {
      expect(rows()).toHaveLength(claims.length);
      expect(new Set(rows())).toEqual(new Set(claims));
    });
  });

  it('draws every claim it is given, and no other', () => {
    assertModels(({ drawing }, { claims }) => {
      expect(idsOn(drawing)).toEqual(new Set(claims.map(({ id }) => id)));
    });
  });

  it('draws no claim twice, but for growth, which is reckoned from two that stand there', () => {
    assertModels(({ drawing }) => {
      const { bars, absences, notes } = drawing;
      const ids = [...bars, ...absences, ...notes].flatMap(({ claims }) => claims);
      expect(ids).toHaveLength(new Set(ids).size);
    });
  });

  it('gives every mark a key of its own', () => {
    assertModels(({ drawing: { bars, growth, absences, notes } }) => {
      const keys = [...bars, ...growth, ...absences, ...notes].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('keeps every mark within the years it shows', () => {
    assertModels(({ drawing: { years: shown, bars, growth, absences, notes } }) => {
      for (const { year } of [...bars, ...absences, ...notes]) expect(shown).toContain(year);
      for (const { fromYear, toYear } of growth)
        expect(shown).toEqual(expect.arrayContaining([fromYear, toYear]));
    });
  });

  it('shows years without a gap, within the filter and the record', () => {
    assertModels(({ drawing }, { years: range }) => {
      for (const [index, year] of drawing.years.entries()) {
        expect(year).toBe((drawing.years[0] ?? 0) + index);
        expect(year).toBeGreaterThanOrEqual(range.from ?? 2010);
        expect(year).toBeLessThanOrEqual(range.to ?? 2019);
      }
    });
  });

  it('never gives outcome, target, estimate and interim figure one form', () => {
    assertModels(({ drawing }, { dataset }) => {
      for (const { form, claims } of drawing.bars)
        for (const id of claims)
          expect(KINDS_OF_FORM[form]).toContain(dataset.claimById.get(id)?.kind);
    });
  });

  it('never joins figures of two bases, markets, kinds or years that are no neighbours', () => {
    assertModels(({ drawing }, { dataset }) => {
      for (const { claims, fromYear, toYear } of drawing.growth) {
        const [later, earlier] = claims.map((id) => dataset.claimById.get(id));
        expect([later?.kind, earlier?.kind]).toEqual(['outcome', 'outcome']);
        expect(later?.basis).toBe(earlier?.basis);
        expect(later?.markets.toSorted()).toEqual(earlier?.markets.toSorted());
        expect(toYear).toBe(fromYear + 1);
      }
    });
  });

  it('says of several claims in one mark that they agree in all', () => {
    const said = ({ kind, basis, markets, quantity, period }: Claim): unknown => ({
      kind,
      basis,
      markets: markets.toSorted(),
      quantity,
      period: period?.text,
    });
    assertModels(({ drawing }, { dataset }) => {
      for (const { claims } of drawing.bars) {
        const all = claims.flatMap((id) => dataset.claimById.get(id) ?? []);
        expect(new Set(all.map((claim) => JSON.stringify(said(claim)))).size).toBe(1);
      }
    });
  });

  it('has a headline, a subtitle and a summary that hold the same finding', () => {
    assertModels(({ headline, subtitle, summary, drawing }) => {
      expect(headline).not.toBe('');
      expect(subtitle).not.toBe('');
      expect(summary).toContain(drawing.years.length === 0 ? '0 claims' : headline);
    });
  });
});
