import { expect, test } from 'vitest';
import { makeI18n } from '@/i18n/i18n';
import { makeClaim } from '@/testing/make-claim';
import { publicDays, whenMade } from './public-days';

const i18n = makeI18n('en');
const days = (earliest: string, latest: string): string => publicDays({ earliest, latest }, i18n);

test('a whole year or month is told by its name, anything else by its ends', () => {
  expect(days('2015-01-01', '2015-12-31')).toBe('some time in 2015');
  expect(days('2016-02-01', '2016-02-29')).toBe('some time in February 2016');
  expect(days('2016-02-01', '2016-02-28')).toBe('between 1 February 2016 and 28 February 2016');
  expect(days('2015-07-02', '2015-07-02')).toBe('2 July 2015');
});

test('a claim without a day of its own has that on which it became public, and it is said', () => {
  const known = { earliest: '2015-01-01', latest: '2015-12-31', basis: { en: 'printed' } };
  expect(whenMade(makeClaim({ public: known, statedOn: null }), i18n)).toBe(
    'public some time in 2015',
  );
  expect(whenMade(makeClaim({ public: known, statedOn: '2015-03' }), i18n)).toBe('March 2015');
});
