import { expect, test } from 'vitest';
import { makeClaim, makeDataset, type ClaimOverrides } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { periodsOf, promisedAgain } from './promised-again';

const goal = (id: string, period: string, overrides: ClaimOverrides = {}): Claim =>
  makeClaim({
    id,
    period,
    kind: 'target',
    metric: 'revenue',
    quantity: '100 billion CNY',
    ...overrides,
  });

const idsOf = (claims: readonly Claim[]): readonly (readonly string[])[] =>
  promisedAgain(makeDataset(claims)).map((group) => group.map(({ id }) => id));

test('a figure that was promised for one period and again for another is found, by due day', () => {
  const again = goal('c-0002', '2017', {
    quantity: 'more-than 100 billion CNY',
    basis: 'announced',
  });
  const claims = [again, goal('c-0001', '2015'), goal('c-0003', '2015')];
  expect(idsOf(claims)).toEqual([['c-0001', 'c-0003', 'c-0002']]);
  expect(periodsOf(claims).map(({ period }) => period?.text)).toEqual(['2015', '2017']);
});

test('the same figure in another scale is the same', () => {
  const thousand = goal('c-0002', '2017', { quantity: '100000 million CNY' });
  expect(idsOf([goal('c-0001', '2015'), thousand])).toEqual([['c-0001', 'c-0002']]);
});

test.each<[string, ClaimOverrides]>([
  ['the same period', { period: '2015' }],
  ['another figure', { quantity: '110 billion CNY' }],
  ['another currency', { quantity: '100 billion USD' }],
  ['another metric', { metric: 'smartphones-revenue' }],
  ['another market', { markets: ['india'] }],
  ['an outcome', { kind: 'outcome' }],
  ['a repetition in another currency', { restates: 'c-0001' }],
  ['no period', { period: null }],
])('%s is not a second promise', (_name, change) => {
  expect(idsOf([goal('c-0001', '2015'), goal('c-0002', '2017', change)])).toEqual([]);
});
