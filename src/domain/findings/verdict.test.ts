import { describe, expect, test } from 'vitest';
import { judge } from '@/testing/judge';
import { makeClaim, makeDataset, makeStatement, type ClaimOverrides } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import type { CuratedVerdict } from '../record/record';
import { isPromise } from './promise';
import { judgePromises, type Judgement } from './verdict';

const goal = (overrides: ClaimOverrides = {}): Claim =>
  makeClaim({ id: 'c-0100', kind: 'target', period: '2015', ...overrides });
const came = (quantity: string, overrides: ClaimOverrides = {}): Claim =>
  makeClaim({ quantity, period: '2015', ...overrides });

const TODAY = '2020-01-01';

function judged(
  target: Claim,
  others: readonly Claim[],
  verdicts: readonly CuratedVerdict[] = [],
  today = TODAY,
): Judgement {
  return judge(makeDataset([target, ...others], { verdicts }), target, today);
}

/** The verdict in one word, and what it rests on. */
function said(judgement: Judgement): string {
  const { verdict, by, because, otherBasis } = judgement;
  return [verdict, by, ...because.map(({ id }) => id), ...(otherBasis ? ['other basis'] : [])].join(
    ' ',
  );
}

describe('by arithmetic, a target is', () => {
  test.each([
    ['80 million phones', '100 million phones', 'met'],
    ['80 million phones', '70 million phones', 'missed'],
    // A single goal is a threshold, and 80 million may have been 79.6.
    ['80 million phones', '80 million phones', 'undecided'],
    ['range 80..100 million phones', '90 million phones', 'met'],
    ['range 80..100 million phones', '120 million phones', 'met'],
    ['range 80..100 million phones', '66.8 million phones', 'missed'],
    ['range 80..100 million phones', 'more-than 70 million phones', 'undecided'],
    ['range 80..100 million phones', 'more-than 80 million phones', 'met'],
    ['more-than 100 million phones', 'at-least 100 million phones', 'undecided'],
    ['more-than 100 million phones', 'more-than 100 million phones', 'met'],
    ['100 million phones', 'less-than 100 million phones', 'missed'],
    // A ceiling is kept from below.
    ['at-most 100 million phones', '90 million phones', 'met'],
    ['at-most 100 million phones', '110 million phones', 'missed'],
    ['at-most 100 million phones', 'more-than 90 million phones', 'undecided'],
    // The first rank is the best.
    ['rank 1..3 rank', 'rank 1..1 rank', 'met'],
    ['rank 1..3 rank', 'rank 3..3 rank', 'met'],
    ['rank 1..3 rank', 'rank 4..4 rank', 'missed'],
    ['rank 1..3 rank', 'rank 1..5 rank', 'undecided'],
  ])('%s against %s: %s', (aim, figure, verdict) => {
    expect(said(judged(goal({ quantity: aim }), [came(figure)]))).toBe(`${verdict} rule c-0001`);
  });

  test('compared across currencies at the rate of its year', () => {
    const target = goal({ metric: 'revenue', quantity: '16 billion USD' });
    const revenue = { metric: 'revenue' };
    expect(said(judged(target, [came('78 billion CNY', revenue)]))).toBe('missed rule c-0001');
    expect(said(judged(target, [came('110 billion CNY', revenue)]))).toBe('met rule c-0001');
    // 16 bn USD are 100.5 bn CNY: within what rounds to 101 and 100.
    expect(said(judged(target, [came('101 billion CNY', revenue)]))).toBe('undecided rule c-0001');
  });

  test('not compared across units, or without a rate', () => {
    const target = goal({ metric: 'revenue', quantity: '16 billion USD', period: '2013' });
    const others = [came('78 billion CNY', { metric: 'revenue', period: '2013' })];
    expect(said(judged(target, others))).toBe('unknown day');
    expect(said(judged(goal(), [came('3 factor')]))).toBe('unknown day');
  });
});

describe('an outcome counts', () => {
  test.each<[string, ClaimOverrides]>([
    ['another metric', { metric: 'revenue' }],
    ['another year', { period: '2014' }],
    ['half the year', { period: '2015-H1' }],
    ['another market', { markets: ['india'] }],
    ['an estimate', { kind: 'estimate' }],
    ['a part of the period', { kind: 'interim' }],
    ['taken back', { withdrawn: { on: '2019-01-01', reason: { en: 'misread' } } }],
    ['the same in another currency', { restates: 'c-0002' }],
  ])('not where it is of %s', (_name, change) => {
    expect(said(judged(goal(), [came('90 million phones', change)]))).toBe('unknown day');
  });

  test('in whatever order its markets stand', () => {
    const target = goal({ markets: ['china', 'india'] });
    const outcome = came('90 million phones', { markets: ['india', 'china'] });
    expect(said(judged(target, [outcome]))).toBe('met rule c-0001');
  });

  test('on the same basis before all others', () => {
    const target = goal({ quantity: '80 million phones' });
    const other = came('66 million phones', { id: 'c-0002', basis: 'announced' });
    expect(said(judged(target, [other]))).toBe('missed rule c-0002 other basis');
    expect(said(judged(target, [came('90 million phones'), other]))).toBe('met rule c-0001');
    const open = came('more-than 70 million phones');
    expect(said(judged(target, [open, other]))).toBe('undecided rule c-0001');
  });

  test('more than another that leaves it open', () => {
    const target = goal({ quantity: '80 million phones' });
    const open = came('more-than 70 million phones');
    const better = came('74.2 million phones', { id: 'c-0002' });
    expect(said(judged(target, [open, better]))).toBe('missed rule c-0002');
  });

  test('not against one that says the contrary', () => {
    const others = [came('90 million phones'), came('70 million phones', { id: 'c-0002' })];
    const target = goal({ quantity: '80 million phones' });
    expect(said(judged(target, others))).toBe('undecided rule c-0001 c-0002');
  });
});

describe('by the day, a promise is', () => {
  test('open up to the due day, and unknown after it', () => {
    expect(said(judged(goal(), [], [], '2015-12-31'))).toBe('open day');
    expect(said(judged(goal(), [], [], '2016-01-01'))).toBe('unknown day');
  });

  test('undated without one, which is not open', () => {
    expect(said(judged(makeStatement({ kind: 'plan' }), []))).toBe('undated day');
  });
});

describe('an editor’s verdict', () => {
  const verdict: CuratedVerdict = {
    claim: 'c-0100',
    verdict: 'missed',
    because: ['c-0001', 'c-0002'],
    note: { en: 'The article says so.' },
  };
  const target = goal({ quantity: 'range 80..100 million phones' });
  const open = came('more-than 70 million phones');
  const words = makeStatement({ id: 'c-0002' });

  test('stands where arithmetic leaves it open, with its note', () => {
    const judgement = judged(target, [open, words], [verdict]);
    expect(said(judgement)).toBe('missed curated c-0001 c-0002');
    expect(judgement.note).toEqual({ en: 'The article says so.' });
  });

  test('never stands against arithmetic', () => {
    const better = came('90 million phones', { id: 'c-0003' });
    expect(said(judged(target, [open, words, better], [verdict]))).toBe('met rule c-0003');
  });

  test('falls with any of its claims', () => {
    expect(said(judged(target, [open], [verdict]))).toBe('undecided rule c-0001');
    expect(said(judged(target, [words], [verdict]))).toBe('unknown day');
    const gone = { ...words, withdrawn: { on: '2019-01-01', reason: { en: 'misread' } } };
    expect(said(judged(target, [open, gone], [verdict]))).toBe('undecided rule c-0001');
  });
});

test('promises are the targets and plans that say something, once', () => {
  const claims = [
    goal({ id: 'c-0001' }),
    makeStatement({ id: 'c-0002', kind: 'plan' }),
    makeStatement({ id: 'c-0003' }),
    goal({ id: 'c-0004', absent: true }),
    goal({ id: 'c-0005', restates: 'c-0001' }),
    goal({ id: 'c-0006', withdrawn: { on: '2019-01-01', reason: { en: 'misread' } } }),
    makeClaim({ id: 'c-0007', kind: 'estimate' }),
  ];
  const record = makeDataset(claims);
  const promises = claims.filter((claim) => isPromise(record, claim));
  expect(promises.map(({ id }) => id)).toEqual(['c-0001', 'c-0002']);
  expect(judgePromises(record, TODAY).map((j) => j.target.id)).toEqual(['c-0001', 'c-0002']);
});
