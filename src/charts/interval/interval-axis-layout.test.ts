import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '@/domain/record/claim';
import { isInside, overlaps, type Box } from '../layout/geometry';
import type { IntervalAxisData, IntervalRow } from './interval-axis-data';
import { domainOf } from './interval-axis-domain';
import { layoutIntervalAxis } from './interval-axis-layout';

function makeRow(key: string, change: Partial<IntervalRow> = {}): IntervalRow {
  return {
    key,
    claims: ['c-0001'],
    text: { figure: '16 bn USD', lines: [] },
    figure: '16 bn USD',
    label: 'La Tribune',
    lo: 15.5,
    hi: 16.5,
    printed: null,
    form: 'target',
    added: false,
    note: null,
    ...change,
  };
}

const makeData = (
  rows: readonly IntervalRow[],
  change: Partial<IntervalAxisData> = {},
): IntervalAxisData => ({
  rows,
  band: null,
  axis: 'billion',
  formatTick: String,
  whole: false,
  fromZero: false,
  ...change,
});

const arbEnd = fc.double({ min: 0, max: 1e6, noNaN: true });
const arbRow = fc
  .record({
    ends: fc.tuple(arbEnd, fc.oneof(arbEnd, fc.constant(Infinity))),
    figure: fc.string({ maxLength: 40 }),
    label: fc.string({ maxLength: 80 }),
    note: fc.option(fc.string({ maxLength: 40 })),
    form: fc.constantFrom(...KINDS),
    added: fc.boolean(),
  })
  .map(({ ends: [a, b], ...rest }) => ({ ...rest, lo: Math.min(a, b), hi: Math.max(a, b) }));
function middleOf({ lo, hi }: Pick<IntervalRow, 'lo' | 'hi'>): IntervalRow['printed'] {
  const middle = hi === Infinity ? lo : (lo + hi) / 2;
  return { lo: middle, hi: middle };
}
const arbBand = arbEnd.map((at) => ({ lo: at * 0.97, at, hi: at * 1.03, label: 'the market' }));
const arbData = fc
  .record({
    rows: fc.array(arbRow, { minLength: 1, maxLength: 8 }),
    band: fc.option(arbBand),
    whole: fc.boolean(),
    fromZero: fc.boolean(),
    isPrinted: fc.boolean(),
  })
  .map(({ rows, isPrinted, ...rest }) =>
    makeData(
      rows.map((row, index) =>
        makeRow(`${index}`, isPrinted ? { ...row, printed: middleOf(row) } : row),
      ),
      { ...rest, formatTick: (value) => `${value}` },
    ),
  );
const arbWidth = fc.integer({ min: 240, max: 1300 });

/** Every text of a layout. */
function textsOf(data: IntervalAxisData, width: number): readonly Box[] {
  const { rows, ticks, band } = layoutIntervalAxis(data, width);
  return [
    ...rows.flatMap(({ figure, label, note }) => [figure, label, ...(note === null ? [] : [note])]),
    ...ticks,
    ...(band === null ? [] : [band.label]),
  ]
    .filter(({ text }) => text !== '')
    .map(({ box }) => box);
}

describe('a figure as it was printed', () => {
  const placed = (change: Partial<IntervalRow>) => {
    const [row] = layoutIntervalAxis(
      makeData([makeRow('a', change), makeRow('b', { hi: 30 })]),
      900,
    ).rows;
    if (row === undefined) throw new Error('no row');
    return row;
  };

  test('is a point where it is one number, with all that rounds to it as a whisker', () => {
    const { bar, isPoint, whisker } = placed({ printed: { lo: 16, hi: 16 } });
    const middle = bar.x + bar.width / 2;
    expect(isPoint).toBe(true);
    expect(whisker).not.toBeNull();
    expect((whisker?.from ?? 0) + (whisker?.to ?? 0)).toBeCloseTo(2 * middle);
    expect(whisker?.to).toBeGreaterThan(whisker?.from ?? 0);
  });

  test('is a bar where it is a range, which the whisker outlasts on both sides', () => {
    const { bar, isPoint, whisker } = placed({ lo: 7, hi: 10.5, printed: { lo: 8, hi: 10 } });
    expect(isPoint).toBe(false);
    expect(whisker?.from).toBeLessThan(bar.x);
    expect(whisker?.to).toBeGreaterThan(bar.x + bar.width);
  });

  test('that has no beginning starts at the edge, and does not stretch the axis', () => {
    const { rows, plot, ticks } = layoutIntervalAxis(
      makeData([makeRow('a', { lo: -Infinity, hi: 2011 }), makeRow('b', { lo: 2012, hi: 2013 })], {
        whole: true,
      }),
      900,
    );
    expect(rows[0]?.bar.x).toBe(plot.x);
    expect(Number(ticks[0]?.text)).toBeGreaterThan(2000);
  });

  test('that is a bound goes on beyond it, and has no whisker', () => {
    const { fades, isPoint, whisker } = placed({ hi: Infinity, printed: { lo: 16, hi: Infinity } });
    expect({ fades, isPoint, whisker }).toEqual({ fades: true, isPoint: false, whisker: null });
  });
});

describe('the layout of an interval axis', () => {
  test('keeps all texts apart', () => {
    fc.assert(
      fc.property(arbData, arbWidth, (data, width) => {
        const texts = textsOf(data, width);
        for (const [index, box] of texts.entries())
          for (const other of texts.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      }),
    );
  });

  test('keeps everything within its bounds, and no note on a mark', () => {
    fc.assert(
      fc.property(arbData, arbWidth, (data, width) => {
        const { rows, height, plot, band } = layoutIntervalAxis(data, width);
        const bounds: Box = { x: -0.001, y: 0, width: width + 0.002, height };
        for (const box of [
          ...textsOf(data, width),
          plot,
          ...rows.map(({ bar }) => bar),
          ...(band?.boxes ?? []),
        ])
          expect([box, isInside(box, bounds)]).toEqual([box, true]);
        for (const { note, bar } of rows)
          if (note !== null) expect(overlaps(note.box, bar)).toBe(false);
      }),
    );
  });

  test('orders marks as their figures are ordered', () => {
    fc.assert(
      fc.property(arbData, arbWidth, (data, width) => {
        const { rows } = layoutIntervalAxis(data, width);
        for (const a of rows)
          for (const b of rows)
            if (a.row.hi <= b.row.lo)
              expect(a.bar.x + a.bar.width / 2).toBeLessThanOrEqual(
                b.bar.x + b.bar.width / 2 + 0.001,
              );
      }),
    );
  });

  test('gives every mark a width that can be seen, and what has no end all the room there is', () => {
    const { rows, plot } = layoutIntervalAxis(
      makeData([makeRow('a', { lo: 100, hi: 100 }), makeRow('b', { lo: 70, hi: Infinity })]),
      500,
    );
    expect(rows[0]?.bar.width).toBeGreaterThanOrEqual(4);
    const bar = rows[1]?.bar ?? plot;
    expect(rows[1]?.fades).toBe(true);
    expect(bar.x + bar.width).toBeCloseTo(plot.x + plot.width, 6);
  });
});

describe('the axis', () => {
  test('has marks stand over the ticks of their values', () => {
    const { rows, ticks } = layoutIntervalAxis(
      makeData([makeRow('a', { lo: 10, hi: 10 }), makeRow('b', { lo: 20, hi: 20 })]),
      700,
    );
    for (const { bar, row } of rows) {
      const tick = ticks.find(({ text }) => text === `${row.lo}`);
      expect(bar.x + bar.width / 2).toBeCloseTo(tick?.x ?? 0, 6);
    }
  });

  test('of what is counted in whole numbers has no tick between them', () => {
    fc.assert(
      fc.property(arbData, arbWidth, (data, width) => {
        for (const { text } of layoutIntervalAxis({ ...data, whole: true }, width).ticks)
          expect(Number.isInteger(Number(text))).toBe(true);
      }),
    );
  });

  test('begins at 0 for figures far apart, and near them for figures close together', () => {
    expect(domainOf(makeData([makeRow('a'), makeRow('b', { lo: 31.5, hi: 32.5 })])).lo).toBe(0);
    const near = makeData([
      makeRow('a', { lo: 31.55, hi: 31.65 }),
      makeRow('b', { lo: 32.55, hi: 32.65 }),
    ]);
    expect(domainOf(near).lo).toBeGreaterThan(31);
    expect(domainOf({ ...near, fromZero: true }).lo).toBe(0);
    expect(layoutIntervalAxis(near, 500).zero).toBe(false);
  });

  test('of years counts whole years', () => {
    const years = makeData(
      [makeRow('a', { lo: 2009.5, hi: 2010.5 }), makeRow('b', { lo: 2015.5, hi: 2016.5 })],
      { whole: true },
    );
    const ticks = layoutIntervalAxis(years, 700).ticks.map(({ text }) => Number(text));
    expect(ticks.length).toBeGreaterThan(3);
    expect(ticks.every(Number.isInteger)).toBe(true);
  });
});
