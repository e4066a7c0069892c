import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbWidth,
  arbYearChartData,
  makeAbsence,
  makeBar,
  makeGrowth,
  makeYearChartData,
} from '@/testing/arb-chart-data';
import { isInside, overlaps, type Box } from '../layout/geometry';
import { niceTicks } from '../layout/nice-scale';
import type { BarForm, BarMark, YearChartData } from './year-chart-data';
import { layoutYearChart, type PlacedBar, type YearLayout } from './year-chart-layout';
import { distance, FAR, NEAR } from './label-distance';
import { pointedAt } from './label-leader';
import { growthRows } from './year-growth-layout';

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
    ...bars.map(({ label }) => label).filter((box) => box !== null),
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

describe('a sign beside a label', () => {
  const bars = [
    makeBar({ key: 'a', year: 2012, hi: 7 }),
    makeBar({ key: 'b', year: 2015, hi: 70, form: 'bound', label: '> 70', sign: 'counted' }),
    makeBar({ key: 'c', year: 2017, hi: 41, label: '41', sign: 'conflict' }),
    makeBar({ key: 'd', year: 2019, hi: 125, label: '≈\u00a0124.6', sign: 'counted' }),
  ];
  const labelAt = (key: string, width: number): PlacedBar['label'] | undefined =>
    layoutAt(makeYearChartData({ bars }), width).bars.find(({ mark }) => mark.key === key)?.label;

  it('that others count otherwise stands where there is room, and goes before the label breaks', () => {
    expect(labelAt('b', 900)).toMatchObject({ lines: ['> 70'], signed: true });
    expect(labelAt('b', 570)).toMatchObject({ lines: ['> 70'], signed: false });
    expect(labelAt('d', 320)).toMatchObject({ lines: ['≈\u00a0124.6'], signed: false });
  });

  it('of a conflict stands whatever room there is', () => {
    for (const width of [320, 570, 900])
      expect(labelAt('c', width)).toMatchObject({ lines: ['41'], signed: true });
  });
});

describe('what is said to be absent', () => {
  it('stands clear of what is in the next year, however narrow years are', () => {
    const bars = ['a', 'b'].map((key) => makeBar({ key, year: 2012, hi: 0 }));
    const absences = [2010, 2011].map((year) => makeAbsence(year, 'no figure'));
    const years = Array.from({ length: 10 }, (_, index) => 2010 + index);
    const [first, next] = layoutAt(makeYearChartData({ years, bars, absences }), 320).absences;
    expect(first?.lines).toEqual(['–']);
    expect(next?.box.x).toBeGreaterThan((first?.box.x ?? 0) + (first?.box.width ?? 0));
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

  it('is never cut, and never has more than two lines', () => {
    assertLayout(({ bars }) => {
      for (const { mark, label } of bars) {
        if (label === null) continue;
        const texts = [mark.label, ...mark.shorter].map((text) => text.split(/\s/).join(' '));
        expect(texts).toContain(label.lines.flatMap((line) => line.split(/\s/)).join(' '));
        expect(label.lines.length).toBeLessThan(3);
        expect(label.height).toBe(label.lines.length * 14 + 1);
      }
    });
  });

  it('stands at its own mark, or is joined to it', () => {
    assertLayout((laid, { bars }) => {
      const boxes = new Map(laid.bars.map(({ mark, box }) => [mark, box]));
      const ground = {
        plot: laid.plot,
        bars,
        boxFor: (mark: BarMark): Box => boxes.get(mark) ?? laid.plot,
        isNarrow: false,
      };
      for (const { mark, label, leader } of laid.bars) {
        if (label === null) continue;
        const far = distance(label, pointedAt(mark, ground));
        expect(far).toBeLessThanOrEqual(FAR);
        expect(leader !== null).toBe(far > NEAR);
        if (leader === null) continue;
        const end: Box = { x: leader.x2, y: leader.y2, width: 0, height: 0 };
        expect(distance(end, pointedAt(mark, ground))).toBe(0);
      }
    });
  });

  it('is the only one for marks that one label says', () => {
    const bars = [
      makeBar({ key: 'a', form: 'line', lo: 100, hi: 100, label: 'goal 100, 16\u00a0bn' }),
      makeBar({ key: 'b', form: 'line', lo: 101, hi: 101, label: '16\u00a0bn', saidBy: 'a' }),
    ];
    const { bars: placed } = layoutAt(makeYearChartData({ bars }), 520);
    expect(placed.map(({ label }) => label?.lines)).toEqual([['goal 100, 16\u00a0bn'], undefined]);
  });
});

describe('growth in a year chart', () => {
  const boxesOf = ({ growth }: YearLayout): readonly Box[] =>
    growth.map(({ x, width, row }) => ({ x: x - width / 2, y: 14 * row, width, height: 14 }));

  it('stands below the year that it leads to, clear of its neighbours and within the chart', () => {
    assertLayout((laid, data) => {
      expect(laid.growth.map(({ mark }) => mark)).toEqual(data.growth);
      for (const { mark, x, width } of laid.growth)
        expect(x).toBeCloseTo(
          Math.min(laid.bands.centre(mark.toYear), laid.bounds.x + laid.bounds.width - width / 2),
        );
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
    assertLayout(({ growth, bands }, data) => {
      const rows = growthRows(data.growth, bands);
      expect(Math.max(0, ...growth.map(({ row }) => row + 1))).toBe(rows);
    });
  });
});

describe('bars of a year chart', () => {
  it('stay in the band of their year', () => {
    assertLayout(({ bars, bands: { centre, width } }) => {
      for (const { mark, box } of bars) {
        expect(box.width).toBeGreaterThan(0);
        expect(box.x).toBeGreaterThanOrEqual(centre(mark.year) - width(mark.year) / 2);
        expect(box.x + box.width).toBeLessThanOrEqual(
          centre(mark.year) + width(mark.year) / 2 + 1e-6,
        );
      }
    });
  });

  it('stand on the axis and are as tall as their figure', () => {
    assertLayout(({ bars, plot, perUnit }) => {
      for (const { mark, box } of bars) {
        if (mark.form !== 'tick') expect(box.height).toBeCloseTo((mark.hi - mark.lo) * perUnit, 6);
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
      label: 'H1 34.7',
      shorter: ['34.7'],
      part: { from: 0, to: 0.5 },
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
    expect(placed('half').label?.lines.join(' ')).toBe('H1 34.7');
  });
});

describe('a part of a year', () => {
  const part = { form: 'inset', series: 'sold', year: 2015 } as const;
  const boxAt = (key: string, bars: readonly BarMark[]): Box => {
    const found = layoutAt(makeYearChartData({ bars }), 520).bars.find(
      ({ mark }) => mark.key === key,
    );
    if (found === undefined) throw new Error(`no ${key}`);
    return found.box;
  };
  const year = makeBar({ key: 'year', year: 2015, hi: 70 });
  const half = makeBar({ ...part, key: 'half', hi: 35, part: { from: 0, to: 0.5 } });
  const quarter = makeBar({ ...part, key: 'quarter', hi: 20, part: { from: 0.75, to: 1 } });

  it('stands where in the year it lies, as wide as it is long', () => {
    const bars = [year, half, quarter];
    const whole = boxAt('year', bars);
    expect(boxAt('half', bars)).toMatchObject({ x: whole.x, width: whole.width / 2 - 1 });
    expect(boxAt('quarter', bars).width).toBeCloseTo(whole.width / 4 - 1);
    expect(boxAt('quarter', bars).x).toBeCloseTo(whole.x + whole.width * 0.75);
  });

  it('is as narrow alone as in its whole', () => {
    expect(boxAt('half', [half]).width).toBe(boxAt('half', [year, half]).width);
  });

  it('stands beside another with which it overlaps in time', () => {
    const bars = [half, makeBar({ ...part, key: 'q2', hi: 20, part: { from: 0.25, to: 0.5 } })];
    expect(overlaps(boxAt('half', bars), boxAt('q2', bars))).toBe(false);
  });
});

describe('what the bars of a chart count', () => {
  const bars = [2013, 2014, 2015].map((year) => makeBar({ key: `a${year}`, year, series: 'told' }));
  const filed = [2015, 2016, 2017].map((year) =>
    makeBar({ key: `f${year}`, year, series: 'filed' }),
  );
  const bases = [
    { series: 'told', label: 'As announced' },
    { series: 'filed', label: 'As filed' },
  ];
  const brackets = (data: Partial<YearChartData>): YearLayout['brackets'] =>
    layoutAt(makeYearChartData(data), 520).brackets;

  it('is bracketed below them, where it changes also within one year', () => {
    const [told, later, ...others] = brackets({ bars: [...bars, ...filed], bases });
    expect(others).toEqual([]);
    expect(told).toMatchObject({ series: 'told', lines: ['As announced'] });
    expect(later).toMatchObject({ series: 'filed', lines: ['As filed'] });
    expect((told?.x ?? 0) + (told?.width ?? 0)).toBeLessThanOrEqual(later?.x ?? 0);
  });

  it('is not bracketed where it is the same for all', () => {
    expect(brackets({ bars, bases: bases.slice(0, 1) })).toEqual([]);
  });

  it('is not bracketed within the bracket of another', () => {
    const within = makeBar({ key: 'x', year: 2014, series: 'press' });
    const press = { series: 'press', label: 'Press' };
    const found = brackets({ bars: [...bars, within, ...filed], bases: [...bases, press] });
    expect(found.map(({ series }) => series)).toEqual(['told', 'filed']);
  });
});

describe('an estimate of a figure that is drawn', () => {
  it('is a tick at its height at the edge of the bar, labelled beside it', () => {
    const bars = [
      makeBar({ key: 'bar', year: 2015, hi: 55 }),
      makeBar({ key: 'tick', year: 2015, form: 'tick', hi: 70, label: 'IDC\u00a070' }),
      makeBar({ key: 'next', year: 2016, hi: 20 }),
    ];
    const laid = layoutAt(makeYearChartData({ bars }), 520);
    const [bar, tick] = laid.bars;
    expect(tick?.box.height).toBe(0);
    expect((bar?.box.x ?? 0) + (bar?.box.width ?? 0)).toBeGreaterThan(tick?.box.x ?? 0);
    expect(tick?.label?.lines).toEqual(['IDC\u00a070']);
    expect(tick?.leader).toBeNull();
  });
});
