import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbWidth,
  arbYearChartData,
  makeBar,
  makeGrowth,
  makeYearChartData,
} from '@/testing/arb-chart-data';
import { isInside, overlaps, type Box } from '../layout/geometry';
import { niceTicks } from '../layout/nice-scale';
import type { BarForm, BarMark, YearChartData } from './year-chart-data';
import { growthRows, layoutYearChart, type PlacedBar, type YearLayout } from './year-chart-layout';

type Laid = YearLayout & { readonly plot: Box; readonly bounds: Box; readonly perUnit: number };

/** Lays a chart of this width out as `YearChart` does on a card. */
function layoutAt(data: YearChartData, width: number): Laid {
  const plot: Box = { x: 34, y: 22, width: width - 34 - 40, height: 250 };
  const bounds: Box = { x: 30, y: 0, width: width - 30, height: plot.y + plot.height };
  const top = niceTicks(Math.max(1, ...data.bars.map((bar) => bar.hi)), 4).at(-1) ?? 1;
  const perUnit = plot.height / top;
  const yOf = (value: number): number => plot.y + plot.height - value * perUnit;
  return { ...layoutYearChart(data, plot, bounds, yOf), plot, bounds, perUnit };
}

const FULL: ReadonlySet<BarForm> = new Set(['solid', 'bound', 'dotted']);
const isFull = ({ mark }: PlacedBar): boolean => FULL.has(mark.form);
const isGoal = ({ mark }: PlacedBar): boolean => mark.form === 'outline' || mark.form === 'line';

/** Everything that is written in the plot. */
function textBoxes({ bars, absences }: YearLayout): readonly Box[] {
  return [
    ...bars.flatMap(({ label, note }) => [label, note]).filter((box) => box !== null),
    ...absences.map(({ box }) => box),
  ];
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

function assertLayout(check: (laid: Laid, data: YearChartData) => void): void {
  fc.assert(
    fc.property(arbYearChartData, arbWidth, (data, width) => {
      check(layoutAt(data, width), data);
    }),
    { numRuns: 300 },
  );
}

describe('a signed label', () => {
  const bars = [
    makeBar({ key: 'a', year: 2012, hi: 7 }),
    makeBar({ key: 'b', year: 2015, hi: 70, form: 'bound', label: '> 70', sign: 'counted' }),
    makeBar({ key: 'c', year: 2019, hi: 125, label: '≈ 124.6', sign: 'counted' }),
  ];
  const linesAt = (key: string, width: number): readonly string[] | undefined => {
    const placed = layoutAt(makeYearChartData({ bars }), width).bars.find(
      ({ mark }) => mark.key === key,
    );
    return placed?.label === null ? undefined : placed?.lines;
  };

  it('within its bar breaks rather than go, for its sign stands in the bar, too', () => {
    expect(linesAt('b', 570)).toEqual(['>', '70']);
    expect(linesAt('b', 900)).toEqual(['> 70']);
  });

  it('above its bar stays on a line', () => {
    expect(linesAt('c', 570)).toEqual(['≈ 124.6']);
  });
});

describe('text in a year chart', () => {
  it('never overlaps other text', () => {
    assertLayout((laid) => {
      for (const [a, b] of pairsOf(textBoxes(laid))) expect(overlaps(a, b)).toBe(false);
    });
  });

  it('never leaves the bounds', () => {
    assertLayout((laid) => {
      for (const box of textBoxes(laid)) expect(isInside(box, laid.bounds)).toBe(true);
    });
  });

  it('never covers a bar of another year', () => {
    assertLayout(({ bars }) => {
      for (const { label, mark } of bars)
        for (const other of bars)
          if (label !== null && other.mark.year !== mark.year)
            expect(overlaps(label, other.box)).toBe(false);
    });
  });

  it('is never cut: a label on two lines says the same', () => {
    assertLayout(({ bars }) => {
      for (const { lines, mark, label } of bars) {
        expect(lines.join(' ').split(/\s/)).toEqual(mark.label.split(/\s/));
        if (label !== null) expect(label.height).toBe(lines.length * 14 + 1);
      }
    });
  });
});

describe('growth in a year chart', () => {
  const boxesOf = ({ growth }: YearLayout): readonly Box[] =>
    growth.map(({ x, width, row }) => ({ x: x - width / 2, y: 14 * row, width, height: 14 }));

  it('stands between its two years, clear of its neighbours and within the chart', () => {
    assertLayout((laid, data) => {
      expect(laid.growth.map(({ mark }) => mark)).toEqual(data.growth);
      for (const { mark, x } of laid.growth)
        expect(x).toBeCloseTo((laid.centre(mark.fromYear) + laid.centre(mark.toYear)) / 2);
      for (const [a, b] of pairsOf(boxesOf(laid))) expect(overlaps(a, b)).toBe(false);
      for (const { x, width } of boxesOf(laid)) {
        expect(x).toBeGreaterThanOrEqual(laid.bounds.x);
        expect(x + width).toBeLessThanOrEqual(laid.bounds.x + laid.bounds.width);
      }
    });
  });

  it('is written out wherever that can be, on one row or in turn on two, and else shown by arrows', () => {
    const textsAt = (width: number, label = '≥ +15%'): readonly (readonly [number, string])[] => {
      const data = makeYearChartData({
        bars: [makeBar({ key: 'first', year: 2010 }), makeBar({ key: 'last', year: 2019 })],
        growth: [2010, 2011, 2012].map((from) => makeGrowth(from, label)),
      });
      return layoutAt(data, width).growth.map(({ row, text }) => [row, text]);
    };
    expect(textsAt(900)).toEqual([0, 0, 0].map((row) => [row, '≥ +15%']));
    expect(textsAt(420)).toEqual([0, 1, 0].map((row) => [row, '≥ +15%']));
    expect(textsAt(320, '≥ +123,456%')).toEqual([0, 0, 0].map((row) => [row, '↗']));
  });

  it('takes up as many rows as it says', () => {
    assertLayout(({ growth, band }, data) => {
      const rows = growthRows(data.growth, band);
      expect(Math.max(0, ...growth.map(({ row }) => row + 1))).toBe(rows);
    });
  });
});

describe('bars of a year chart', () => {
  it('stay in the band of their year', () => {
    assertLayout(({ bars, centre, band }) => {
      for (const { mark, box } of bars) {
        expect(box.width).toBeGreaterThan(0);
        expect(box.x).toBeGreaterThanOrEqual(centre(mark.year) - band / 2);
        expect(box.x + box.width).toBeLessThanOrEqual(centre(mark.year) + band / 2);
      }
    });
  });

  it('stand on the axis and are as tall as their figure', () => {
    assertLayout(({ bars, plot, perUnit }) => {
      for (const { mark, box } of bars) {
        expect(box.height).toBeCloseTo((mark.hi - mark.lo) * perUnit, 6);
        expect(plot.y + plot.height - box.y).toBeCloseTo(mark.hi * perUnit, 6);
      }
    });
  });

  it('of one year stand side by side, and so do parts of the year', () => {
    assertLayout(({ bars }) => {
      for (const alike of [isFull, ({ mark }: PlacedBar) => mark.form === 'inset'])
        for (const [a, b] of pairsOf(bars.filter(alike)))
          expect(overlaps({ ...a.box, y: 0, height: 1 }, { ...b.box, y: 0, height: 1 })).toBe(
            false,
          );
    });
  });

  it('fade above a lower bound alone, within the plot', () => {
    assertLayout(({ bars, plot }) => {
      for (const { mark, box, fade } of bars) {
        expect(fade !== null).toBe(mark.form === 'bound');
        if (fade === null) continue;
        expect(fade).toMatchObject({ x: box.x, width: box.width });
        expect(fade.y + fade.height).toBeCloseTo(box.y);
        expect(fade.y).toBeGreaterThan(plot.y - 1e-6);
      }
    });
  });

  it('are all there, each once', () => {
    assertLayout(({ bars, absences }, data) => {
      expect(bars.map(({ mark }) => mark)).toEqual(data.bars);
      expect(absences.map(({ mark }) => mark)).toEqual(data.absences);
    });
  });
});

describe('the layout of the year 2015', () => {
  const bars: readonly BarMark[] = [
    makeBar({ key: 'target', year: 2015, form: 'outline', lo: 80, hi: 100, label: '80–100' }),
    makeBar({
      key: 'half',
      year: 2015,
      form: 'inset',
      hi: 34.7,
      label: '34.7',
      note: 'first half',
    }),
    makeBar({ key: 'bound', year: 2015, form: 'bound', hi: 70, label: '> 70' }),
    makeBar({ key: 'before', year: 2014 }),
  ];
  const laid = layoutAt(makeYearChartData({ bars }), 520);
  const placed = (key: string): PlacedBar => {
    const found = laid.bars.find(({ mark }) => mark.key === key);
    if (found === undefined) throw new Error(`no ${key}`);
    return found;
  };

  it('sets the half-year into the bar of the year, narrower', () => {
    expect(isInside(placed('half').box, placed('bound').box)).toBe(true);
    expect(placed('half').box.width).toBeLessThan(placed('bound').box.width);
  });

  it('keeps the target clear of what was reached', () => {
    expect(overlaps(placed('target').box, placed('bound').box)).toBe(false);
    expect(isGoal(placed('target'))).toBe(true);
  });

  it('writes the label of a bound inside, and of a plain bar above', () => {
    expect(placed('bound').onBar).toBe(true);
    expect(placed('before').onBar).toBe(false);
    expect(placed('before').label?.y).toBeLessThan(placed('before').box.y);
  });

  it('labels all four, and the half-year with its period', () => {
    expect(laid.bars.filter(({ label }) => label === null)).toEqual([]);
    expect(placed('half').note).not.toBeNull();
  });
});
