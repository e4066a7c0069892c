import fc from 'fast-check';
import type { Box } from '@/charts/layout/geometry';
import type { MarkSign } from '@/words/mark-sign';
import type {
  AbsenceMark,
  BarForm,
  BarMark,
  GrowthMark,
  NoteMark,
  YearChartData,
} from '@/charts/years/year-chart-data';

/** Widths of a chart from the narrowest phone to a wide page, in pixels. */
export const arbWidth: fc.Arbitrary<number> = fc.integer({ min: 320, max: 1400 });

export const arbBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -50, max: 150 }),
  y: fc.integer({ min: -50, max: 150 }),
  width: fc.integer({ min: 1, max: 60 }),
  height: fc.integer({ min: 1, max: 60 }),
});

const FIRST_YEAR = 2010;
const FORMS: readonly BarForm[] = ['solid', 'inset', 'bound', 'outline', 'line', 'dotted', 'tick'];
const LABELS = ['7', '18.7', '> 70', '80–100', '12.6\u00a0bn\u00a0CNY', '≈ 1.19\u00a0bn\u00a0EUR'];

const PARTS = [
  { from: 0, to: 0.5 },
  { from: 0.5, to: 1 },
  { from: 0.25, to: 0.5 },
  { from: 0, to: 0.82 },
] as const;

/** A text for a mark of which only its being there matters. */
export const markText = (figure: string): BarMark['text'] => ({ figure, lines: ['outcome, 2014'] });

/** A solid bar of 61 in 2014, as changed. */
export function makeBar(overrides: Partial<BarMark> = {}): BarMark {
  const key = overrides.key ?? 'c-0001';
  return {
    key,
    claims: [key],
    text: markText('61 M phones'),
    year: 2014,
    series: 'sold',
    form: 'solid',
    lo: 0,
    hi: 61,
    label: '61',
    shorter: [],
    part: null,
    saidBy: null,
    sign: null,
    added: false,
    ...overrides,
  };
}

/** A chart of the years from the first to the last bar, as changed. */
export function makeYearChartData(overrides: Partial<YearChartData> = {}): YearChartData {
  const { bars = [makeBar()] } = overrides;
  const at = bars.map((bar) => bar.year);
  const from = Math.min(...at);
  return {
    years: Array.from({ length: Math.max(...at) - from + 1 }, (_, index) => from + index),
    axis: 'Phones, million',
    scale: 'linear',
    formatTick: String,
    formatYear: (year) => `’${String(year).slice(-2)}`,
    bars,
    growth: [],
    absences: [],
    notes: [],
    bases: [],
    ...overrides,
  };
}

const arbSign = fc.constantFrom<MarkSign | null>(null, 'conflict', 'counted');

type BarSeed = {
  readonly form: BarForm;
  readonly year: number;
  readonly ends: readonly [number, number];
  readonly label: string;
  readonly sign: MarkSign | null;
  readonly part: BarMark['part'];
};

function barOf({ form, year, ends, label, sign, part }: BarSeed, index: number): BarMark {
  const [a, b] = ends;
  const [lo, hi] = a < b ? [a, b] : [b, a];
  return makeBar({
    key: `c-${String(index).padStart(4, '0')}`,
    year,
    form,
    lo: form === 'outline' ? lo : form === 'line' ? hi : 0,
    hi: form === 'outline' && lo === hi ? hi + 1 : hi,
    label,
    part: form === 'inset' ? part : null,
    sign,
  });
}

const arbBars = (count: number): fc.Arbitrary<readonly BarMark[]> =>
  fc
    .array(
      fc.record({
        form: fc.constantFrom(...FORMS),
        year: fc.integer({ min: FIRST_YEAR, max: FIRST_YEAR + count - 1 }),
        ends: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
        label: fc.constantFrom(...LABELS),
        sign: arbSign,
        part: fc.constantFrom(...PARTS),
      }),
      { maxLength: 12 },
    )
    .map((seeds) => seeds.map(barOf));

/** Growth from a year to the next, labelled so. */
export function makeGrowth(from: number, label: string): GrowthMark {
  const key = `growth ${from}`;
  const text = markText(label);
  return { key, claims: [key], text, fromYear: from, toYear: from + 1, label, arrow: '↗' };
}

/** Says that there is nothing of a year. */
export function makeAbsence(year: number, label: string, index = year): AbsenceMark {
  const key = `absence ${index}`;
  return { key, claims: [key], text: markText(label), year, label };
}

function noteOf(year: number): NoteMark {
  const key = `notes ${year}`;
  return { key, claims: [key], text: markText('1 other claim'), year, label: '+1' };
}

/** Any chart of one to ten years: figures of every form anywhere, growth between any neighbours, absences, notes. */
export const arbYearChartData: fc.Arbitrary<YearChartData> = fc
  .integer({ min: 1, max: 10 })
  .chain((count) => {
    const years = Array.from({ length: count }, (_, index) => FIRST_YEAR + index);
    return fc.record({
      years: fc.constant(years),
      bars: arbBars(count),
      growth: fc
        .subarray(years.slice(1))
        .chain((later) =>
          fc
            .tuple(...later.map(() => fc.constantFrom('+5%', '+226%', '≥ +15%', '+1,234%')))
            .map((labels) => later.map((year, index) => makeGrowth(year - 1, labels[index] ?? ''))),
        ),
      absences: fc
        .array(fc.tuple(fc.constantFrom(...years), fc.constantFrom('no figure', 'no goal')), {
          maxLength: 4,
        })
        .map((list) => list.map(([year, label], index) => makeAbsence(year, label, index))),
      notes: fc.subarray(years).map((list) => list.map(noteOf)),
    });
  })
  .map((parts) => makeYearChartData(parts));
