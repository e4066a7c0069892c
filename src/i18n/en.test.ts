import { describe, expect, it } from 'vitest';
import type { LinkIssue } from '@/view/view-state';
import { en } from './en';

const { headlines } = en;

describe('words for counts', () => {
  it('are written out up to twelve', () => {
    const first = (count: number): string | undefined =>
      headlines.claims(count, 'Revenue').split(' ')[0];
    expect([0, 1, 2, 12, 13, 84].map(first)).toEqual(['No', 'One', 'Two', 'Twelve', '13', '84']);
  });

  it.each([
    [en.panel.sources(1), '1 source'],
    [en.panel.sources(2), '2 sources'],
    [en.table.caption(1), '1 claim'],
    [en.table.caption(0), '0 claims'],
    [en.filters.show(1), 'Show 1 claim'],
    [en.filters.option('India', 1), 'India, 1 claim'],
    [en.panel.alsoSaidOn(1, 2014), '1 other claim, 2014'],
    [en.headlines.words(1, 'Revenue'), 'One claim on revenue, in words'],
    [en.headlines.claims(2, 'Revenue'), 'Two claims on revenue'],
    [en.headlines.revenue.rivals(1, 2, 2015), 'One article, two revenue goals for 2015'],
    [en.headlines.sales.fromTo('1', '2', 1), 'From 1 to 2 million phones in one year'],
    [en.headlines.revenue.fromTo('1', '2', 3), 'From 1 to 2 bn CNY in three years'],
  ])('agree with their noun: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('headlines', () => {
  it('keep the capitals of names, and lower those of common words, within a sentence', () => {
    const turns = [
      { topic: 'AIoT and smart home', year: 2015 },
      { topic: 'Internet services', year: 2017 },
    ];
    expect(headlines.strategy.turns(turns)).toBe(
      'AIoT and smart home in 2015, then internet services in 2017',
    );
    expect(headlines.strategy.turns(turns.toReversed())).toMatch(
      /^Internet services in 2017, then AIoT/,
    );
  });

  it('begin with a capital', () => {
    expect(headlines.sales.one('more than 70', '2015')).toBe('More than 70 million phones in 2015');
    expect(headlines.sales.one('34.7', 'first half of 2015')).toBe(
      '34.7 million phones in the first half of 2015',
    );
  });

  it('are summed up with one year or with a span', () => {
    expect(headlines.summary('Sales', 'Up', 3, 2014, 2014)).toBe(
      'Sales, 2014: Up. 3 claims shown.',
    );
    expect(headlines.summary('Sales', 'Up', 1, 2012, 2014)).toBe(
      'Sales, 2012 to 2014: Up. 1 claim shown.',
    );
  });
});

describe('what a link could not be honoured for', () => {
  const issue = { key: 'years', asked: '2050', shown: '' } as const;
  const reasons: readonly LinkIssue['reason'][] = [
    'unknown-path',
    'unknown-id',
    'unknown-key-value',
    'malformed',
    'clamped',
    'cut-off',
    'newer-version',
    'not-together',
    'not-translated',
  ];

  it.each(reasons)('is told with what was asked: %s', (reason) => {
    expect(en.notices.issue({ ...issue, reason })).toContain('2050');
  });

  it('says what is shown in its place', () => {
    expect(en.notices.issue({ ...issue, reason: 'clamped', shown: '2019' })).toContain('2019');
    expect(en.notices.issue({ ...issue, reason: 'clamped' })).toContain('left out');
  });

  it('is told differently for each reason', () => {
    const said = reasons.map((reason) => en.notices.issue({ ...issue, reason }));
    expect(new Set(said).size).toBe(reasons.length);
  });
});
