import { describe, expect, test } from 'vitest';
import { interval } from '@/domain/figures/interval';
import { promisedAgain } from '@/domain/findings/promised-again';
import { makeI18n } from '@/i18n/i18n';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { gapWords } from './gap-words';
import { againWords, dueOf, subjectOf } from './promise-words';

const EN = makeI18n('en');

describe('how far off, in words', () => {
  test.each([
    ['one number where rounding leaves one', interval(-0.3325, -0.3315), '−33%'],
    ['one for what rounds to it', interval(-0.225, -0.215), '−22%'],
    ['both ends, moved outwards', interval(0.0083, 0.025), '0% to +3%'],
    ['a lower bound', interval(-0.125, Infinity, { lo: true }), 'at least −13%'],
    ['an upper bound', interval(-1, -0.7), 'at most −70%'],
    ['no trace of binary arithmetic', interval(1.2 / 1 - 1, Infinity), 'at least +20%'],
  ])('%s', (_name, off, words) => {
    expect(gapWords(off, EN)).toBe(words);
  });
});

test.each([
  ['2015', '2015'],
  ['2017..2020', 'by 2020'],
  ['2015-04-24..2018-04-24', 'by Apr 2018'],
  [null, 'no date set'],
])('a promise for %s falls due %s', (period, due) => {
  expect(dueOf(makeClaim({ period }), EN)).toBe(due);
});

test('a promise is named by its metric, with its market where that is not the world', () => {
  const dataset = makeDataset([]);
  expect(subjectOf(dataset, makeClaim(), EN)).toBe('Smartphones sold');
  expect(subjectOf(dataset, makeClaim({ markets: ['india'] }), EN)).toBe('Smartphones sold, India');
  expect(subjectOf(dataset, makeClaim({ metric: null }), EN)).toBe('61 M phones');
});

test('what was promised twice is said with both periods, and without the sign of either', () => {
  const goal = { kind: 'target', metric: 'revenue' } as const;
  const first = makeClaim({ ...goal, period: '2015', quantity: '100 billion CNY' });
  const second = makeClaim({
    ...goal,
    id: 'c-0002',
    period: '2017',
    quantity: 'more-than 100 billion CNY',
  });
  const dataset = makeDataset([second, first]);
  const groups = promisedAgain(dataset);
  const said = 'Promised more than once: 100\u00a0bn\u00a0CNY for 2015 and for 2017.';
  expect(againWords(dataset, groups, first, EN)).toBe(said);
  expect(againWords(dataset, groups, second, EN)).toBe(said);
  expect(againWords(dataset, groups, makeClaim({ id: 'c-0003' }), EN)).toBe('');
});
