import { expect, test } from 'vitest';
import { makeClaim } from '@/testing/make-claim';
import { whenStated } from './when-stated';

const between = (earliest: string, latest: string) =>
  whenStated(makeClaim({ public: { earliest, latest, basis: { en: 'undated' } } }));

test('a claim was stated when its source says so, whenever it became public', () => {
  expect(whenStated(makeClaim({ statedOn: '2014-H1' })).text).toBe('2014-H1');
});

test.each([
  ['2015-07-02', '2015-07-02', '2015-07', '2015-07-02', '2015-07-02'],
  ['2015-07-02', '2015-07-30', '2015-07', '2015-07-02', '2015-07-30'],
  ['2015-03-05', '2015-07-02', '2015', '2015-01-01', '2015-12-31'],
  ['2018-05-03', '2025-12-31', '2018..2025', '2018-01-01', '2025-12-31'],
  // The same month of another year is not the same month.
  ['2018-05-03', '2019-05-03', '2018..2019', '2018-01-01', '2019-12-31'],
])('public between %s and %s, it was stated %s', (earliest, latest, text, from, to) => {
  expect(between(earliest, latest)).toMatchObject({ text, from, to });
});
