import { describe, expect, it } from 'vitest';
import type { BarMark, YearChartData } from '@/charts/years/year-chart-data';
import type { ViewState } from '@/view/view-state';
import type { ChartSize } from '@/charts/parts/mark';
import { makeClaim, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, numbered, yearsModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf } from '@/testing/record-views';

const RECORD = readRealRecord();

function drawn(panel: string, size: ChartSize, choice: Partial<ViewState> = {}): YearChartData {
  const found = inputsOf(RECORD, 'years', choice).find(
    ({ id, input }) => id === panel && input.size === size,
  );
  if (found === undefined) throw new Error(`${panel} has no claims`);
  return yearsModelOf(panel, found.input).drawing;
}

function made(panel: 'sales' | 'revenue', claims: readonly ClaimOverrides[]): readonly BarMark[] {
  const all = numbered(claims.map((claim) => makeClaim({ theme: panel, ...claim })));
  return yearsModelOf(panel, inputOf(panel, all)).drawing.bars;
}

const inYear = ({ bars }: YearChartData, year: number): readonly BarMark[] =>
  bars.filter((bar) => bar.year === year);
const labels = (bars: readonly BarMark[]): readonly string[] =>
  bars.map(({ label }) => label.replaceAll('\u00a0', ' '));
const wholes = (bars: readonly BarMark[]): readonly BarMark[] =>
  bars.filter(({ form }) => form === 'solid' || form === 'bound');

describe('a change of what is counted is no fall', () => {
  it.each(['card', 'page'] as const)(
    'in sales on a %s: both bars stand in the year of the seam',
    (size) => {
      const data = drawn('sales', size);
      expect(labels(wholes(inYear(data, 2015)))).toEqual(['> 70', '66.6']);
      expect(data.bases.map(({ label }) => label)).toEqual([
        'Sold, as filed',
        'Sold, as announced',
      ]);
    },
  );

  it.each(['card', 'page'] as const)(
    'in revenue on a %s: the outcome on which the verdict rests is drawn',
    (size) => {
      const data = drawn('revenue', size);
      const [leak, accounts] = wholes(inYear(data, 2015));
      expect(labels(wholes(inYear(data, 2015)))).toEqual(['78', '66.8']);
      expect(leak?.text.lines).toContain('Leaked');
      expect(accounts?.text.lines).toContain('Accounts, without tax');
    },
  );
});

describe('a part of a year never looks like one', () => {
  it('stands inset with its period, also alone in its year', () => {
    const half = inYear(drawn('sales', 'card', { asof: '2015-07-03' }), 2015);
    expect(half.map(({ form, label }) => [form, label])).toContainEqual(['inset', 'H1 34.7']);
    expect(wholes(half)).toEqual([]);
    const page = drawn('sales', 'page');
    const parts = page.bars.filter(({ form }) => form === 'inset');
    expect(labels(parts)).toEqual([
      'H1 7.0',
      'H1 > 26.1',
      'H1 34.7',
      'Q2 23.2',
      'by 26 Oct > 100',
      'H1 60',
    ]);
    expect(page.bars.filter(({ part }) => part !== null)).toEqual(parts);
  });

  it('is what an outcome of a part of a year is, too', () => {
    expect(made('sales', [{ period: '2015-Q4' }, { period: '2015-03' }])).toMatchObject([
      { form: 'inset', label: 'Q4 61', part: { to: 1 } },
      { form: 'inset', label: 'Mar 61' },
    ]);
  });
});

describe('what third parties guess', () => {
  const guess: ClaimOverrides = { kind: 'estimate', statedBy: 'lei-jun', corpus: 'added' };

  it('is a tick at the figure that it guesses, and a form of its own where none is drawn', () => {
    const bars = made('sales', [{}, guess, { ...guess, period: '2015' }]);
    expect(bars.map(({ form }) => form)).toEqual(['solid', 'tick', 'dotted']);
    expect(labels(bars)).toEqual(['61', 'Lei Jun 61', 'Lei Jun 61']);
  });
});

describe('a label of an amount', () => {
  const money: ClaimOverrides = { metric: 'revenue', basis: 'announced', period: '2015' };

  it('has as few digits as tell it apart, and the mark says what was printed', () => {
    const bar = inYear(drawn('revenue', 'card'), 2017).find(({ form }) => form === 'solid');
    expect(bar).toMatchObject({ label: '114.6', shorter: ['115'] });
    expect(bar?.text.figure).toContain('114.625');
    const rivals = made('revenue', [
      { ...money, quantity: '66.81 billion CNY' },
      { ...money, quantity: '66.84 billion CNY' },
    ]);
    expect(labels(rivals)).toEqual(['66.81', '66.84']);
  });

  it('is in the currency that the reader chose, with the printed one second', () => {
    const data = drawn('revenue', 'card', { cur: 'usd' });
    const bar = inYear(data, 2014).find(({ form }) => form === 'solid');
    expect(bar?.label).toBe('12.1');
    expect(bar?.text.figure).toBe('≈ 12.1\u00a0bn\u00a0USD');
    expect(bar?.text.lines[0]).toBe('74.3 bn CNY');
    for (const { label } of data.bars) expect(label).not.toMatch(/CNY|USD/);
  });

  it('of a goal says so; those of one amount share it, and a range says those within it', () => {
    const goal: ClaimOverrides = { ...money, kind: 'target' };
    const bars = made('revenue', [
      { ...goal, quantity: '16 billion USD' },
      { ...goal, quantity: '100 billion CNY' },
      { ...goal, quantity: '50 billion CNY' },
    ]);
    expect(bars.filter(({ saidBy }) => saidBy === null).map(({ label }) => label)).toEqual([
      'goal 100,\u00a016\u00a0bn\u00a0USD',
      'goal 50',
    ]);
    const phones: ClaimOverrides = { kind: 'target', period: '2015' };
    const range = made('sales', [
      { ...phones, quantity: '80 million phones' },
      { ...phones, quantity: 'range 80..100 million phones' },
    ]);
    expect(range.map(({ label, saidBy }) => [label, saidBy])).toEqual([
      ['goal 80', 'c-0002'],
      ['goal 80–100', null],
    ]);
  });
});

describe('a mark of what was added', () => {
  it('says so in its name', () => {
    for (const panel of ['sales', 'revenue'])
      for (const { added, text } of drawn(panel, 'page').bars)
        expect(text.lines.includes('added from elsewhere'), text.figure).toBe(added);
  });
});
