import { describe, expect, it } from 'vitest';
import type { BarMark } from '@/charts/years/year-chart-data';
import type { Filters } from '@/domain/selection/choices';
import { makeClaim, makeSource, makeDataset, type ClaimOverrides } from '@/testing/make-claim';
import { numbered, panelInput, yearsModelOf } from '@/testing/panel-input';
import { readArticles } from '@/testing/real-record';

type Model = ReturnType<typeof yearsModelOf>;

const RECORD = readArticles();
const shown = (filters: Partial<Filters> = {}): Model =>
  yearsModelOf('revenue', panelInput(RECORD, 'revenue', filters));

describe('the revenue panel on the record', () => {
  const { drawing, headline, subtitle, warnings, rows } = shown();
  const of = (year: number): readonly BarMark[] => drawing.bars.filter((bar) => bar.year === year);

  it('draws the three announced years as solid bars, labelled by their number: the subtitle says the currency', () => {
    const solid = drawing.bars.filter(({ form }) => form === 'solid');
    expect(solid.map(({ year, hi, label }) => [year, hi, label])).toEqual([
      [2012, 12.6, '12.6'],
      [2013, 32.6, '32.6'],
      [2014, 74.3, '74.3'],
    ]);
  });

  it('draws three rival goals for 2015 as lines: two of one amount share a label, in the currencies that were printed', () => {
    const goals = of(2015).filter(({ saidBy }) => saidBy === null);
    expect(goals.map(({ form, label, sign }) => [form, label, sign])).toEqual([
      ['line', 'goal 32\u00a0bn\u00a0USD', 'conflict'],
      ['line', 'goal 100,\u00a016\u00a0bn\u00a0USD', 'conflict'],
    ]);
    expect(of(2015).map(({ key, saidBy }) => [key, saidBy])).toEqual([
      ['c-0023', 'c-0086'],
      ['c-0064', null],
      ['c-0086', null],
    ]);
  });

  it('places dollars at the average rate of the year they are for', () => {
    const heights = new Map(of(2015).map(({ key, hi }) => [key, hi]));
    expect(heights.get('c-0023')).toBeCloseTo(16 * 6.2827);
    expect(heights.get('c-0064')).toBeCloseTo(32 * 6.2827);
    expect(heights.get('c-0086')).toBe(100);
  });

  it('draws the goal for 2017 once: the euros that repeat it are told below the axis', () => {
    expect(of(2017).map(({ label, claims }) => [label, claims])).toEqual([
      ['goal >\u00a0100', ['c-0150']],
    ]);
    const notes = drawing.notes.filter(({ year }) => year === 2017);
    expect(notes.flatMap(({ claims }) => claims)).toEqual(['c-0151']);
  });

  it('prints a currency on those labels alone that are of another than the axis', () => {
    const named = drawing.bars.filter(({ label }) => /CNY|USD|EUR/.test(label));
    expect(named.map(({ key }) => key)).toEqual(['c-0023', 'c-0064', 'c-0086']);
    for (const { label } of named) expect(label).toMatch(/USD$/);
  });

  it('reckons growth between the announced years alone', () => {
    expect(drawing.growth.map(({ label, fromYear }) => [fromYear, label])).toEqual([
      [2012, '+159%'],
      [2013, '+128%'],
    ]);
  });

  it('finds the quarrel of the sources, and warns of it', () => {
    expect(headline).toBe('Revenue in 2015: two rival goals from three sources');
    expect(warnings).toEqual([
      '2015 goal: 16\u00a0bn\u00a0USD (100\u00a0bn\u00a0CNY) and 32\u00a0bn\u00a0USD disagree',
    ]);
    expect(subtitle).toMatch(/billion CNY.*average rate/i);
    expect(rows()).toHaveLength(13);
  });

  it('says on each rival that it is in conflict', () => {
    for (const { text } of of(2015)) expect(text.lines).toContain('in conflict');
  });
});

describe('the headline of the revenue panel', () => {
  it.each<[string, Partial<Filters>, string]>([
    ['outcomes', { kinds: ['outcome'] }, 'Revenue from 12.6 to 74.3 billion CNY in two years'],
    [
      'two years',
      { kinds: ['outcome'], years: { from: 2013, to: 2014 } },
      'Revenue from 32.6 to 74.3 billion CNY in one year',
    ],
    ['one year', { years: { from: 2014, to: 2014 } }, 'Revenue: 74.3 billion CNY in 2014'],
    [
      'one goal',
      { years: { from: 2017, to: 2017 } },
      'Revenue: a goal of more than 100 billion CNY for 2017',
    ],
    ['targets', { kinds: ['target'] }, 'Revenue in 2015: two rival goals from three sources'],
    ['words', { kinds: ['statement'] }, 'Two claims on revenue, in words'],
    ['nothing', { q: 'no such words' }, 'Nothing in this selection'],
  ])('is made from what is shown: %s', (_what, filters, headline) => {
    expect(shown(filters).headline).toBe(headline);
  });

  it('speaks of no conflict once a filter has taken one side away', () => {
    const { headline, warnings, drawing } = shown({ sources: ['xiaomi-mi-2015'] });
    expect(headline).toBe('Revenue from 12.6 to 74.3 billion CNY in two years');
    expect(warnings).toEqual([]);
    expect(drawing.bars.filter(({ sign }) => sign === 'conflict')).toEqual([]);
  });
});

describe('rivals in the revenue panel', () => {
  const goal: ClaimOverrides = {
    theme: 'revenue',
    kind: 'target',
    metric: 'revenue',
    period: '2015',
    quantity: '16 billion USD',
  };
  const sources = ['one', 'two', 'three'].map((id) => makeSource({ id, short: id }));
  const modelOf = (...claims: readonly ClaimOverrides[]): Model =>
    yearsModelOf(
      'revenue',
      panelInput(makeDataset(numbered(claims.map(makeClaim)), { sources }), 'revenue'),
    );

  it('count goals that two articles share as one goal', () => {
    const { headline, warnings } = modelOf(
      { ...goal, source: 'one' },
      { ...goal, source: 'two' },
      { ...goal, source: 'three', quantity: '32 billion USD' },
    );
    expect(headline).toBe('Revenue in 2015: two rival goals from three sources');
    expect(warnings).toEqual(['2015 goal: 16\u00a0bn\u00a0USD and 32\u00a0bn\u00a0USD disagree']);
  });

  it('are told of one article that contradicts itself', () => {
    const { headline } = modelOf(
      { ...goal, source: 'one' },
      { ...goal, source: 'one', quantity: '32 billion USD' },
    );
    expect(headline).toBe('Revenue in 2015: two rival goals from one source');
  });

  it('are not what a goal and its own wrong conversion are', () => {
    const january = { earliest: '2017-01-12', latest: '2017-01-12', basis: { en: 'printed' } };
    const { headline, warnings, drawing } = modelOf(
      { ...goal, source: 'one', public: january },
      {
        ...goal,
        source: 'one',
        public: january,
        quantity: '30 billion EUR',
        restates: 'c-0001',
      },
    );
    expect(headline).toBe('Revenue: a goal of about 101 billion CNY for 2015');
    expect(warnings).toEqual([]);
    expect(drawing.bars).toMatchObject([{ sign: 'conflict' }]);
  });

  it('are told of outcomes too', () => {
    const outcome: ClaimOverrides = { ...goal, kind: 'outcome', period: '2014' };
    const { headline, warnings } = modelOf(
      { ...outcome, source: 'one', quantity: '74 billion CNY' },
      { ...outcome, source: 'two', quantity: '70 billion CNY' },
    );
    expect(warnings).toEqual(['2014: 70\u00a0bn\u00a0CNY and 74\u00a0bn\u00a0CNY disagree']);
    expect(headline).toBe('Revenue: 70 or 74 billion CNY in 2014');
  });

  it('are none where goals for one year agree at the rate of the year', () => {
    const { warnings } = modelOf(
      { ...goal, source: 'one' },
      { ...goal, source: 'two', quantity: '100.5 billion CNY' },
    );
    expect(warnings).toEqual([]);
  });
});
