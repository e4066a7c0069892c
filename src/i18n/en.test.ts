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
    [
      headlines.years.rivals('Revenue', 2015, 2, 1),
      'Revenue in 2015: two rival goals from one source',
    ],
    [
      headlines.years.rise(null, '1', '2 million phones', 1),
      'From 1 to 2 million phones in one year',
    ],
    [headlines.years.rise('Revenue', '1', '2 CNY', 3), 'Revenue from 1 to 2 CNY in three years'],
    [headlines.years.shortOf(['80']), ', short of the goal of 80'],
    [headlines.years.shortOf(['80', '100']), ', short of the goals of 80 and 100'],
  ])('agree with their noun: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('headlines', () => {
  it('keep the capitals of names, and lower those of common words, within a sentence', () => {
    expect(
      headlines.lanes.became([
        { lane: 'Own shops', verdict: 'late' },
        { lane: 'AIoT and smart home', verdict: 'met' },
      ]),
    ).toBe('Own shops late, AIoT and smart home as promised');
    expect(headlines.lanes.onLanes('markets', [{ lane: 'India', year: 2014 }], [])).toBe(
      'Events in India (2014)',
    );
  });

  it('begin with a capital', () => {
    const { one } = headlines.years;
    expect(one(null, 'more than 70 million phones', { text: '2015', grain: 'year' })).toBe(
      'More than 70 million phones in 2015',
    );
    expect(one('Revenue', 'about 2 billion CNY', { text: '2015', grain: 'year' })).toBe(
      'Revenue: about 2 billion CNY in 2015',
    );
  });

  it.each([
    ['first half of 2015', 'half', 'in the first half of 2015'],
    ['quarter 2 of 2017', 'quarter', 'in quarter 2 of 2017'],
    ['May 2015', 'month', 'in May 2015'],
    ['1 May 2015', 'day', 'on 1 May 2015'],
    ['May 2015 to June 2015', 'span', 'from May 2015 to June 2015'],
  ] as const)('join %s to their sentence', (text, grain, said) => {
    expect(headlines.years.one(null, '1 phone', { text, grain })).toBe(`1 phone ${said}`);
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
    'unknown-key',
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
