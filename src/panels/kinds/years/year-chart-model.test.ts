import { describe, expect, it } from 'vitest';
import type { YearChartData } from '@/charts/years/year-chart-data';
import type { Claim } from '@/domain/record/claim';
import type { Filters } from '@/domain/selection/choices';
import { makeClaim, makeStatement, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, numbered } from '@/testing/panel-input';
import type { Axis } from './axis';
import { yearChartModel } from './year-chart-model';

const AXIS: Axis = {
  metric: 'smartphones-sold',
  market: 'world',
  unit: 'phones',
  scale: 'million',
  per: 1e6,
  converts: false,
};
const MONEY: Axis = {
  metric: 'revenue',
  market: 'world',
  unit: 'CNY',
  scale: 'billion',
  per: 1e9,
  converts: true,
};

function drawn(
  claims: readonly ClaimOverrides[],
  filters: Partial<Filters> = {},
  axis = AXIS,
): YearChartData {
  const made: readonly Claim[] = numbered(claims.map(makeClaim));
  return yearChartModel(inputOf('sales', made, filters), axis, 'Axis').data;
}

describe('the form of a figure', () => {
  it.each([
    ['outcome', '61 million phones', 'solid'],
    ['outcome', 'about 61 million phones', 'solid'],
    ['outcome', 'more-than 70 million phones', 'bound'],
    ['outcome', 'at-least 70 million phones', 'bound'],
    ['interim', '34.7 million phones', 'inset'],
    ['target', 'range 80..100 million phones', 'outline'],
    ['target', '100 million phones', 'line'],
    ['target', 'more-than 100 million phones', 'line'],
    ['plan', '100 million phones', 'line'],
    ['estimate', '65 million phones', 'dotted'],
  ] as const)('of kind %s, printed as "%s", is %s', (kind, quantity, form) => {
    expect(drawn([{ kind, quantity }]).bars).toMatchObject([{ form }]);
  });

  it('says of a figure from outside the articles that it is added', () => {
    expect(
      drawn([{ corpus: 'added', basis: 'announced' }, {}]).bars.map(({ added }) => added),
    ).toEqual([false, true]);
  });
});

describe('claims that agree', () => {
  it('are one mark that lists them all, with each source', () => {
    const [bar, ...rest] = drawn([{}, { source: 'gazette-2015', statedBy: 'lei-jun' }]).bars;
    expect(rest).toEqual([]);
    expect(bar?.claims).toEqual(['c-0001', 'c-0002']);
    expect(bar?.text.lines.join(' ')).toMatch(/Xiaomi · Gazette.*Lei Jun · Gazette/);
  });

  it.each<[string, ClaimOverrides]>([
    ['of another kind', { kind: 'estimate' }],
    ['on another basis', { basis: 'announced' }],
    ['of another period', { kind: 'outcome', period: '2014-H1' }],
    ['printed as a bound', { quantity: 'at-least 61 million phones' }],
    ['printed as not exact', { quantity: 'about 61 million phones' }],
  ])('are none with one %s', (_what, other) => {
    expect(drawn([{}, other]).bars).toHaveLength(2);
  });

  it('from outside the articles stands behind the mark of an article that it does not contradict', () => {
    const [bar, ...rest] = drawn([{ corpus: 'added', quantity: '61.12 million phones' }, {}]).bars;
    expect(rest).toEqual([]);
    expect(bar).toMatchObject({ claims: ['c-0002', 'c-0001'], label: '61', added: false });
  });

  it('from outside the articles has a mark of its own where it contradicts', () => {
    const { bars } = drawn([{ corpus: 'added', quantity: '62 million phones' }, {}]);
    expect(bars.map(({ label, added }) => [label, added])).toEqual([
      ['61', false],
      ['62', true],
    ]);
  });

  it('from outside the articles stand together where they do not contradict one another', () => {
    const added: ClaimOverrides = { corpus: 'added' };
    const { bars } = drawn([
      { ...added, quantity: '7.19 million phones' },
      { ...added, quantity: '7.2 million phones' },
      { ...added, quantity: 'more-than 7 million phones' },
    ]);
    expect(bars.map(({ claims }) => claims)).toEqual([['c-0001', 'c-0002'], ['c-0003']]);
  });

  it('of another market is told below the axis', () => {
    const { bars, notes } = drawn([{}, { markets: ['india'] }]);
    expect(bars).toHaveLength(1);
    expect(notes.map(({ claims }) => claims)).toEqual([['c-0002']]);
  });

  it('are two marks where one says "more than" and the other "at least"', () => {
    const bars = drawn([
      { quantity: 'more-than 70 million phones' },
      { quantity: 'at-least 70 million phones' },
    ]).bars;
    expect(bars.map(({ label }) => label)).toEqual(['> 70', '≥ 70']);
  });

  it('that no figure was published are one mark too', () => {
    const absent: ClaimOverrides = { absent: true, quantity: null, period: '2016' };
    expect(drawn([absent, absent]).absences.map(({ claims }) => claims)).toEqual([
      ['c-0001', 'c-0002'],
    ]);
  });
});

describe('claims below the axis', () => {
  it('say their figure, their kind and their source each', () => {
    const { notes } = drawn([{}, { metric: null, quantity: null, kind: 'estimate' }]);
    expect(notes.map(({ text }) => text.lines)).toEqual([
      [expect.stringMatching(/\(estimate, .*Gazette\)$/)],
    ]);
  });
});

describe('growth', () => {
  const growth = (...claims: readonly ClaimOverrides[]): readonly string[] =>
    drawn(claims).growth.map(({ label }) => label);
  const before: ClaimOverrides = { period: '2014', quantity: '50 million phones' };
  const later: ClaimOverrides = { period: '2015', quantity: '60 million phones' };

  it('lies between neighbouring years, and not across a gap', () => {
    expect(growth(before, later)).toEqual(['+20%']);
    expect(growth(before, { ...later, period: '2016' })).toEqual([]);
  });

  it.each<[string, ClaimOverrides]>([
    ['another basis', { basis: 'announced' }],
    ['another market', { markets: ['india'] }],
    ['a target', { kind: 'target' }],
    ['an estimate', { kind: 'estimate' }],
    ['an interim figure', { kind: 'interim', period: '2015-H1' }],
  ])('never joins %s to an outcome', (_what, other) => {
    expect(growth(before, { ...later, ...other })).toEqual([]);
  });

  it('joins whatever counts the same, whoever says it', () => {
    expect(growth(before, { ...later, corpus: 'added' })).toEqual(['+20%']);
  });

  it('lies between all figures of a year that contradict one another', () => {
    const rival = { ...later, quantity: '70 million phones' };
    expect(growth(before, later, rival)).toEqual(['+20% to +40%']);
    expect(drawn([before, later, rival]).growth[0]?.claims).toEqual(['c-0002', 'c-0001', 'c-0003']);
  });

  it('is told once between two years, of the series with most of them', () => {
    const filed = (period: string, quantity: string): ClaimOverrides => ({
      period,
      quantity,
      basis: 'announced',
    });
    expect(
      growth(
        before,
        later,
        filed('2014', '40 million phones'),
        filed('2015', '60 million phones'),
        filed('2016', '90 million phones'),
      ),
    ).toEqual(['+50%', '+50%']);
  });

  it('is not reckoned between two currencies', () => {
    const money = (unit: string, period: string): ClaimOverrides => ({
      metric: 'revenue',
      period,
      quantity: `10 billion ${unit}`,
    });
    expect(drawn([money('CNY', '2014'), money('USD', '2015')], {}, MONEY).growth).toEqual([]);
    expect(drawn([money('USD', '2014'), money('USD', '2015')], {}, MONEY).growth).toHaveLength(1);
  });

  it.each([
    ['50 million phones', 'more-than 60 million phones', ['≥ +20%']],
    ['more-than 50 million phones', '60 million phones', ['< +20%']],
    ['at-least 50 million phones', '60 million phones', ['≤ +20%']],
    ['50 million phones', 'less-than 60 million phones', ['< +20%']],
    ['50 million phones', 'range 60..75 million phones', ['+20% to +50%']],
    ['more-than 50 million phones', 'more-than 60 million phones', []],
  ])('from "%s" to "%s" says no more than the two do', (first, second, labels) => {
    expect(growth({ ...before, quantity: first }, { ...later, quantity: second })).toEqual(labels);
  });

  it('has an arrow that says which way it went, where that is certain', () => {
    const arrow = (quantity: string): string | undefined =>
      drawn([before, { ...later, quantity }]).growth[0]?.arrow;
    expect(arrow('60 million phones')).toBe('↗');
    expect(arrow('40 million phones')).toBe('↘');
    expect(arrow('range 40..60 million phones')).toBe('±');
  });
});

describe('what is no figure of a year', () => {
  const target: ClaimOverrides = { kind: 'target', statedOn: '2016' };

  it('is told under its year', () => {
    const { notes, bars } = drawn([{}, { quantity: null, metric: null, kind: 'statement' }]);
    expect(bars).toHaveLength(1);
    expect(notes).toMatchObject([{ year: 2014, claims: ['c-0002'] }]);
  });

  it('is told there too when a figure of that year makes its absence doubtful', () => {
    const { absences, notes } = drawn([
      { period: '2016' },
      { period: '2016', quantity: null, absent: true },
    ]);
    expect(absences).toEqual([]);
    expect(notes.flatMap(({ claims }) => claims)).toEqual(['c-0002']);
  });

  it('stands beside a goal for the year', () => {
    const { absences } = drawn([
      { ...target, period: '2016' },
      { period: '2016', quantity: null, absent: true },
    ]);
    expect(absences).toMatchObject([{ label: 'no figure', claims: ['c-0002'] }]);
  });

  it('takes in goals for years that are not shown, or beyond the record', () => {
    const within = drawn([{ period: '2016' }, { ...target, period: '2017' }], {
      years: { from: 2016, to: 2016 },
    });
    expect(within.years).toEqual([2016]);
    expect(within.notes).toMatchObject([{ year: 2016, claims: ['c-0002'] }]);
    const beyond = drawn([{ period: '2016' }, { ...target, period: '2030' }]);
    expect(beyond.bars).toHaveLength(1);
    expect(beyond.notes.flatMap(({ claims }) => claims)).toEqual(['c-0002']);
  });

  it('takes in the absence of a goal for a year that is not shown', () => {
    const { absences, notes, years } = drawn(
      [{ ...target, period: '2017', quantity: null, absent: true }],
      { years: { from: 2016, to: 2016 } },
    );
    expect(absences).toEqual([]);
    expect(years).toEqual([2016]);
    expect(notes).toMatchObject([{ year: 2016, claims: ['c-0001'] }]);
  });

  it('takes in money of a year without a rate', () => {
    const usd: ClaimOverrides = { metric: 'revenue', quantity: '2 billion USD' };
    const { bars, notes } = drawn([{ ...usd, period: '2012' }, usd], {}, MONEY);
    expect(bars).toMatchObject([{ year: 2014, label: '2\u00a0bn\u00a0USD' }]);
    expect(notes.flatMap(({ claims }) => claims)).toEqual(['c-0001']);
  });

  it('is told by its number below the year', () => {
    const words = makeStatement({ theme: 'sales', period: '2014' });
    expect(drawn([words, words]).notes).toMatchObject([{ year: 2014, label: '+2' }]);
  });
});
