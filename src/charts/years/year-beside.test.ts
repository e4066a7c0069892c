import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbWidth, arbYearChartData, makeBar, makeYearChartData } from '@/testing/arb-chart-data';
import { overlaps, type Box } from '../layout/geometry';
import { bandsOf } from './year-bands';
import { spanOf } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';
import { layoutYearChart, type PlacedBar } from './year-chart-layout';

const PLOT: Box = { x: 34, y: 22, width: 600, height: 250 };

const isBeside = ({ beside }: BarMark): boolean => beside === true;

/** A chart with some whole years of another record beside its own. */
const arbBeside = fc
  .tuple(
    arbYearChartData,
    fc.array(
      fc.record({
        year: fc.integer({ min: 2010, max: 2014 }),
        form: fc.constantFrom('solid', 'bound', 'dotted'),
        hi: fc.integer({ min: 0, max: 120 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .filter(([{ years }]) => years.length > 0)
  .map(([data, others]) => ({
    ...data,
    bars: [
      ...data.bars,
      ...others
        .filter(({ year }) => data.years.includes(year))
        .map((bar, index) =>
          makeBar({ ...bar, key: `acme.c-${index}`, series: 'x', beside: true }),
        ),
    ],
  }));

describe('a record beside', () => {
  it('has a place of its own in each year, to the right of all that is of the record in use', () => {
    fc.assert(
      fc.property(arbBeside, arbWidth, ({ years, bars }, width) => {
        const bands = bandsOf({ years, bars }, { x: 34, width: width - 74 });
        for (const year of years) {
          const ofYear = bars.filter((bar) => bar.year === year);
          const spans = (of: readonly BarMark[]) => of.map((bar) => spanOf(bar, ofYear, bands));
          const right = Math.max(
            ...spans(ofYear.filter((bar) => !isBeside(bar) && !HANGING.has(bar.form))).map(
              (span) => span.x + span.width,
            ),
          );
          const left = Math.min(...spans(ofYear.filter(isBeside)).map(({ x }) => x));
          expect(right).toBeLessThanOrEqual(left + 1e-6);
        }
      }),
    );
  });

  it('leaves the place empty where the one or the other tells nothing', () => {
    const own = makeBar({ key: 'c-0001', year: 2014 });
    const its = makeBar({ key: 'acme.c-0001', year: 2015, beside: true });
    const both = [
      makeBar({ key: 'c-0002', year: 2016 }),
      { ...its, key: 'acme.c-0002', year: 2016 },
    ];
    const data = makeYearChartData({ bars: [own, its, ...both] });
    const bands = bandsOf(data, { x: 0, width: 600 });
    const middle = (bar: BarMark): number => {
      const { x, width } = spanOf(
        bar,
        data.bars.filter(({ year }) => year === bar.year),
        bands,
      );
      return x + width / 2 - bands.centre(bar.year);
    };
    expect(middle(own)).toBeLessThan(-5);
    expect(middle(its)).toBeGreaterThan(5);
    expect(both.map(middle).map(Math.sign)).toEqual([-1, 1]);
  });

  it('has no goal of the record in use hanging over it, and no part of a year standing in it', () => {
    const bars = [
      makeBar({ key: 'goal', form: 'line', lo: 80, hi: 80, label: 'goal 80' }),
      makeBar({ key: 'half', form: 'inset', hi: 20, part: { from: 0, to: 0.5 } }),
      makeBar({ key: 'acme.c-0001', hi: 90, label: '90', beside: true }),
    ];
    const { placed, boxOf } = laid(bars);
    const other = boxOf('acme.c-0001');
    expect(overlaps(boxOf('goal'), other)).toBe(false);
    expect(overlaps(boxOf('half'), other)).toBe(false);
    // Nobody reads what is written on hatching.
    for (const { label } of placed)
      if (label !== null) expect(overlaps(label, { ...other, x: other.x + 1 })).toBe(false);
  });
});

const HANGING: ReadonlySet<string> = new Set(['tick', 'line', 'outline']);

function laid(bars: readonly BarMark[]): {
  readonly placed: readonly PlacedBar[];
  readonly boxOf: (key: string) => Box;
} {
  const placed = layoutYearChart(
    makeYearChartData({ bars }),
    PLOT,
    PLOT,
    (value) => PLOT.y + PLOT.height * (1 - value / 100),
  ).bars;
  return {
    placed,
    boxOf: (key) => placed.find(({ mark }) => mark.key === key)?.box ?? PLOT,
  };
}
