import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '@/charts/layout/geometry';
import { YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import type { ChartSize } from '@/charts/parts/mark';
import type { BarMark, YearChartData } from '@/charts/years/year-chart-data';
import { boundsOf, frameOf } from '@/charts/years/year-chart-frame';
import { distance, FAR, NEAR } from '@/charts/years/label-distance';
import { pointedAt } from '@/charts/years/label-leader';
import { layoutYearChart, type PlacedBar } from '@/charts/years/year-chart-layout';
import { inReadingOrder } from '@/charts/years/year-columns';
import type { ViewState } from '@/view/view-state';
import { yearsModelOf } from '@/testing/panel-input';
import { readArticles, readRealRecord } from '@/testing/real-record';
import { inputsOf, lensViews, recordViews } from '@/testing/record-views';

const RECORD = readRealRecord();
const ARTICLES = readArticles();

/** What a chart has of a window of 1360, 1024, 768, 390 and 320 pixels: on a card, and on a panel's page. */
const WIDTHS: Readonly<Record<ChartSize, readonly number[]>> = {
  card: [572, 442, 680, 324, 256],
  page: [1206, 920, 680, 324, 256],
};

type Laid = { readonly bars: readonly PlacedBar[]; readonly targetOf: (mark: BarMark) => Box };

/** Laid out as the chart does on the screen. */
function layoutAt(drawing: YearChartData, width: number, size: ChartSize): Laid {
  const data = inReadingOrder(drawing);
  const { plot, ticks } = frameOf(data, width, YEAR_CHART_HEIGHT[size]);
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const yOf = (value: number): number =>
    plot.y + plot.height * (1 - (value - least) / (most - least));
  const { bars } = layoutYearChart(data, plot, boundsOf(plot, width), yOf);
  const boxes = new Map(bars.map(({ mark, box }) => [mark, box]));
  const boxFor = (mark: BarMark): Box => boxes.get(mark) ?? plot;
  const ground = { plot, bars: data.bars, boxFor, isNarrow: false };
  return { bars, targetOf: (mark) => pointedAt(mark, ground) };
}

function drawings(
  record: typeof RECORD,
  choice: Partial<ViewState>,
): readonly (readonly [id: string, size: ChartSize, drawing: YearChartData])[] {
  return inputsOf(record, 'years', choice).map(
    ({ id, input }) => [id, input.size, yearsModelOf(id, input).drawing] as const,
  );
}

function drawn(record: typeof RECORD, panel: string, size: ChartSize): YearChartData {
  const found = drawings(record, {}).find(([id, of]) => id === panel && of === size);
  if (found === undefined) throw new Error(`no ${panel}`);
  return found[2];
}

/** What is wrong with the labels of a chart: far from their mark without a hairline, on one another, on another year's bar. */
function faults({ bars, targetOf }: Laid): readonly string[] {
  const labelled = bars.flatMap((bar) => (bar.label === null ? [] : { ...bar, label: bar.label }));
  return labelled.flatMap(({ mark, label, leader }, index) => {
    const said = label.lines.join(' ');
    const far = distance(label, targetOf(mark));
    const on = labelled.slice(index + 1).filter((other) => overlaps(label, other.label));
    const over = bars.filter(
      (other) => other.mark.year !== mark.year && overlaps(label, other.box),
    );
    return [
      ...(far > NEAR && leader === null ? [`${said} has no hairline`] : []),
      ...(far > FAR ? [`${said} is far away`] : []),
      ...(label.lines.length > 2 ? [`${said} has ${label.lines.length} lines`] : []),
      ...on.map((other) => `${said} on ${other.label.lines.join(' ')}`),
      ...over.map((other) => `${said} on the bar ${other.mark.label}`),
    ];
  });
}

/** Marks that have no label, and that no other label says, without what others guess. */
function unlabelled({ bars }: Laid, isOwn: (mark: BarMark) => boolean): readonly string[] {
  return bars
    .filter(({ mark, label }) => label === null && mark.saidBy === null && isOwn(mark))
    .map(({ mark }) => `${mark.year}: ${mark.label}`);
}

const isWhole = ({ form }: BarMark): boolean => form === 'solid' || form === 'bound';

type Drawn = {
  readonly id: string;
  readonly size: ChartSize;
  readonly drawing: YearChartData;
  readonly choice: Partial<ViewState>;
};

describe('labels on cards and pages', () => {
  it('stand at their marks at any width, on all days and with all filters and lenses', () => {
    // Many a view leaves a panel as another does.
    const seen = new Map<string, Drawn>();
    for (const choice of [...recordViews(RECORD), ...lensViews(RECORD)])
      for (const [id, size, drawing] of drawings(RECORD, choice))
        seen.set(`${size} ${JSON.stringify(drawing)}`, { id, size, drawing, choice });
    expect(seen.size).toBeGreaterThan(100);
    for (const { id, size, drawing, choice } of seen.values())
      for (const width of WIDTHS[size])
        expect(
          faults(layoutAt(drawing, width, size)),
          `${id} at ${width} ${JSON.stringify(choice)}`,
        ).toEqual([]);
  }, 240_000);

  it.each(['card', 'page'] as const)('are there for every whole year on a %s', (size) => {
    for (const panel of ['sales', 'revenue'])
      for (const width of WIDTHS[size]) {
        const bare = unlabelled(layoutAt(drawn(RECORD, panel, size), width, size), isWhole);
        // Of three rivals in one year a page of 320 pixels has no room for the third.
        const most = size === 'page' && width === 256 ? 1 : 0;
        expect(bare.length, `${panel} at ${width}: ${bare.join(', ')}`).toBeLessThanOrEqual(most);
      }
  });
});

describe('labels on a card', () => {
  it.each([572, 442, 680])('are there for all marks at %d pixels', (width) => {
    for (const panel of ['sales', 'revenue'])
      expect(
        unlabelled(layoutAt(drawn(RECORD, panel, 'card'), width, 'card'), () => true),
        panel,
      ).toEqual([]);
  });

  it.each([250, 256, 290, 320, 360, 400, 450, 520, 620, 760, 1000, 1400])(
    'of the articles alone are all there at %d pixels, with the period of a half-year',
    (width) => {
      for (const panel of ['sales', 'revenue']) {
        const laid = layoutAt(drawn(ARTICLES, panel, 'card'), width, 'card');
        expect(
          unlabelled(laid, () => true),
          panel,
        ).toEqual([]);
        for (const { mark, label } of laid.bars)
          if (mark.form === 'inset') expect(label?.lines.join(' ')).toMatch(/^H1/);
      }
    },
  );
});

describe('the estimates of a year that have no room for a label each', () => {
  it.each([680, 324, 256])('are said by one, from the least to the most, at %d pixels', (width) => {
    const { bars } = layoutAt(drawn(RECORD, 'sales', 'page'), width, 'page');
    const ticks = bars.filter(({ mark }) => mark.form === 'tick' && mark.year === 2016);
    const [lead, ...more] = ticks.filter(({ mark }) => mark.saidBy === null);
    expect(more).toEqual([]);
    expect(lead?.mark.label).toMatch(/^≈\s42–62$/);
    expect(ticks.map(({ mark }) => mark.saidBy ?? lead?.mark.key)).toEqual(
      ticks.map(() => lead?.mark.key),
    );
  });

  it('have their own where there is room, with whose they are', () => {
    const { bars } = layoutAt(drawn(RECORD, 'sales', 'page'), 1206, 'page');
    const said = bars.flatMap(({ mark, label }) =>
      mark.form === 'tick' ? (label?.lines ?? []) : [],
    );
    expect(said).toEqual(expect.arrayContaining(['IDC 53', 'IHS 58', '41.5']));
  });
});

describe('labels on a page', () => {
  it('are there for all marks of a wide one', () => {
    for (const panel of ['sales', 'revenue'])
      expect(
        unlabelled(layoutAt(drawn(RECORD, panel, 'page'), 1206, 'page'), () => true),
        panel,
      ).toEqual([]);
  });

  it.each([
    [920, 0],
    [680, 1],
    [324, 7],
    [256, 9],
  ])('are there for all marks that have room at %d pixels, but %d', (width, most) => {
    for (const panel of ['sales', 'revenue']) {
      const bare = unlabelled(layoutAt(drawn(RECORD, panel, 'page'), width, 'page'), () => true);
      expect(bare.length, `${panel}: ${bare.join(', ')}`).toBeLessThanOrEqual(most);
    }
  });
});

describe('the label of a goal or of a part of a year', () => {
  it.each([
    ['card', [572, 442, 680]],
    ['page', [1206, 920]],
  ] as const)('tells its figure on a %s', (size, widths) => {
    const laid = ['sales', 'revenue'].flatMap((panel) =>
      widths.map((width) => layoutAt(drawn(RECORD, panel, size), width, size)),
    );
    const bare = laid
      .flatMap(({ bars }) => bars)
      .filter(({ mark, label }) => label?.lines.join(' ') === mark.shorter.at(-1) && label !== null)
      .filter(({ mark }) => mark.form !== 'tick' && !isWhole(mark));
    expect(bare.map(({ mark }) => `${mark.year}: ${mark.label}`)).toEqual([]);
  });
});
