import { describe, expect, it } from 'vitest';
import type { LinkIssue } from '@/view/view-state';
import { en } from './en';

const { headlines } = en;

type Message = (...given: readonly unknown[]) => unknown;

const isMessage = (value: unknown): value is Message => typeof value === 'function';

/** Every message that is given something, by its name. */
function messagesIn(words: object, within = ''): readonly (readonly [string, Message])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = `${within}${key}`;
    if (isMessage(value)) return [[name, value] as const];
    return typeof value === 'object' && value !== null ? messagesIn(value, `${name}.`) : [];
  });
}

/** What a message says where all that it is given is the same; nothing where it needs something else. */
function sayWith(message: Message, given: unknown): string {
  try {
    return String(message(...Array.from({ length: 5 }, () => given)));
  } catch {
    return '';
  }
}

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

describe('what contradicts itself', () => {
  it.each([
    [en.targets.missedOf(1, 1), 'The one promise was missed'],
    [en.targets.sentence(1, en.targets.counted('missed', 1, 1)), '1 promise: missed.'],
    [en.targets.sentence(2, en.targets.counted('missed', 2, 2)), '2 promises: 2 missed.'],
    [en.period.span('Jun 2015', 'Jun 2015'), 'Jun 2015'],
    [en.period.span('Jun 2015', 'Jul 2015'), 'Jun 2015 to Jul 2015'],
    [en.lanes.span('India', 'Phones', '2014', '2014'), 'India: phones, 2014'],
    [en.table.all(1), 'The one claim'],
    [en.table.all(2), 'All 2 claims'],
    [en.panel.chartHelp(1), '1 mark. Enter opens the claim.'],
  ])('is not said of one: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  /** A growth is from one year to another, and two days that are compared are two. */
  const APART = [
    'years.rise',
    'years.estimatedRise',
    'growth.measured',
    'growth.between',
    'compared.title',
    // What is of one rank is told as such.
    'figure.ranks',
  ];
  const messages = messagesIn(en);

  it('no message tells of two ends that are the same as of two', () => {
    const told = messages.flatMap(([name, message]) => {
      const said = sayWith(message, 'same');
      return /same(?: to | … | and |–)same\b/.test(said) ? [`${name}: ${said}`] : [];
    });
    expect(messages.length).toBeGreaterThan(100);
    expect(told.filter((each) => !APART.some((name) => each.includes(name)))).toEqual([
      'pictures.sourcesAndMore: Sources: same and same more',
    ]);
  });

  it('no message says all of one, or has one of many things', () => {
    const told = messages.flatMap(([name, message]) => {
      const said = sayWith(message, 1);
      return /\b(?:all|its) 1\b|\b1 (?:more |other |later )?(?!as|has|is|was|makes|agrees)[a-z]+s\b/.test(
        said,
      )
        ? [`${name}: ${said}`]
        : [];
    });
    // A disagreement has two of them.
    expect(
      told.filter(
        (each) => !/^conflicts\.(?:countedWays|disagree|fewer)|^targets\.rivals/.test(each),
      ),
    ).toEqual([]);
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
